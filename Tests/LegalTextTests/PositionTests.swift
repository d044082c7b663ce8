import Testing

@testable import LegalText

@Suite struct PositionTests {
    @Test func theFirstByteIsLineOneColumnOne() throws {
        let position = try SourceText("a").position(of: 0)
        #expect(position == Position(byte: 0, line: 1, column: 1, utf16Column: 1))
    }

    @Test func columnsCountScalarsNotBytes() throws {
        let text = "Nghị định số"
        let source = try SourceText(text)
        let offset = text.offset(of: "số")
        #expect(source.position(of: offset) == Position(byte: offset, line: 1, column: 11, utf16Column: 11))
        #expect(offset == 15)
    }

    /// Decomposed letters are what a file holds, so each mark is a column.
    @Test func aCombiningMarkIsAColumnOfItsOwn() throws {
        let source = try SourceText("a\u{301}b")
        #expect(source.position(of: 3) == Position(byte: 3, line: 1, column: 3, utf16Column: 3))
    }

    @Test func anEmojiIsOneColumnAndTwoUTF16Units() throws {
        let source = try SourceText("😀😀\n😀a")
        #expect(source.position(of: 4) == Position(byte: 4, line: 1, column: 2, utf16Column: 3))
        #expect(source.position(of: 9) == Position(byte: 9, line: 2, column: 1, utf16Column: 1))
        #expect(source.position(of: 13) == Position(byte: 13, line: 2, column: 2, utf16Column: 3))
    }

    @Test func aCarriageReturnBelongsToItsLine() throws {
        let source = try SourceText("ab\r\ncd")
        #expect(source.lineCount == 2)
        #expect(source.position(of: 2) == Position(byte: 2, line: 1, column: 3, utf16Column: 3))
        #expect(source.position(of: 3) == Position(byte: 3, line: 1, column: 4, utf16Column: 4))
        #expect(source.position(of: 4) == Position(byte: 4, line: 2, column: 1, utf16Column: 1))
        #expect([0, 2, 3, 4, 6].map(source.lineRange(at:)) == [0..<2, 0..<2, 0..<2, 4..<6, 4..<6])
    }

    @Test func aCarriageReturnAloneBreaksNoLine() throws {
        let source = try SourceText("a\rb")
        #expect(source.lineCount == 1)
        #expect(source.lineRange(at: 2) == 0..<3)
    }

    @Test func theEndWithoutLineBreakIsOnTheLastLine() throws {
        let source = try SourceText("a\nbc")
        #expect(source.position(of: 4) == Position(byte: 4, line: 2, column: 3, utf16Column: 3))
        #expect(source.lineRange(at: 4) == 2..<4)
    }

    @Test func theEndBehindALineBreakIsALineOfItsOwn() throws {
        let source = try SourceText("a\n")
        #expect(source.lineCount == 2)
        #expect(source.position(of: 2) == Position(byte: 2, line: 2, column: 1, utf16Column: 1))
        #expect(source.lineRange(at: 2) == 2..<2)
    }

    @Test func emptyLinesHaveEmptyRanges() throws {
        let source = try SourceText("\n\r\n\n")
        #expect((0...4).map(source.lineRange(at:)) == [0..<0, 1..<1, 1..<1, 3..<3, 4..<4])
    }

    @Test func offsetsOutsideTheTextAreItsEnds() throws {
        let source = try SourceText("ab\ncd")
        #expect(source.position(of: -7) == source.position(of: 0))
        #expect(source.position(of: 6) == source.position(of: 5))
        #expect(source.position(of: .max) == source.position(of: 5))
        #expect([-7, .max].map(source.lineRange(at:)) == [0..<2, 3..<5])
    }

    @Test func aByteOrderMarkCountsInBytesOnly() throws {
        let source = try SourceText("\u{FEFF}số")
        #expect(source.position(of: 0) == Position(byte: 3, line: 1, column: 1, utf16Column: 1))
        #expect(source.position(of: 1) == Position(byte: 4, line: 1, column: 2, utf16Column: 2))
    }

    @Test(arguments: [TextEncoding.utf16LittleEndian, .utf16BigEndian])
    func bytesOfUTF16AreThoseOfTheOriginal(encoding: TextEncoding) throws {
        let source = try SourceText(Original("ị😀a\nb", in: encoding))
        #expect([0, 3, 7, 8, 9, 10].map { source.position(of: $0).byte } == [2, 4, 8, 10, 12, 14])
    }

    /// Whatever the text, each scalar stands where counting from the start finds it.
    @Test(arguments: 0..<200)
    func everyScalarStandsWhereCountingFindsIt(seed: Int) throws {
        var random = SplitMix64(seed: seed)
        let length = Int.random(in: 0..<4, using: &random) * 64 + Int.random(in: 1...70, using: &random)
        let text = RandomText.make(length: length, using: &random)
        for encoding in TextEncoding.all {
            let source = try SourceText(Original(text, in: encoding))
            let expected = PlainPositions(text, in: encoding)
            #expect(source.lineCount == expected.lines.count)
            #expect(expected.offsets.map(source.position(of:)) == expected.positions, "\(encoding)")
            #expect(expected.offsets.map(source.lineRange(at:)) == expected.lineRanges, "\(encoding)")
        }
    }
}

/// Positions as one counts them: from the start of the text, a scalar at a time.
private struct PlainPositions {
    /// The offset of each scalar, and of the end.
    private(set) var offsets: [Int] = []
    private(set) var positions: [Position] = []
    /// The lines without their ends.
    private(set) var lines: [Range<Int>] = []

    var lineRanges: [Range<Int>] { positions.map { lines[$0.line - 1] } }

    init(_ text: String, in encoding: TextEncoding) {
        var offset = 0
        var byte = Original("", in: encoding).bytes.count
        var (line, column, utf16Column) = (1, 1, 1)
        var lineStart = 0
        var lineEnd = 0
        for scalar in text.unicodeScalars {
            add(offset, Position(byte: byte, line: line, column: column, utf16Column: utf16Column))
            let units = UTF16.width(scalar)
            offset += UTF8.width(scalar)
            byte += encoding.isUTF16 ? 2 * units : UTF8.width(scalar)
            (column, utf16Column) = (column + 1, utf16Column + units)
            switch scalar {
            case "\n":
                lines.append(lineStart..<lineEnd)
                (line, column, utf16Column) = (line + 1, 1, 1)
                (lineStart, lineEnd) = (offset, offset)
            case "\r": lineEnd = offset - 1
            default: lineEnd = offset
            }
        }
        add(offset, Position(byte: byte, line: line, column: column, utf16Column: utf16Column))
        lines.append(lineStart..<lineEnd)
    }

    private mutating func add(_ offset: Int, _ position: Position) {
        offsets.append(offset)
        positions.append(position)
    }
}

extension TextEncoding {
    fileprivate var isUTF16: Bool { self == .utf16LittleEndian || self == .utf16BigEndian }
}
