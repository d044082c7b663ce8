import Consistency

/// How many findings the readers of a format take in one report, and how many bytes of them.
public struct ReportLimit: Sendable {
    public let findings: Int
    public let bytes: Int

    public init(findings: Int, bytes: Int) {
        self.findings = findings
        self.bytes = bytes
    }

    /// What is told where findings were left out.
    public func message(leftOut count: Int) -> LocalizedText {
        LocalizedText(
            vi: "\(count) phát hiện nhẹ nhất không được ghi: nơi đọc chỉ nhận \(findings) phát hiện, \(bytes >> 20) MB",
            en: "the \(count) least grave findings are left out: readers take \(findings) findings, \(bytes >> 20) MB")
    }
}
