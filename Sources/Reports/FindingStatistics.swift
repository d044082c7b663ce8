import Consistency
import LegalText

/// `check --statistics` for people: a line for each rule that found something, then the summary.
public struct FindingStatistics: FindingReporter {
    private let language: Language
    private let hasSummary: Bool

    public init(language: Language, hasSummary: Bool) {
        self.language = language
        self.hasSummary = hasSummary
    }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] { [] }

    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        let rules = summary.ruleCounts
        let width = rules.first.map { String($0.count).count } ?? 0
        let lines = rules.map { rule in
            let count = String(rule.count)
            let fixable = LocalizedText(vi: " (\(rule.fixable) sửa được)", en: " (\(rule.fixable) fixable)")[language]
            return String(repeating: " ", count: width - count.count) + count
                + "  \(rule.page.code) \(rule.page.name)\(rule.fixable > 0 ? fixable : "")\n"
        }
        return Array((lines.joined() + (hasSummary ? summary.text(language) : "")).utf8)
    }
}
