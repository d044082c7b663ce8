import LegalText

/// The line on which a finding stands, with the place marked under it; of a long paragraph only what is near.
struct Excerpt {
    /// What is shown before and behind the place, in scalars.
    private static let context = 48
    /// Bytes that surely hold as much, with room for runs of spaces.
    private static let reach = 384

    let line: String
    /// Spaces and carets that fall under the place when printed below `line`.
    let marker: String

    init(_ range: Range<Int>, in source: SourceText) {
        let whole = source.lineRange(at: range.lowerBound)
        let place = range.lowerBound..<max(range.lowerBound, min(range.upperBound, whole.upperBound))
        // A line may be a whole document: no more of it is looked at than can be shown.
        var start = max(whole.lowerBound, place.lowerBound - Self.reach)
        while source.byte(at: start) & 0xC0 == 0x80 { start += 1 }
        var end = min(whole.upperBound, place.upperBound + Self.reach)
        while source.byte(at: end) & 0xC0 == 0x80 { end -= 1 }
        let before = source.string(start..<place.lowerBound)
        let after = source.string(place.upperBound..<max(end, place.upperBound))
        let lead = Self.cut(before, keepingEnd: true)
        let words = source.string(place).printable
        line = lead + words + Self.cut(after, keepingEnd: false)
        let spaces = [UInt8](repeating: UInt8(ascii: " "), count: lead.columns)
        let carets = [UInt8](repeating: UInt8(ascii: "^"), count: max(1, words.columns))
        marker = String(decoding: spaces + carets, as: UTF8.self)
    }

    private static func cut(_ text: String, keepingEnd: Bool) -> String {
        // Spaces at the place itself stay, so that the marker falls under it.
        let text = text.printable
        let scalars = text.unicodeScalars
        if keepingEnd {
            guard let start = scalars.index(scalars.endIndex, offsetBy: -context, limitedBy: scalars.startIndex),
                start > scalars.startIndex
            else { return text.withoutLeadingSpace }
            return "…" + (text.utf8[start...].firstIndex(of: 0x20).map { text[$0...] } ?? "")
        }
        guard let limit = scalars.index(scalars.startIndex, offsetBy: context, limitedBy: scalars.endIndex),
            limit < scalars.endIndex
        else { return text }
        return String(text[..<(text.utf8[..<limit].lastIndex(of: 0x20) ?? limit)]) + " …"
    }
}

extension String {
    /// The terminal columns that a line takes: combining marks and invisible characters take none.
    fileprivate var columns: Int {
        unicodeScalars.count { scalar in
            switch scalar.value {
            case 0x300...0x36F, 0x200B...0x200F, 0xFEFF, 0xAD: false
            default: true
            }
        }
    }

    fileprivate var withoutLeadingSpace: String { String(drop { $0 == " " }) }
}
