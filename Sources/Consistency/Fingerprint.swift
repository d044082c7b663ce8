import LegalText

/// A name for a finding that stays the same when lines move: of its rule, the words it stands on, and how many findings
/// of that rule on the same words stand before it.
public enum Fingerprint {
    /// The fingerprints of the findings of one text, in their order: 16 hexadecimal digits.
    public static func all(of findings: [Finding], in source: SourceText) -> [String] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let identity = "\(finding.page.code) \(words(of: finding, in: source))"
            let ordinal = seen[identity, default: 0]
            seen[identity] = ordinal + 1
            return digits("\(identity) \(ordinal)")
        }
    }

    /// What findings of one rule on the same words share, wherever they stand: 16 hexadecimal digits.
    public static func shared(by finding: Finding, in source: SourceText) -> String {
        digits("\(finding.page.code) \(words(of: finding, in: source))")
    }

    /// The words that a finding stands on, whole: of a year that is wrong its symbol, so that two citations differ.
    public static func words(of finding: Finding, in source: SourceText) -> String {
        var range = finding.range
        let least = max(0, range.lowerBound - longestWord)
        while range.lowerBound > least, source.byte(at: range.lowerBound - 1) > 0x20 {
            range = range.lowerBound - 1..<range.upperBound
        }
        let most = min(source.count, range.upperBound + longestWord)
        while range.upperBound < most, source.byte(at: range.upperBound) > 0x20 {
            range = range.lowerBound..<range.upperBound + 1
        }
        let words = source.string(range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
        // Marks around the words change with the sentence.
        let isMark = { (character: Character) in ".,;:()*_“”\"".contains(character) }
        let core = words.drop(while: isMark)
        return String(core.prefix(core.count - core.reversed().prefix(while: isMark).count))
    }

    /// In bytes; more than any symbol has.
    private static let longestWord = 64

    private static func digits(_ text: String) -> String {
        var hash = FNV1a()
        hash.add(text)
        let digits = String(hash.value, radix: 16)
        return String(repeating: "0", count: 16 - digits.count) + digits
    }
}
