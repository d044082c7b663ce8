import Consistency
import LegalText

/// `check --statistics --output-format json`: the object of `FindingJSON` with counts in the place of findings.
public struct FindingStatisticsJSON: FindingReporter {
    private let findings: FindingJSON

    public init(language: Language, version: String) { findings = FindingJSON(language: language, version: version) }

    public func opening() -> [UInt8] { findings.opening(of: "statistics") }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] { [] }

    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        let rows = summary.ruleCounts.map { rule in
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("code")
                writer.value(rule.page.code)
                writer.key("name")
                writer.value(rule.page.name)
                writer.key("count")
                writer.value(rule.count)
                writer.key("fixable")
                writer.value(rule.fixable)
            }
            return writer.bytes
        }
        return Array(rows.joined(separator: findings.separator)) + findings.closing(summary, leftOut: leftOut)
    }
}
