import Testing

@testable import LegalText

/// The check of UTF-8: the quick pass sees that something is wrong, the plain one tells where.
@Suite struct PositionTableTests {
    /// How many letters stand before: starts of text and both sides of the borders of blocks.
    private static let distances = [0, 1, 5, 60, 61, 62, 63, 64, 65, 124, 125, 126, 127, 128, 129]

    struct Bad: Sendable, CustomTestStringConvertible {
        let testDescription: String
        let bytes: [UInt8]
        /// Where in `bytes` the bad byte stands.
        var offset = 0
    }

    /// Ill-formed whatever follows them.
    static let malformed = [
        Bad(testDescription: "overlong, two bytes, first", bytes: [0xC0, 0x80]),
        Bad(testDescription: "overlong, two bytes, last", bytes: [0xC1, 0xBF]),
        Bad(testDescription: "overlong, three bytes, first", bytes: [0xE0, 0x80, 0x80]),
        Bad(testDescription: "overlong, three bytes, last", bytes: [0xE0, 0x9F, 0xBF]),
        Bad(testDescription: "overlong, four bytes, first", bytes: [0xF0, 0x80, 0x80, 0x80]),
        Bad(testDescription: "overlong, four bytes, last", bytes: [0xF0, 0x8F, 0xBF, 0xBF]),
        Bad(testDescription: "first surrogate", bytes: [0xED, 0xA0, 0x80]),
        Bad(testDescription: "last surrogate", bytes: [0xED, 0xBF, 0xBF]),
        Bad(testDescription: "U+110000", bytes: [0xF4, 0x90, 0x80, 0x80]),
        Bad(testDescription: "lead F5", bytes: [0xF5, 0x80, 0x80, 0x80]),
        Bad(testDescription: "lead F8", bytes: [0xF8, 0x88, 0x80, 0x80, 0x80]),
        Bad(testDescription: "byte FE", bytes: [0xFE]),
        Bad(testDescription: "byte FF", bytes: [0xFF]),
        Bad(testDescription: "continuation alone", bytes: [0x80]),
        Bad(testDescription: "one continuation too many for two", bytes: [0xC3, 0xA0, 0x80], offset: 2),
        Bad(testDescription: "one continuation too many for three", bytes: [0xE1, 0xBB, 0x8B, 0xBF], offset: 3),
        Bad(testDescription: "one continuation too many for four", bytes: [0xF0, 0x9F, 0x98, 0x80, 0x80], offset: 4),
    ]

    /// Ill-formed because something else, or nothing, follows.
    static let truncated = [
        Bad(testDescription: "one of two", bytes: [0xC3]),
        Bad(testDescription: "one of three", bytes: [0xE1]),
        Bad(testDescription: "two of three", bytes: [0xE1, 0xBB]),
        Bad(testDescription: "one of four", bytes: [0xF0]),
        Bad(testDescription: "two of four", bytes: [0xF0, 0x9F]),
        Bad(testDescription: "three of four", bytes: [0xF0, 0x9F, 0x98]),
    ]

    @Test(arguments: malformed + truncated)
    func theFirstBadByteIsNamedWhereverItStands(bad: Bad) {
        // Nothing, a letter, a good sequence, more than a block, and another bad byte behind it.
        let tails: [[UInt8]] = [
            [], [0x61], [0xC3, 0xA0], [UInt8](repeating: 0x61, count: 70), [0x61, 0xFF],
        ]
        for distance in Self.distances {
            for tail in tails {
                let bytes = [UInt8](repeating: 0x61, count: distance) + bad.bytes + tail
                let expected = DecodingFailure.invalidUTF8(offset: distance + bad.offset, byte: bad.bytes[bad.offset])
                #expect(DecodingFailure.of(bytes) == expected, "\(distance) before, \(tail.count) behind")
            }
        }
    }

    @Test(arguments: malformed + truncated)
    func aByteOrderMarkCountsInTheOffset(bad: Bad) {
        for distance in Self.distances {
            let bytes = [0xEF, 0xBB, 0xBF] + [UInt8](repeating: 0x61, count: distance) + bad.bytes
            let expected = DecodingFailure.invalidUTF8(offset: 3 + distance + bad.offset, byte: bad.bytes[bad.offset])
            #expect(DecodingFailure.of(bytes) == expected, "\(distance) before")
        }
    }

    /// The neighbours of what is ill-formed, at every place beside a border.
    @Test(
        arguments: [
            0x01, 0x7F, 0x80, 0x7FF, 0x800, 0xFFF, 0x1000, 0xCFFF, 0xD7FF, 0xE000, 0xFFFD, 0xFFFF, 0x10000, 0x3FFFF,
            0x40000, 0xFFFFF, 0x100000, 0x10FFFF,
        ])
    func everyOtherScalarIsText(value: UInt32) throws {
        let scalar = try #require(Unicode.Scalar(value))
        for distance in Self.distances {
            let text = String(repeating: "a", count: distance) + String(scalar)
            #expect(DecodingFailure.of(Array(text.utf8)) == nil, "\(distance) before")
            #expect(DecodingFailure.of(Array((text + "ị").utf8)) == nil, "\(distance) before")
        }
    }

    /// One byte of a good text changed: the same verdict as from table 3-7 of the Unicode standard, row by row.
    @Test(arguments: 0..<300)
    func oneChangedByteIsJudgedAsByTheStandard(seed: Int) {
        var random = SplitMix64(seed: seed)
        let length = Int.random(in: 1..<200, using: &random)
        var bytes = Array(RandomText.make(length: length, using: &random).utf8)
        for _ in 0..<20 {
            let place = Int.random(in: bytes.indices, using: &random)
            let before = bytes[place]
            bytes[place] = UInt8.random(in: 1...255, using: &random)
            let expected = PlainUTF8.firstBad(in: bytes).map {
                DecodingFailure.invalidUTF8(offset: $0, byte: bytes[$0])
            }
            #expect(DecodingFailure.of(bytes) == expected, "byte \(place) is \(bytes[place])")
            bytes[place] = before
        }
    }
}

/// Well-formed UTF-8 as the Unicode standard tells it (table 3-7), byte by byte.
private enum PlainUTF8 {
    /// The offset of the first sequence that is not well-formed.
    static func firstBad(in bytes: [UInt8]) -> Int? {
        var offset = 0
        while offset < bytes.count {
            guard let following = followers(of: bytes[offset]) else { return offset }
            let rest = bytes[(offset + 1)...].prefix(following.count)
            guard rest.count == following.count, zip(following, rest).allSatisfy({ $0.contains($1) }) else {
                return offset
            }
            offset += 1 + following.count
        }
        return nil
    }

    /// What may follow a first byte; nil for a byte that starts nothing.
    private static func followers(of first: UInt8) -> [ClosedRange<UInt8>]? {
        let any: ClosedRange<UInt8> = 0x80...0xBF
        switch first {
        case 0x00...0x7F: return []
        case 0xC2...0xDF: return [any]
        case 0xE0: return [0xA0...0xBF, any]
        case 0xED: return [0x80...0x9F, any]
        case 0xE1...0xEF: return [any, any]
        case 0xF0: return [0x90...0xBF, any, any]
        case 0xF1...0xF3: return [any, any, any]
        case 0xF4: return [0x80...0x8F, any, any]
        default: return nil
        }
    }
}
