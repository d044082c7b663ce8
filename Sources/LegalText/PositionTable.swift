/// Where lines start and how many scalars stand before each block: made in the pass that checks the encoding, so that
/// any position is found by a look into the table and at most 64 bytes.
struct PositionTable: Sendable {
    /// Offsets of the first byte of each line.
    let lineStarts: [UInt32]
    /// Unicode scalars before each block of 64 bytes.
    let scalarsBefore: [UInt32]
    /// Scalars beyond the basic plane (two UTF-16 units each), ascending offsets.
    let supplementary: [UInt32]

    /// Whether the text may have combining marks.
    let hasCombiningMarks: Bool

    /// - Throws: `DecodingFailure.binary` or `.invalidUTF8`.
    init(_ storage: [UInt8], count: Int) throws(DecodingFailure) {
        var lineStarts: [UInt32] = [0]
        var scalarsBefore: [UInt32] = []
        lineStarts.reserveCapacity(count / 64)
        scalarsBefore.reserveCapacity(count / ByteBlock.size + 1)
        var scalars: UInt32 = 0
        var carry: UInt64 = 0
        var sound = true
        var unusual = UnusualBytes()

        storage.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return }
            var offset = 0
            while offset < count {
                let block = ByteBlock(base, at: offset)
                let length = min(ByteBlock.size, count - offset)
                let inside: UInt64 = length == ByteBlock.size ? .max : (1 << UInt64(length)) - 1
                scalarsBefore.append(scalars)
                // The last block is padded with zeros, which are looked for one by one below.
                if length == ByteBlock.size { unusual.add(block) } else { unusual.addEnd(base, offset, length) }

                var newlines = block.equal(to: 0x0A) & inside
                while newlines != 0 {
                    lineStarts.append(UInt32(offset + newlines.trailingZeroBitCount + 1))
                    newlines &= newlines - 1
                }

                let high = block.high
                if high == 0 {
                    // A sequence that was open at the end of the block before has no continuation.
                    if carry != 0 { sound = false }
                    carry = 0
                    scalars += UInt32(length)
                } else {
                    // Leads of four bytes are unusual, so that these two and their continuations are all there is.
                    let two = block.atLeast(0xC0)
                    let three = block.atLeast(0xE0)
                    let continuations = high & ~two
                    let expected = two << 1 | three << 2 | carry
                    if continuations != expected & inside { sound = false }
                    carry = two >> 63 | three >> 62
                    if length < ByteBlock.size, expected & ~inside != 0 { sound = false }
                    scalars += UInt32((~continuations & inside).nonzeroBitCount)
                }
                offset += length
            }
            if carry != 0 { sound = false }
        }
        self.lineStarts = lineStarts
        self.scalarsBefore = scalarsBefore
        hasCombiningMarks = unusual.hasMarks
        guard !sound || unusual.found else {
            supplementary = []
            return
        }
        try Self.checkPlainly(storage, count: count)
        supplementary = storage[..<count].indices.filter { storage[$0] >= 0xF0 }.map { UInt32($0) }
    }

    /// The plain check, for the texts in which the quick one saw something: names the first bad byte.
    private static func checkPlainly(_ storage: [UInt8], count: Int) throws(DecodingFailure) {
        if let zero = storage[..<count].firstIndex(of: 0) { throw .binary(offset: zero) }
        do {
            _ = try UTF8Span(validating: storage.span.extracting(0..<count))
        } catch {
            let offset = error.byteOffsets.lowerBound
            throw .invalidUTF8(offset: offset, byte: storage[offset])
        }
    }
}
