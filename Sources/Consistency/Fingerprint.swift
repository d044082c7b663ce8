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
            let digits = String(hash("\(identity) \(ordinal)"), radix: 16)
            return String(repeating: "0", count: 16 - digits.count) + digits
        }
    }

    /// FNV-1a, 64 bits.
    private static func hash(_ text: String) -> UInt64 {
        text.utf8.reduce(0xCBF2_9CE4_8422_2325) { ($0 ^ UInt64($1)) &* 0x100_0000_01B3 }
    }
}
