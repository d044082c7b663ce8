import Testing

@testable import Consistency

@Suite struct RuleSelectionTests {
    private func codes(select: [String] = [], extend: [String] = [], ignore: [String] = []) throws -> [String] {
        func selectors(_ names: [String]) throws -> [RuleSelector] { try names.map { try #require(RuleSelector($0)) } }
        let selection = RuleSelection(
            selecting: try selectors(select), extending: try selectors(extend), ignoring: try selectors(ignore))
        return RuleCatalog.pages.map(\.code).filter(selection.contains)
    }

    private let all = RuleCatalog.pages.map(\.code)
    private let standard = RuleCatalog.pages.filter(\.isOnByDefault).map(\.code)

    @Test func withoutSelectorsTheStandardRulesRun() throws {
        #expect(try codes() == standard)
        #expect(standard.count < all.count)
    }

    @Test func selectingTakesThePlaceOfTheStandardRules() throws {
        #expect(try codes(select: ["VD402", "VD101"]) == ["VD101", "VD402"])
        #expect(try codes(select: ["VD4"]) == all.filter { $0.hasPrefix("VD4") })
        #expect(try codes(select: ["ALL"]) == all)
    }

    @Test func extendingKeepsTheStandardRules() throws {
        #expect(try codes(extend: ["VD403"]) == standard + ["VD403"])
        #expect(try codes(select: ["VD101"], extend: ["VD403"]) == ["VD101", "VD403"])
    }

    @Test func ignoringTakesAway() throws {
        #expect(try codes(ignore: ["VD2"]) == standard.filter { !$0.hasPrefix("VD2") })
        #expect(try codes(select: ["VD101", "VD105"], ignore: ["VD105"]) == ["VD101"])
        #expect(try codes(ignore: ["ALL"]).isEmpty)
    }

    @Test func theMorePreciseSelectorDecides() throws {
        #expect(try codes(select: ["VD101"], ignore: ["VD1"]) == ["VD101"])
        #expect(try codes(select: ["VD4"], ignore: ["VD401", "VD40"]).isEmpty)
        #expect(try codes(extend: ["VD4"], ignore: ["ALL"]) == all.filter { $0.hasPrefix("VD4") })
    }

    @Test func selectorsGoOverASelectionBelow() throws {
        func selector(_ name: String) throws -> RuleSelector { try #require(RuleSelector(name)) }
        let below = RuleSelection(selecting: [try selector("VD4")], extending: [], ignoring: [try selector("VD401")])
        let extended = RuleSelection(
            selecting: [], extending: [try selector("VD401")], ignoring: [try selector("VD402")], over: below)
        #expect(extended.contains("VD401") && extended.contains("VD403") && !extended.contains("VD402"))
        let selected = RuleSelection(selecting: [try selector("VD101")], extending: [], ignoring: [], over: below)
        #expect(all.filter(selected.contains) == ["VD101"])
    }

    @Test func theMorePreciseSeverityIsThatOfTheFinding() throws {
        func selector(_ name: String) throws -> RuleSelector { try #require(RuleSelector(name)) }
        var selection = RuleSelection.standard
        selection.set([(try selector("VD101"), .info), (try selector("VD1"), .warning), (try selector("ALL"), .error)])
        let found = { (code: String) in
            try selection.applied(
                to: Finding(#require(RuleCatalog.page(code)), at: 0..<1, LocalizedText(vi: "", en: "")))
        }
        #expect(try found("VD101")?.severity == .info)
        #expect(try found("VD102")?.severity == .warning)
        #expect(try found("VD201")?.severity == .error)
        #expect(try found("VD401") == nil)
    }

    @Test(arguments: ["", "VD999", "vd101", "VD1011", "all", " VD101", "leading-zeros"])
    func whatNamesNoRuleIsNoSelector(text: String) {
        #expect(RuleSelector(text) == nil)
    }
}
