import Consistency

extension JSONWriter {
    /// The program and its rules, as the `tool` of a SARIF run has them.
    mutating func sarifTool(version: String, _ language: Language) {
        object { writer in
            writer.key("driver")
            writer.object { writer in
                writer.key("name")
                writer.value("viendan")
                writer.key("semanticVersion")
                writer.value(version)
                writer.key("rules")
                writer.array(RuleCatalog.pages) { writer, page in writer.sarifRule(page, language) }
            }
        }
    }

    private mutating func sarifRule(_ page: RulePage, _ language: Language) {
        object { writer in
            writer.key("id")
            writer.value(page.code)
            writer.key("name")
            writer.value(page.name)
            writer.key("shortDescription")
            writer.sarifMessage(page.what[language])
            writer.key("fullDescription")
            writer.sarifMessage("\(page.what[language]) \(page.why[language])")
            writer.key("help")
            writer.object { writer in
                writer.key("text")
                writer.value(String(decoding: RulePageText(language: language).report([page]), as: UTF8.self))
                writer.key("markdown")
                writer.value(String(decoding: RulePageMarkdown(language: language).report([page]), as: UTF8.self))
            }
            writer.key("defaultConfiguration")
            writer.object { writer in
                writer.key("enabled")
                writer.value(page.isOnByDefault)
                writer.key("level")
                writer.value(page.severity.sarifLevel)
            }
            writer.key("properties")
            writer.object { writer in
                writer.key("precision")
                writer.value(page.severity.sarifPrecision)
                writer.key("problem.severity")
                writer.value(page.severity.sarifProblem)
                writer.key("tags")
                writer.array(["legal-citation", "consistency"]) { writer, tag in writer.value(tag) }
            }
        }
    }
}

extension Severity {
    /// `error`, `warning` or `note`.
    var sarifLevel: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "note"
        }
    }

    /// How GitHub sorts alerts that are not about security.
    fileprivate var sarifProblem: String {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "recommendation"
        }
    }

    /// How sure the findings are: contradictions that are certain from the text, or very likely.
    fileprivate var sarifPrecision: String {
        switch self {
        case .error: "very-high"
        case .warning, .info: "high"
        }
    }
}
