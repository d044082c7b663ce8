import Consistency
import LegalText

/// `check --output-format concise`: a line for each finding, `path:line:column: CODE name: message (severity)`, and a
/// summary.
public struct FindingConcise: FindingReporter {
    private let language: Language
    private let isColoured: Bool
    private let hasSummary: Bool

    public init(language: Language, isColoured: Bool, hasSummary: Bool = true) {
        self.language = language
        self.isColoured = isColoured
        self.hasSummary = hasSummary
    }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        findings.map { finding in
            let head = finding.head(in: source, language, isColoured: isColoured)
            return ReportEntry("\(head) (\(finding.severity.name[language]))\n", severity: finding.severity)
        }
    }

    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        hasSummary ? Array(summary.text(language).utf8) : []
    }
}
