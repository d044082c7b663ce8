import Consistency

/// How many findings are not reported, by what leaves them out.
public struct Withheld: Sendable {
    /// By comments in the texts.
    public var suppressed: Int
    public var inBaseline: Int
    public var inUnchanged: Int

    public init(suppressed: Int = 0, inBaseline: Int = 0, inUnchanged: Int = 0) {
        self.suppressed = suppressed
        self.inBaseline = inBaseline
        self.inUnchanged = inUnchanged
    }

    public var total: Int { suppressed + inBaseline + inUnchanged }

    public static func += (sum: inout Withheld, other: Withheld) {
        sum.suppressed += other.suppressed
        sum.inBaseline += other.inBaseline
        sum.inUnchanged += other.inUnchanged
    }

    /// On one line; nil where there are none.
    var words: LocalizedText? {
        guard total > 0 else { return nil }
        var (vietnamese, english): ([String], [String]) = ([], [])
        if suppressed > 0 {
            vietnamese.append("\(suppressed) phát hiện được chú thích trong văn bản cho qua")
            english.append("\(suppressed) suppressed by comments")
        }
        if inBaseline > 0 {
            vietnamese.append("\(inBaseline) phát hiện có trong baseline")
            english.append("\(inBaseline) in the baseline")
        }
        if inUnchanged > 0 {
            vietnamese.append("\(inUnchanged) phát hiện ở văn bản không thay đổi")
            english.append("\(inUnchanged) in unchanged documents")
        }
        return LocalizedText(
            vi: "Không báo: \(vietnamese.joined(separator: ", ")).",
            en: "Not reported: \(english.joined(separator: ", ")).")
    }
}
