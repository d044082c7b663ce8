import Testing

@testable import LegalText

@Suite struct UTF16DecoderTests {
    /// The scalars at which the number of units or of UTF-8 bytes changes.
    private static let borders = "\u{1}\u{7F}\u{80}\u{7FF}\u{800}\u{D7FF}\u{E000}\u{FFFD}\u{FFFF}\u{10000}\u{10FFFF}"

    @Test(arguments: [false, true])
    func everyLengthOfScalarIsDecoded(bigEndian: Bool) throws {
        let original = Original(Self.borders, in: bigEndian ? .utf16BigEndian : .utf16LittleEndian)
        let decoded = try UTF16Decoder.utf8(original.bytes, byteCount: original.bytes.count, bigEndian: bigEndian)
        #expect(decoded == Array(Self.borders.utf8))
    }

    @Test(arguments: TextEncoding.all)
    func theWayBackGivesTheOriginalBytes(encoding: TextEncoding) {
        #expect(encoding.encoded(Array(Self.borders.utf8)) == Original(Self.borders, in: encoding).bytes)
    }

    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let units: [UInt16]
        /// The unit that is reported.
        let unit: Int
    }

    @Test(
        arguments: [
            Bad(testDescription: "a lead at the end", units: [0x61, 0xD83D], unit: 1),
            Bad(testDescription: "a lead before a letter", units: [0x61, 0xD83D, 0x61], unit: 1),
            Bad(testDescription: "a lead before a lead", units: [0xD83D, 0xD83D, 0xDE00], unit: 0),
            Bad(testDescription: "a trail at the start", units: [0xDE00, 0x61], unit: 0),
            Bad(testDescription: "a trail behind a pair", units: [0xD83D, 0xDE00, 0xDE00], unit: 2),
            Bad(testDescription: "the last trail", units: [0x61, 0xDFFF], unit: 1),
        ])
    func aSurrogateWithoutItsOtherHalfIsInvalid(bad: Bad) {
        for bigEndian in [false, true] {
            let original = Original(units: bad.units, bigEndian: bigEndian)
            #expect(DecodingFailure.of(original.bytes) == .invalidUTF16(offset: 2 + 2 * bad.unit))
        }
    }

    @Test func anOddNumberOfBytesIsInvalidAtTheLast() {
        #expect(DecodingFailure.of([0xFF, 0xFE, 0x61]) == .invalidUTF16(offset: 2))
        #expect(DecodingFailure.of([0xFE, 0xFF, 0x00, 0x61, 0x00]) == .invalidUTF16(offset: 4))
    }

    /// Half a trail surrogate leaves its lead alone.
    @Test func aPairThatMissesItsLastByteIsInvalidAtTheLead() {
        #expect(DecodingFailure.of([0xFF, 0xFE, 0x61, 0x00, 0x3D, 0xD8, 0x00]) == .invalidUTF16(offset: 4))
    }
}
