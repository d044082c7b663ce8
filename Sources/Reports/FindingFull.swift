import Consistency
import LegalText

/// `check --output-format full`, for people: a line for each finding, the line of the text with the place marked, the
/// evidence, a summary.
public struct FindingFull: FindingReporter {
    private let language: Language
    private let isColoured: Bool
    private let hasSummary: Bool

    public init(language: Language, isColoured: Bool, hasSummary: Bool = true) {
        self.language = language
        self.isColoured = isColoured
        self.hasSummary = hasSummary
    }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        findings.map { ReportEntry(text($0, in: source) + "\n", severity: $0.severity) }
    }

    /// A finding with all that shows it, line by line.
    func text(_ finding: Finding, in source: SourceText) -> String {
        let excerpt = Excerpt(finding.range, in: source)
        let mark = "\(excerpt.marker) \(finding.severity.name[language])"
        var lines = [finding.head(in: source, language, isColoured: isColoured)]
        if let place = finding.placeName(in: source, language) { lines.append("    \(place):") }
        lines.append("    \(excerpt.line)")
        lines.append("    \(isColoured ? finding.severity.coloured(mark) : mark)")
        lines += finding.details(in: source, language).map { "    = \($0)" }
        return lines.map { $0 + "\n" }.joined()
    }

    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        hasSummary ? Array(summary.text(language).utf8) : []
    }
}
