import Consistency

/// `rule --output-format text`: pages for a terminal.
public struct RulePageText: RulePageReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ pages: [RulePage]) -> [UInt8] {
        Array(pages.map(text).joined(separator: "\n\n").utf8)
    }

    private func text(_ page: RulePage) -> String {
        """
        \(page.code) \(page.name)
        \(RulePageLabel.severity[language]): \(RulePageLabel.grade(of: page, language))

        \(page.what[language])

        \(RulePageLabel.why[language]): \(page.why[language])

        \(RulePageLabel.source[language]): \(page.source)

        \(RulePageLabel.flagged[language]):
        \(list(page.flagged))

        \(RulePageLabel.clean[language]):
        \(list(page.clean))

        """
    }

    /// One example an item, its lines below each other.
    private func list(_ examples: [String]) -> String {
        examples.map { example in
            let lines = example.split(separator: "\n", omittingEmptySubsequences: false)
            let rest = lines.dropFirst().map { $0.isEmpty ? "\n" : "\n    \($0)" }
            return "  - " + (lines.first ?? "") + rest.joined()
        }
        .joined(separator: "\n")
    }
}
