import Testing

@testable import Consistency

@Suite struct RuleCatalogTests {
    @Test func codesAndNamesAreUniqueAndInOrder() {
        let codes = RuleCatalog.pages.map(\.code)
        #expect(codes == codes.sorted())
        #expect(Set(codes).count == codes.count)
        #expect(Set(RuleCatalog.pages.map(\.name)).count == codes.count)
    }

    @Test func onlyStyleRulesAreOffByDefaultAndTheyFailNoRun() {
        for page in RuleCatalog.pages {
            #expect(page.isOnByDefault != page.code.hasPrefix("VD4"), "\(page.code)")
            #expect(page.isOnByDefault || page.severity == .info, "\(page.code)")
        }
    }

    @Test(arguments: [
        ("vd101", "VD101"), ("VD1101", "VD101"), ("VD411", "VD401"), ("leading-zero", "VD401"), ("EthForD", "VD405"),
    ])
    func theNearestRuleIsTheOneMeant(written: String, code: String) {
        #expect(RuleCatalog.nearest(to: written)?.code == code)
    }

    @Test(arguments: ["", "zzz", "X1", "viện dẫn"])
    func whatIsNearToNoRuleNamesNone(written: String) {
        #expect(RuleCatalog.nearest(to: written)?.code == nil)
    }

    @Test(arguments: RuleCatalog.pages.indices)
    func aPageSaysAllThatItMust(index: Int) {
        let page = RuleCatalog.pages[index]
        #expect(page.code.wholeMatch(of: /VD[0-4][0-9]{2}/) != nil)
        #expect(page.name.wholeMatch(of: /[a-z]+(-[a-z]+)*/) != nil)
        #expect(!page.flagged.isEmpty && !page.clean.isEmpty && !page.source.isEmpty)
        #expect(page.flagged.allSatisfy { $0.contains("↓") })
        #expect(page.clean.allSatisfy { !$0.contains("↓") })
        for language in Language.allCases {
            #expect(!page.what[language].isEmpty && !page.why[language].isEmpty)
        }
    }
}
