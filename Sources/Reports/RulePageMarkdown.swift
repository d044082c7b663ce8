import Consistency

/// `rule --output-format markdown`: a section for each page.
public struct RulePageMarkdown: RulePageReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ pages: [RulePage]) -> [UInt8] {
        Array(pages.map(section).joined(separator: "\n").utf8)
    }

    private func section(_ page: RulePage) -> String {
        """
        ## \(page.code) \(page.name)

        **\(RulePageLabel.severity[language]):** \(RulePageLabel.grade(of: page, language))

        \(page.what[language])

        **\(RulePageLabel.why[language]):** \(page.why[language])

        **\(RulePageLabel.source[language]):** \(page.source)

        **\(RulePageLabel.flagged[language]):**

        \(blocks(page.flagged))

        **\(RulePageLabel.clean[language]):**

        \(blocks(page.clean))

        """
    }

    private func blocks(_ examples: [String]) -> String {
        examples.map { "```text\n\($0)\n```" }.joined(separator: "\n\n")
    }
}
