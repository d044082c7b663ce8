import Citations
import LegalText
import Testing

@testable import Consistency

/// Every rule on the examples that stand in it, through the whole pipeline.
@Suite struct RuleExampleTests {
    struct Example: Sendable, CustomTestStringConvertible {
        let code: String
        let text: String

        var testDescription: String { "\(code): \(text)" }

        /// The texts; several, an archive, where `---` stands between them.
        var texts: [MarkedText] { text.split(separator: "\n---\n").map { MarkedText(String($0)) } }

        var marks: [Place] {
            texts.enumerated().flatMap { index, marked in marked.places.map { Place(text: index, offset: $0) } }
        }

        /// Where findings of the rule start.
        func found() throws -> [Place] {
            let everyRule = try RuleSelection.only("ALL")
            var places: [Place] = []
            var archive = Archive()
            var comments = ArchiveSuppressions()
            for (index, marked) in texts.enumerated() {
                let document = CitingDocument(try SourceText(path: String(index), marked.text))
                archive.add(document)
                var suppressions = Suppressions(document)
                comments.add(suppressions)
                let findings = RuleCatalog.findings(in: document, selection: everyRule)
                places += suppressions.reviewed(findings, by: everyRule).filter { $0.page.code == code }
                    .map { Place(text: index, offset: $0.range.lowerBound) }
            }
            let findings = RuleCatalog.findings(in: archive, selection: everyRule)
            places += comments.reviewed(findings, by: { _ in everyRule }, isComparison: texts.count > 1)
                .filter { $0.finding.page.code == code }
                .map { Place(text: Int($0.path) ?? 0, offset: $0.finding.range.lowerBound) }
            return places
        }
    }

    struct Place: Equatable {
        /// Of the texts of an archive, from 0 on.
        let text: Int
        let offset: Int
    }

    static let flagged = RuleCatalog.pages.flatMap { page in page.flagged.map { Example(code: page.code, text: $0) } }
    static let clean = RuleCatalog.pages.flatMap { page in page.clean.map { Example(code: page.code, text: $0) } }

    @Test(arguments: flagged)
    func aFlaggedExampleIsFlaggedAtItsMarks(example: Example) throws {
        #expect(try example.found() == example.marks)
    }

    @Test(arguments: clean)
    func aCleanExampleIsNotFlagged(example: Example) throws {
        #expect(try example.found() == [])
    }
}
