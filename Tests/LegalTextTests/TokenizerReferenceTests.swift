import Testing

@testable import LegalText

/// The tokenizer that looks at 64 bytes at once against the one that looks at a scalar at a time.
@Suite struct TokenizerReferenceTests {
    private static let words = [
        ["điều", "ðiều"], ["khoản"], ["nghị"], ["định"], ["số"], ["năm"], ["nước"], ["được", "ðược"], ["ưu"],
        ["hòa", "hoà"], ["ủy", "uỷ"], ["nđ", "nð"], ["qh"], ["a"],
    ]
    private static let vocabulary = Vocabulary(words.map { $0[0] })
    private static let plain = PlainTokenizer(words)

    @Test(arguments: 0..<400)
    func mixedTextsGiveThePlainTokens(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        try compare(RandomText.make(length: RandomText.length(using: &random), using: &random))
    }

    /// Without combining marks the tokenizer never looks at strings.
    @Test(arguments: 1000..<1200)
    func composedTextsGiveThePlainTokens(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let pieces = RandomText.vietnameseWords + ["a", "Z", "14", "7", " ", " ", " ", "-", "–", "“", "\n"]
        try compare(RandomText.make(length: RandomText.length(using: &random), pieces: pieces, using: &random))
    }

    /// Long runs, where a word or a row of marks covers whole blocks.
    @Test(arguments: 2000..<2100)
    func runsOfFewKindsGiveThePlainTokens(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let pieces = [["ở", "1", "–"], ["a", "1"], ["😀", "ị"], ["漢", " "], ["\u{A0}", "đ", "9"]][seed % 5]
        try compare(RandomText.make(length: RandomText.length(using: &random), pieces: pieces, using: &random))
    }

    @Test(arguments: 3000..<3100)
    func tokensAscendAndDoNotOverlap(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let source = try SourceText(RandomText.make(length: RandomText.length(using: &random), using: &random))
        let ranges = Token.all(in: source, Self.vocabulary).map(\.range)
        #expect(ranges.allSatisfy { !$0.isEmpty && $0.upperBound <= source.count })
        #expect(zip(ranges, ranges.dropFirst()).allSatisfy { $0.upperBound <= $1.lowerBound })
    }

    private func compare(_ text: String) throws {
        let tokens = Token.all(in: try SourceText(text), Self.vocabulary)
        let expected = Self.plain.tokens(of: text)
        // The first difference says more than two lists of a thousand tokens.
        let difference = zip(tokens, expected).first { $0 != $1 }
        #expect(difference == nil, "the tokenizer's, then the plain one")
        #expect(tokens.count == expected.count)
    }
}
