import Testing

@testable import LegalText

@Suite struct SourceTextTests {
    private static let text = "Nghị định số 33/2023/NĐ-CP 😀"

    @Test func everyEncodingGivesTheSameText() throws {
        for encoding in TextEncoding.all {
            let source = try SourceText(Original(Self.text, in: encoding))
            #expect(source.encoding == encoding)
            #expect(source.count == Self.text.utf8.count)
            #expect(Array(source.slice(0..<source.count)) == Array(Self.text.utf8))
        }
    }

    @Test func stringAndSliceReadARange() throws {
        let source = try SourceText("số 33")
        #expect(source.string(0..<5) == "số ")
        #expect(Array(source.slice(1..<4)) == [0xE1, 0xBB, 0x91])
    }

    /// A second mark is a zero-width no-break space, a character of the text.
    @Test func onlyTheFirstByteOrderMarkIsTakenOff() throws {
        let source = try SourceText("\u{FEFF}\u{FEFF}a")
        #expect(Array(source.slice(0..<source.count)) == [0xEF, 0xBB, 0xBF, 0x61])
    }

    /// Too short for a mark, or a mark that isn't at the start: plain UTF-8, good or bad.
    @Test func partsOfAByteOrderMarkAreNoMark() throws {
        #expect(DecodingFailure.of([0xEF, 0xBB]) == .invalidUTF8(offset: 0, byte: 0xEF))
        #expect(DecodingFailure.of([0xFF]) == .invalidUTF8(offset: 0, byte: 0xFF))
        #expect(DecodingFailure.of([0x61, 0xFF, 0xFE]) == .invalidUTF8(offset: 1, byte: 0xFF))
        #expect(try SourceText("a\u{FEFF}").encoding == .utf8)
    }

    @Test func nothingIsEmpty() {
        #expect(DecodingFailure.of([]) == .empty)
        #expect(throws: DecodingFailure.empty) { try SourceText("") }
    }

    @Test(arguments: [[0xEF, 0xBB, 0xBF], [0xFF, 0xFE], [0xFE, 0xFF]] as [[UInt8]])
    func nothingButAByteOrderMarkIsEmpty(mark: [UInt8]) {
        #expect(DecodingFailure.of(mark) == .empty)
    }

    /// The lengths at which a block ends.
    @Test(arguments: [0, 1, 62, 63, 64, 65, 127, 128])
    func aNULIsBinaryInEveryEncoding(before: Int) throws {
        // One letter of three bytes in UTF-8, so that offsets in the text and in the original differ.
        let text = "ở" + String(repeating: "a", count: before) + "\0b"
        #expect(DecodingFailure.of(Original(text, in: .utf8).bytes) == .binary(offset: 3 + before))
        #expect(DecodingFailure.of(Original(text, in: .utf8WithBOM).bytes) == .binary(offset: 6 + before))
        for encoding in [TextEncoding.utf16LittleEndian, .utf16BigEndian] {
            let failure = DecodingFailure.of(Original(text, in: encoding).bytes)
            #expect(failure == .binary(offset: 2 + 2 * (1 + before)), "\(encoding)")
        }
    }

    /// A document of another format is told as such, whatever its other bytes are.
    @Test func aNULBehindABadByteIsBinaryStill() {
        #expect(DecodingFailure.of([0x61, 0xFF, 0x61, 0x00]) == .binary(offset: 3))
    }

    @Test func moreThanTokenRangesCanHoldIsTooLarge() {
        // The size is looked at before the bytes are.
        #expect(throws: DecodingFailure.tooLarge(byteCount: Int(UInt32.max))) {
            try SourceText(path: "", original: [], byteCount: Int(UInt32.max))
        }
    }

    @Test func byteOutsideTheTextIsZero() throws {
        let source = try SourceText("ab")
        #expect([-1, 0, 1, 2, 3, 10_000, .max, .min].map(source.byte(at:)) == [0, 0x61, 0x62, 0, 0, 0, 0, 0])
    }
}

/// A buffer that is longer than its text, as the one that a long text before it left.
@Suite struct ReusedBufferTests {
    private static let stale = [UInt8](repeating: 0x78, count: 1000)

    @Test(arguments: [1, 63, 64, 65, 800])
    func theRestOfALongerBufferIsNoText(byteCount: Int) throws {
        let source = try SourceText(path: "", original: Self.stale, byteCount: byteCount)
        #expect(source.count == byteCount)
        #expect((byteCount..<1100).allSatisfy { source.byte(at: $0) == 0 })
        #expect(source.storage[byteCount...].prefix(SourceText.padding).allSatisfy { $0 == 0 })
        #expect(Token.all(in: source).map(\.range) == [0..<byteCount])
    }

    @Test func aByteOrderMarkMovesOnlyTheText() throws {
        let source = try SourceText(path: "", original: [0xEF, 0xBB, 0xBF, 0x61] + Self.stale, byteCount: 4)
        #expect(source.count == 1)
        #expect(source.byte(at: 0) == 0x61)
        #expect(source.byte(at: 1) == 0)
    }

    @Test func badBytesBehindTheTextAreNotRead() throws {
        let source = try SourceText(path: "", original: [0x61, 0xFF, 0x00, 0xC3], byteCount: 1)
        #expect(source.string(0..<source.count) == "a")
        #expect(throws: DecodingFailure.empty) { try SourceText(path: "", original: [0x61], byteCount: 0) }
    }

    /// A sequence isn't completed by what an earlier text left behind it.
    @Test func aTruncatedSequenceIsNotCompletedFromTheRest() {
        #expect(throws: DecodingFailure.invalidUTF8(offset: 0, byte: 0xC3)) {
            try SourceText(path: "", original: [0xC3, 0xA0], byteCount: 1)
        }
        #expect(throws: DecodingFailure.invalidUTF16(offset: 2)) {
            try SourceText(path: "", original: [0xFF, 0xFE, 0x3D, 0xD8, 0x00, 0xDE], byteCount: 4)
        }
    }

    @Test func releasedGivesTheBufferForTheNextText() throws {
        let long = try SourceText(String(repeating: "điều ", count: 200))
        let buffer = long.released()
        #expect(buffer.count >= 1200)
        let next = try SourceText(path: "next", original: [0x6B] + buffer.dropFirst(), byteCount: 1)
        #expect(next.string(0..<next.count) == "k")
        #expect(next.path == "next")
    }
}
