import LegalText

/// A name for a finding that stays the same when lines move: of its rule, the words it stands on, and how many findings
/// of that rule on the same words stand before it.
public enum Fingerprint {
    /// The fingerprints of the findings of one text, in their order: 16 hexadecimal digits.
    public static func all(of findings: [Finding], in source: SourceText) -> [String] {
        var seen: [String: Int] = [:]
        return findings.map { finding in
            let words = source.string(finding.range).split(whereSeparator: \.isWhitespace).joined(separator: " ")
            let identity = "\(finding.page.code) \(words)"
            let ordinal = seen[identity, default: 0]
            seen[identity] = ordinal + 1
            var hash = FNV1a()
            hash.add("\(identity) \(ordinal)")
            let digits = String(hash.value, radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }
}
