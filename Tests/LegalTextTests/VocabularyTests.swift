import Testing

@testable import LegalText

@Suite struct VocabularyTests {
    private static let words = ["điều", "nghị", "hòa", "ủy", "nước", "ưu", "đòa", "quý", "hoàn", "a", "đường", "việc"]
    private static let vocabulary = Vocabulary(words)

    @Test func idsFollowTheOrderOfTheWords() {
        #expect(Self.words.map { Self.vocabulary.id(of: $0).rawValue } == Array(2..<2 + UInt16(Self.words.count)))
    }

    struct Spelling: Sendable, CustomTestStringConvertible {
        let word: String
        let spellings: [String]
        var testDescription: String { word }

        init(_ word: String, _ spellings: [String]) { (self.word, self.spellings) = (word, spellings) }
    }

    @Test(
        arguments: [
            Spelling("điều", ["điều", "Điều", "ĐIỀU", "đIềU"]),
            Spelling("điều", ["ðiều", "Ðiều", "ÐIỀU"]),
            Spelling("điều", ["đie\u{302}\u{300}u", "ĐIE\u{302}\u{300}U", "Ði\u{EA}\u{300}u"]),
            Spelling("nghị", ["nghi\u{323}", "NGHI\u{323}"]),
            // The dot below and the circumflex, in whichever order they were typed.
            Spelling("việc", ["vie\u{323}\u{302}c", "vie\u{302}\u{323}c", "vi\u{EA}\u{323}c", "vi\u{1EB9}\u{302}c"]),
            Spelling("hòa", ["hòa", "hoà", "Hoà", "HOÀ", "HÒA", "ho\u{300}a", "hoa\u{300}", "HOA\u{300}"]),
            Spelling("ủy", ["ủy", "uỷ", "Uỷ", "UỶ", "ỦY", "Ủy", "u\u{309}y", "uy\u{309}", "Uy\u{309}"]),
            Spelling("đòa", ["đoà", "ðòa", "ðoà", "ĐOÀ", "ÐOÀ"]),
            // The bytes of ư and Ư differ in more than one bit.
            Spelling(
                "nước",
                ["nước", "Nước", "NƯỚC", "nƯớc", "NưỚC", "nu\u{31B}o\u{31B}\u{301}c", "NU\u{31B}\u{1A0}\u{301}C"]),
            Spelling("ưu", ["ưu", "Ưu", "ƯU", "ưU"]),
            Spelling("đường", ["Đường", "ĐƯỜNG", "đƯờng", "ÐƯỜNG", "Ðường"]),
        ])
    func everySpellingIsTheSameWord(spelling: Spelling) throws {
        let expected = Self.vocabulary.id(of: spelling.word)
        #expect(expected != .other)
        for text in spelling.spellings {
            #expect(Self.vocabulary.id(of: text) == expected, "\(text) asked for as a string")
            #expect(try word(text) == expected, "\(text) in a text")
        }
    }

    @Test(arguments: ["đie\u{302}\u{300}u", "đi\u{1EC1}u", "đi\u{EA}\u{300}u", "\u{111}ie\u{302}\u{300}u"])
    func composedAndDecomposedAreTheSameWord(text: String) throws {
        #expect(try word(text) == Self.vocabulary.id(of: "điều"))
        // In a text with marks elsewhere, and in capitals.
        #expect(try word(text.uppercased() + " i\u{301}") == Self.vocabulary.id(of: "điều"))
    }

    @Test(arguments: [
        "dieu", "điêu", "điề", "điềuu", "iều", "nghi", "oà", "hòan", "qúy", "uý", "hoả", "b", "nuớc", "nứơc", "uu", "â",
        "đ", "A\u{301}", "đieu\u{302}\u{300}",
    ])
    func otherWordsAreOther(text: String) throws {
        #expect(Self.vocabulary.id(of: text) == .other)
        #expect(try word(text) == .other)
    }

    /// The slot is found without the lowest bit and the bit of the case, so these share one.
    @Test func wordsThatShareASlotAreToldApart() throws {
        let words = ["b", "bc", "cb", "â", "m", "l"]
        let vocabulary = Vocabulary(words)
        #expect(try words.map { try word($0, in: vocabulary).rawValue } == [2, 3, 4, 5, 6, 7])
        for text in ["c", "bb", "cc", "ã", "Ã"] { #expect(try word(text, in: vocabulary) == .other, "\(text)") }
    }

    /// One word of each length, and words that are the same but for their last byte, or are longer by one.
    @Test func wordsOfUpTo16BytesAreFoundWhole() throws {
        let letters = "abcdefghijklmnopq"
        let words = (1...16).map { String(letters.prefix($0)) }
        let vocabulary = Vocabulary(words)
        for (index, text) in words.enumerated() {
            let id = WordID(rawValue: 2 + UInt16(index))
            #expect(try word(text, in: vocabulary) == id)
            #expect(try word(text.uppercased(), in: vocabulary) == id)
            #expect(try word(text.dropLast() + "z", in: vocabulary) == .other)
        }
    }

    @Test func wordsOver16BytesAreOther() throws {
        let vocabulary = Vocabulary(["abcdefghijklmnop"])
        #expect(try word("abcdefghijklmnopq", in: vocabulary) == .other)
        #expect(try word("abcdefghijklmnopi\u{301}", in: vocabulary) == .other)
        #expect(try word(String(repeating: "abcdefghijklmnop", count: 9), in: vocabulary) == .other)
    }

    /// Decomposed, a syllable of 11 bytes takes 17.
    @Test func aDecomposedWordMayBeLonger() throws {
        let vocabulary = Vocabulary(["nghiễm", "thưởng"])
        let text = "thu\u{31B}o\u{31B}\u{309}ng"
        #expect(try word(text, in: vocabulary) == vocabulary.id(of: "thưởng"))
        #expect(try word("NGHIE\u{302}\u{303}M", in: vocabulary) == vocabulary.id(of: "nghiễm"))
    }

    @Test func anEmptyVocabularyKnowsNothing() throws {
        #expect(Vocabulary([]).id(of: "a") == .other)
        #expect(try word("a", in: Vocabulary([])) == .other)
    }

    /// Half the slots and more are taken: words share slots, and the look-up goes on to the next.
    @Test func eachOfThousandsOfWordsIsFound() throws {
        let words = Syllables.all.prefix(4000)
        let vocabulary = Vocabulary(Array(words))
        let expected = (0..<words.count).map { WordID(rawValue: 2 + UInt16($0)) }
        for text in [words.joined(separator: " "), words.joined(separator: " ").uppercased()] {
            #expect(Token.all(in: try SourceText(text), vocabulary).map(\.word) == expected)
        }
        let unknown = Syllables.all.dropFirst(4000)
        #expect(unknown.count > 400)
        let others = Token.all(in: try SourceText(unknown.joined(separator: " ")), vocabulary)
        #expect(others.allSatisfy { $0.word == .other })
    }

    /// The only word of a text, or the first.
    private func word(_ text: some StringProtocol, in vocabulary: Vocabulary = vocabulary) throws -> WordID {
        let tokens = Token.all(in: try SourceText(String(text)), vocabulary)
        return try #require(tokens.first).word
    }
}

/// Syllables of Vietnamese in the newer tone placement, whether or not they are words.
private enum Syllables {
    static let all: [String] = onsets.flatMap { onset in rhymes.map { onset + $0 } }

    private static let onsets = "b c ch d đ g gh h kh k l m n ng ngh nh ph r s t th tr v x".split(separator: " ")
    private static let rhymes: [String] = {
        let finals = "n ng nh m t c p ch".split(separator: " ")
        let longFinals = finals + "iêu ương oanh uyên uyết ươi yêu oai uya".split(separator: " ")
        return "aouiơe".flatMap { first in finals.map { String(first) + $0 } }
            + "ắấếốớứịỵ".flatMap { first in longFinals.map { String(first) + $0 } }
    }()
}
