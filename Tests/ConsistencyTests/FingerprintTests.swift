import Citations
import LegalText
import Testing

@testable import Consistency

@Suite struct FingerprintTests {
    private func fingerprints(_ text: String) throws -> [String] {
        let document = CitingDocument(try SourceText(text))
        return Fingerprint.all(of: RuleCatalog.findings(in: document), in: document.source)
    }

    private let sentence = "Nghị quyết số 121/2025/QH14 ngày 19/6/2020 của Quốc hội.\n"

    @Test func movingLinesKeepsTheFingerprint() throws {
        let moved = try fingerprints("Một đoạn mới ở trên.\n\n" + sentence)
        #expect(try fingerprints(sentence) == moved)
        #expect(moved.allSatisfy { $0.count == 16 })
    }

    @Test func theWordsAreWholeAndWithoutTheMarksOfTheSentence() throws {
        let document = CitingDocument(try SourceText("theo (Nghị quyết số 121/2025/QH14, ngày 19/6/2020); " + sentence))
        let years = RuleCatalog.findings(in: document).filter { $0.page.code == "VD101" }
        #expect(years.map { Fingerprint.words(of: $0, in: document.source) } == ["121/2025/QH14", "121/2025/QH14"])
        #expect(Set(years.map { Fingerprint.shared(by: $0, in: document.source) }).count == 1)
    }

    @Test func findingsOnTheSameYearOfTwoSymbolsDiffer() throws {
        let document = CitingDocument(
            try SourceText(sentence + "Nghị quyết số 122/2025/QH14 ngày 19/6/2020 của Quốc hội.\n"))
        let years = RuleCatalog.findings(in: document).filter { $0.page.code == "VD101" }
        #expect(Set(years.map { Fingerprint.shared(by: $0, in: document.source) }).count == 2)
    }

    @Test func twoFindingsOnTheSameWordsDiffer() throws {
        let twice = try fingerprints(sentence + sentence)
        #expect(Set(twice).count == twice.count)
    }
}
