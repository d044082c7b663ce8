import CitationGraph
import Citations
import LegalText
import Testing

@testable import Consistency

extension Archive {
    mutating func add(_ document: CitingDocument) { add(DocumentFacts(document, GraphContribution(document))) }

    /// Each text under its path.
    init(_ texts: [(path: String, text: String)]) throws {
        self.init()
        for (path, text) in texts { add(CitingDocument(try SourceText(path: path, text))) }
    }
}

extension RuleSelection {
    /// Only the rules that a selector names.
    static func only(_ selector: String) throws -> RuleSelection {
        RuleSelection(selecting: [try #require(RuleSelector(selector))], extending: [], ignoring: [])
    }
}
