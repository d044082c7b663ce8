import Testing

@testable import LegalText

@Suite struct TokenizerTests {
    private static let vocabulary = Vocabulary(["nđ", "cp", "qh", "năm", "số", "nghị"])

    struct Cut: Sendable, CustomTestStringConvertible {
        let text: String
        let words: [String]
        var testDescription: String { text }

        init(_ text: String, _ words: [String]) { (self.text, self.words) = (text, words) }
    }

    @Test(
        arguments: [
            Cut("số 33/2023/NĐ-CP", ["số", "33", "2023", "NĐ", "CP"]),
            Cut("QH14", ["QH", "14"]),
            Cut("12năm", ["12", "năm"]),
            Cut("Điều5a,", ["Điều", "5", "a"]),
            Cut("5a6b", ["5", "a", "6", "b"]),
            Cut("1a2", ["1", "a", "2"]),
            Cut("ị1", ["ị", "1"]),
            Cut("NĐ–CP—QĐ", ["NĐ", "CP", "QĐ"]),
            Cut("“Luật”", ["Luật"]),
            Cut("Điều\u{A0}5", ["Điều", "5"]),
            Cut("a…b€c漢d😀e\u{E33}f", ["a", "b", "c", "d", "e", "f"]),
            Cut("**Điều 1.** _a_", ["Điều", "1", "a"]),
            Cut("nghi\u{323} đi\u{323}nh", ["nghi\u{323}", "đi\u{323}nh"]),
            Cut("Ðiều ư Ư ẟ", ["Ðiều", "ư", "Ư", "ẟ"]),
            Cut("@A[Z`a{z/0:9", ["A", "Z", "a", "z", "0", "9"]),
            Cut("a", ["a"]),
            Cut(" \r\n\t–", []),
        ])
    func cutsIntoWordsAndNumbers(cut: Cut) throws {
        let source = try SourceText(cut.text)
        #expect(TokenColumns(source).strings(in: source) == cut.words)
    }

    @Test func rangesAreBytesOfTheText() throws {
        let source = try SourceText("“Nghị”–5")
        #expect(Token.all(in: source).map(\.range) == [3..<9, 15..<16])
    }

    @Test func eachTokenIsAWordOfTheVocabularyANumberOrOther() throws {
        let source = try SourceText("Nghị luật 33 QH14 12NĂM 1a2")
        let ids = Token.all(in: source, Self.vocabulary).map(\.word)
        func word(_ text: String) -> WordID { Self.vocabulary.id(of: text) }
        #expect(
            ids == [word("nghị"), .other, .number, word("qh"), .number, .number, word("năm"), .number, .other, .number])
    }

    /// The word starts before, at and behind the border, and ends before, at and behind it.
    @Test(arguments: [64, 128, 4096, 8192])
    func aWordOverABorderIsOneToken(border: Int) throws {
        for distance in 0...12 {
            let blank = String(repeating: " ", count: border - distance)
            for behind in ["", " ", "–", "7"] {
                let source = try SourceText(blank + "nghị" + behind)
                let first = try #require(Token.all(in: source, Self.vocabulary).first)
                #expect(first == Token(range: blank.count..<blank.count + 6, word: Self.vocabulary.id(of: "nghị")))
            }
        }
    }

    /// The last bytes of a mark are those of letters too; in the next block they must not start a word.
    @Test(arguments: ["“", "\u{A0}", "—", "😀", "漢"])
    func aMarkOverABorderIsNoWord(mark: String) throws {
        for border in [64, 128, 4096] {
            for distance in 0...6 {
                let letters = String(repeating: "a", count: border - distance)
                let source = try SourceText(letters + mark + mark + "b")
                let end = letters.count + 2 * mark.utf8.count
                #expect(Token.all(in: source).map(\.range) == [0..<letters.count, end..<end + 1])
            }
        }
    }

    @Test func aWordOfManyBlocksIsOneToken() throws {
        let source = try SourceText("a " + String(repeating: "ở", count: 3000) + " b")
        #expect(Token.all(in: source).map(\.range) == [0..<1, 2..<9002, 9003..<9004])
    }

    /// As many tokens as bytes: the columns must have room for a whole chunk of them.
    @Test func everyByteCanBeAToken() throws {
        let word = String(repeating: "1a", count: 127) + " "
        let text = String(repeating: word, count: 80)
        let source = try SourceText(text)
        let tokens = TokenColumns(source)
        #expect(tokens.count == 80 * 254)
        #expect((0..<tokens.count).allSatisfy { tokens.range($0).count == 1 })
        #expect(tokens.range(tokens.count - 1) == text.utf8.count - 2..<text.utf8.count - 1)
    }

    /// A shorter text after a longer one leaves nothing of the first.
    @Test func tokensAreReplacedNotAdded() throws {
        let tokenizer = Tokenizer(Self.vocabulary, anchors: [])
        var tokens = TokenColumns()
        tokenizer.tokenize(try SourceText(String(repeating: "số 5 ", count: 2000)), into: &tokens)
        #expect(tokens.count == 4000)
        tokens.remove([0..<2])
        let short = try SourceText("năm 2020")
        tokenizer.tokenize(short, into: &tokens)
        #expect(tokens.list(in: short) == Token.all(in: short))
        #expect(tokens.removed == [])
    }
}
