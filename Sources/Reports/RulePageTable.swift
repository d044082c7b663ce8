import Consistency

/// `rule --output-format markdown-table`: a row for each page.
public struct RulePageTable: RulePageReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ pages: [RulePage]) -> [UInt8] {
        let head = LocalizedText(vi: "| mã | tên | mức | báo gì |", en: "| code | name | severity | what |")
        let rows = pages.map { page in
            let severity = page.severity.name[language]
            let grade = page.isOnByDefault ? severity : "\(severity), \(RulePageLabel.isOff[language])"
            return row([page.code, page.name, grade, page.what[language]])
        }
        return Array(([head[language], "| --- | --- | --- | --- |"] + rows).map { $0 + "\n" }.joined().utf8)
    }

    private func row(_ cells: [String]) -> String {
        "| " + cells.map { $0.replacing("|", with: "\\|") }.joined(separator: " | ") + " |"
    }
}
