import Testing

@testable import LegalText

/// The tokens that are worth a look: all numbers, and no anchor may be missing.
@Suite struct CandidateTests {
    private static let anchors = ["số", "ước", "mẫu"]

    @Test func numbersAndWordsThatStartAsAnchorsDo() throws {
        let source = try SourceText("Nghị định số 33/2023 SỐ sông Sài 5a7 Mẫu mầm may QH14 ước Ước ƯỚC")
        let found = TokenColumns(source, anchors: Self.anchors).candidateStrings(in: source)
        let expected = ["số", "33", "2023", "SỐ", "5", "7", "Mẫu", "14", "ước", "Ước", "ƯỚC"]
        #expect(found == expected)
    }

    @Test func withoutAnchorsOnlyNumbers() throws {
        let source = try SourceText("số 33 năm 2020")
        #expect(TokenColumns(source).candidateStrings(in: source) == ["33", "2020"])
    }

    /// A decomposed anchor starts with other bytes, so that every word must be looked at.
    @Test func everyTokenOfATextWithCombiningMarks() throws {
        let source = try SourceText("so\u{302}\u{301} năm a 5")
        let tokens = TokenColumns(source, anchors: Self.anchors)
        #expect(tokens.hasMarks)
        #expect(tokens.candidateStrings(in: source) == tokens.strings(in: source))
    }

    /// The next text is judged by itself.
    @Test func marksOfTheTextBeforeAreForgotten() throws {
        let tokenizer = Tokenizer(Vocabulary(["số"]), anchors: ["số"])
        var tokens = TokenColumns()
        tokenizer.tokenize(try SourceText("so\u{302}\u{301} năm"), into: &tokens)
        let source = try SourceText("năm số")
        tokenizer.tokenize(source, into: &tokens)
        #expect(!tokens.hasMarks)
        #expect(tokens.candidateStrings(in: source) == ["số"])
    }

    @Test(arguments: 0..<100)
    func noNumberAndNoAnchorIsMissing(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let text = RandomText.make(length: RandomText.length(using: &random), using: &random)
        let source = try SourceText(text)
        let anchors = Vocabulary(["số", "khoản"])
        let tokens = TokenColumns(source, anchors: ["số", "khoản"])
        let wanted = tokens.list(in: source, anchors).enumerated().filter { $1.word != .other }.map(\.offset)
        let candidates = tokens.candidates.prefix(tokens.candidateCount).map(Int.init)
        #expect(Set(wanted).isSubset(of: candidates))
        #expect(zip(candidates, candidates.dropFirst()).allSatisfy { $0 < $1 })
    }

    @Test(arguments: [
        [0..<2], [2..<4], [1..<2, 3..<4], [4..<6], [0..<6], [0..<1, 1..<2, 5..<6],
    ])
    func candidatesMoveWithTheTokensThatStay(lines: [Range<Int>]) throws {
        let words = ["số", "1", "năm", "2", "mẫu", "3"]
        let source = try SourceText(words.joined(separator: " "))
        var tokens = TokenColumns(source, anchors: Self.anchors)
        tokens.remove(lines)
        let left = words.indices.filter { index in !lines.contains { $0.contains(index) } }.map { words[$0] }
        #expect(tokens.strings(in: source) == left)
        #expect(tokens.candidateStrings(in: source) == left.filter { $0 != "năm" })
    }
}
