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

        var unmarked: MarkedText { MarkedText(text) }

        /// Where findings of the rule start.
        func found() throws -> [Int] {
            let document = CitingDocument(try SourceText(unmarked.text))
            let everyRule = RuleSelection(selecting: [try #require(RuleSelector("ALL"))], extending: [], ignoring: [])
            return RuleCatalog.findings(in: document, selection: everyRule).filter { $0.page.code == code }.map(
                \.range.lowerBound)
        }
    }

    static let flagged = RuleCatalog.pages.flatMap { page in page.flagged.map { Example(code: page.code, text: $0) } }
    static let clean = RuleCatalog.pages.flatMap { page in page.clean.map { Example(code: page.code, text: $0) } }

    @Test(arguments: flagged)
    func aFlaggedExampleIsFlaggedAtItsMarks(example: Example) throws {
        #expect(try example.found() == example.unmarked.places)
    }

    @Test(arguments: clean)
    func aCleanExampleIsNotFlagged(example: Example) throws {
        #expect(try example.found() == [])
    }
}
