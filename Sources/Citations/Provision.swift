/// A part of a document as a reference names it: *điểm a khoản 2 Điều 5*.
public struct Provision: Hashable, Sendable {
    /// The units of which documents are made, the smaller first: *mục 1* is a part of *Mục II*.
    public enum Unit: Int, Sendable, Comparable {
        case subpoint, point, clause, article, item, section, chapter, part, form, appendix

        public static func < (a: Unit, b: Unit) -> Bool { a.rawValue < b.rawValue }

        /// As it is written in the middle of a sentence.
        public var name: String {
            switch self {
            case .subpoint: "tiết"
            case .point: "điểm"
            case .clause: "khoản"
            case .article: "Điều"
            case .item: "mục"
            case .section: "Mục"
            case .chapter: "Chương"
            case .part: "Phần"
            // Headings only: *Mẫu số 13*
            case .form: "Mẫu"
            case .appendix: "Phụ lục"
            }
        }
    }

    public struct Step: Hashable, Sendable {
        public let unit: Unit
        /// *5*, *a*, *II*, *thứ nhất*; nil for *Điều này*.
        public let label: String?
    }

    /// The smallest first.
    public let steps: [Step]

    /// The label of a unit; nil where it isn't named.
    public func label(_ unit: Unit) -> String? { steps.first { $0.unit == unit }?.label }

    /// From the largest: *Điều 5 khoản 2 điểm a*.
    public var path: String {
        steps.reversed().map { $0.unit.name + " " + ($0.label ?? "này") }.joined(separator: " ")
    }
}
