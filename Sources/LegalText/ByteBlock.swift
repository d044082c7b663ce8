/// Sixty-four bytes at once, classified into bit masks: bit *i* of a mask speaks of byte *i* of the block.
///
/// Read through a raw pointer: both passes over a text (decoding and tokenizing) look at every byte, and a byte at a time
/// they would take longer than everything after them.
/// Operands are vectors, never scalars: the operators that mix the two are generic and 60 times slower.
struct ByteBlock {
    static let size = 64

    typealias Lane = SIMD16<UInt8>
    typealias LaneMask = SIMDMask<SIMD16<Int8>>

    fileprivate let lanes: (Lane, Lane, Lane, Lane)

    /// Reads 64 bytes; `bytes` must hold as many from `offset` on (`SourceText` pads its storage for this).
    @inline(__always)
    init(_ bytes: UnsafeRawPointer, at offset: Int) {
        let p = bytes + offset
        lanes = (
            p.loadUnaligned(as: Lane.self), p.loadUnaligned(fromByteOffset: 16, as: Lane.self),
            p.loadUnaligned(fromByteOffset: 32, as: Lane.self), p.loadUnaligned(fromByteOffset: 48, as: Lane.self)
        )
    }

    /// The bytes that are not ASCII.
    @inline(__always)
    var high: UInt64 { atLeast(0x80) }

    /// The bytes equal to `byte`.
    @inline(__always)
    func equal(to byte: UInt8) -> UInt64 {
        let wanted = Lane(repeating: byte)
        return mask { $0 .== wanted }
    }

    /// The bytes that are `byte` or more.
    @inline(__always)
    func atLeast(_ byte: UInt8) -> UInt64 {
        let least = Lane(repeating: byte)
        return mask { $0 .>= least }
    }

    /// Letters, digits and everything beyond ASCII.
    @inline(__always)
    var wordBytes: UInt64 {
        let (lowerCase, a, zero) = (Lane(repeating: 0x20), Lane(repeating: 0x61), Lane(repeating: 0x30))
        let (letters, digits, high) = (Lane(repeating: 26), Lane(repeating: 10), Lane(repeating: 0x80))
        return mask { (($0 | lowerCase) &- a .< letters) .| ($0 &- zero .< digits) .| ($0 .>= high) }
    }

    /// The bytes that go on with a scalar.
    @inline(__always)
    var continuations: UInt64 {
        let (start, length) = (Lane(repeating: 0x80), Lane(repeating: 0x40))
        return mask { $0 &- start .< length }
    }

    /// ASCII digits.
    @inline(__always)
    var digits: UInt64 {
        let (zero, ten) = (Lane(repeating: 0x30), Lane(repeating: 10))
        return mask { $0 &- zero .< ten }
    }

    /// The first bytes of marks beyond ASCII (dashes, quotation marks, no-break spaces), which belong to no word.
    @inline(__always)
    var wideMarkLeads: UInt64 {
        let (c2, e0, e2) = (Lane(repeating: 0xC2), Lane(repeating: 0xE0), Lane(repeating: 0xE2))
        return mask { ($0 .== c2) .| ($0 .== e0) .| ($0 .>= e2) }
    }

    @inline(__always)
    private func mask(_ test: (Lane) -> LaneMask) -> UInt64 {
        Self.bits(test(lanes.0)) | Self.bits(test(lanes.1)) << 16 | Self.bits(test(lanes.2)) << 32
            | Self.bits(test(lanes.3)) << 48
    }

    /// One bit a lane: each lane keeps the bit of its place in its half, and a multiplication adds the eight up.
    @inline(__always)
    private static func bits(_ mask: LaneMask) -> UInt64 {
        let weights = Lane(1, 2, 4, 8, 16, 32, 64, 128, 1, 2, 4, 8, 16, 32, 64, 128)
        let halves = unsafeBitCast(unsafeBitCast(mask, to: Lane.self) & weights, to: SIMD2<UInt64>.self)
        let low = (halves.x &* 0x0101_0101_0101_0101) &>> 56
        let high = (halves.y &* 0x0101_0101_0101_0101) &>> 56
        return low | high &<< 8
    }
}

/// Whether a text has bytes that the quick check of UTF-8 leaves to the plain one: NUL, and the first bytes of sequences
/// whose second byte matters (overlong forms, surrogates, four bytes); and whether it has combining marks. Only gathered,
/// and asked for once.
struct UnusualBytes {
    private var seen = ByteBlock.LaneMask(repeating: false)
    private var seenAtEnd = false
    private var marks = ByteBlock.LaneMask(repeating: false)
    private var marksAtEnd = false

    @inline(__always)
    mutating func add(_ block: ByteBlock) {
        seen = seen .| Self.unusual(block.lanes.0) .| Self.unusual(block.lanes.1) .| Self.unusual(block.lanes.2)
            .| Self.unusual(block.lanes.3)
        let lead = ByteBlock.Lane(repeating: Self.markLead)
        marks = marks .| (block.lanes.0 .== lead) .| (block.lanes.1 .== lead) .| (block.lanes.2 .== lead)
            .| (block.lanes.3 .== lead)
    }

    mutating func addEnd(_ bytes: UnsafeRawPointer, _ offset: Int, _ length: Int) {
        for place in offset..<offset + length {
            let byte = bytes.load(fromByteOffset: place, as: UInt8.self)
            if byte == Self.markLead { marksAtEnd = true }
            if byte == 0 || byte & 0xFE == 0xC0 || byte == 0xE0 || byte == 0xED || byte >= 0xF0 { seenAtEnd = true }
        }
    }

    /// The first byte of U+0300 to U+033F, among them all the marks of decomposed Vietnamese.
    private static let markLead: UInt8 = 0xCC

    /// Whether there may be combining marks.
    var hasMarks: Bool { marksAtEnd || any(marks) }

    var found: Bool { seenAtEnd || any(seen) }

    @inline(__always)
    private static func unusual(_ lane: ByteBlock.Lane) -> ByteBlock.LaneMask {
        typealias Lane = ByteBlock.Lane
        return (lane .== Lane(repeating: 0)) .| ((lane & Lane(repeating: 0xFE)) .== Lane(repeating: 0xC0))
            .| (lane .== Lane(repeating: 0xE0)) .| (lane .== Lane(repeating: 0xED)) .| (lane .>= Lane(repeating: 0xF0))
    }
}
