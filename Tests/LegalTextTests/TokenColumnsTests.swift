import Testing

@testable import LegalText

@Suite struct TokenColumnsTests {
    private static let source: SourceText? = try? SourceText("a b c\nd e f\ng h i")

    @Test func aRangeOfTokensReachesFromTheFirstToTheLast() throws {
        let source = try #require(Self.source)
        let tokens = TokenColumns(source)
        #expect(tokens.range(1..<4) == 2..<7)
        #expect(tokens.range(8..<9) == tokens.range(8))
    }

    struct Removal: Sendable, CustomTestStringConvertible {
        let lines: [Range<Int>]
        let left: String
        let removed: [String]
        var testDescription: String { "\(lines)" }
    }

    @Test(arguments: [
        Removal(lines: [], left: "abcdefghi", removed: []),
        Removal(lines: [0..<3], left: "defghi", removed: ["a b c"]),
        Removal(lines: [3..<6], left: "abcghi", removed: ["d e f"]),
        Removal(lines: [6..<9], left: "abcdef", removed: ["g h i"]),
        Removal(lines: [0..<1, 2..<5, 8..<9], left: "bfgh", removed: ["a", "c\nd e", "i"]),
        Removal(lines: [1..<3, 3..<6], left: "aghi", removed: ["b c", "d e f"]),
        Removal(lines: [0..<9], left: "", removed: ["a b c\nd e f\ng h i"]),
    ])
    func removedTokensAreGoneAndTheRestKeepTheirRanges(removal: Removal) throws {
        let source = try #require(Self.source)
        var tokens = TokenColumns(source)
        tokens.remove(removal.lines)
        #expect(tokens.strings(in: source).joined() == removal.left)
        #expect(tokens.removed.map(source.string) == removal.removed)
    }

    @Test func theRestKeepTheirWords() throws {
        let source = try SourceText("số 5 trang 7 số 8")
        let vocabulary = Vocabulary(["số"])
        var tokens = TokenColumns(source)
        tokens.remove([2..<4])
        let number = vocabulary.id(of: "số")
        #expect(tokens.list(in: source, vocabulary).map(\.word) == [number, .number, number, .number])
    }

    /// A page header is a break of the page, whatever stands in it.
    @Test func aRemovedHeaderIsABlankLine() throws {
        let source = try SourceText("khoản 1\nCÔNG BÁO/Số 5\nĐiều 2")
        var tokens = TokenColumns(source)
        tokens.remove([2..<6])
        #expect(tokens.strings(in: source) == ["khoản", "1", "Điều", "2"])
        let separator = tokens.separator(after: 1, in: source)
        #expect(separator.mark == Separator.none)
        #expect(separator.hasBlankLine)
        #expect(separator.lineBreaks == 2)
        #expect(separator.isSpacedBefore && separator.isSpacedAfter)
    }

    @Test func twoHeadersInARowAreOneBreak() throws {
        let source = try SourceText("a\n12\nCÔNG BÁO\nb")
        var tokens = TokenColumns(source)
        tokens.remove([1..<2, 2..<4])
        #expect(tokens.strings(in: source) == ["a", "b"])
        #expect(tokens.separator(after: 0, in: source).hasBlankLine)
    }

    @Test func theMarkBeforeARemovedHeaderIsKept() throws {
        let source = try SourceText("khoản 1,\nCÔNG BÁO/Số 5\nĐiều 2")
        var tokens = TokenColumns(source)
        tokens.remove([2..<6])
        let separator = tokens.separator(after: 1, in: source)
        #expect(separator.mark == UInt8(ascii: ","))
        #expect(separator.lastMark == UInt8(ascii: ","))
        #expect(separator.isSpacedAfter)
    }

    /// Only where text was taken out: the neighbours of the place keep their own separators.
    @Test func otherSeparatorsDoNotSeeTheHeader() throws {
        let source = try SourceText("a-b\nCÔNG\nc d")
        var tokens = TokenColumns(source)
        tokens.remove([2..<3])
        #expect(tokens.separator(after: 0, in: source).mark == UInt8(ascii: "-"))
        #expect(!tokens.separator(after: 2, in: source).hasBlankLine)
    }
}
