/// UTF-16 with a byte order mark, as Windows programs save it.
enum UTF16Decoder {
    /// The text as UTF-8.
    /// - Throws: `DecodingFailure.invalidUTF16` with the byte offset of the first unit that can't stand where it does,
    ///   `.binary` with that of a NUL.
    static func utf8(_ bytes: [UInt8], byteCount: Int, bigEndian: Bool) throws(DecodingFailure) -> [UInt8] {
        var result: [UInt8] = []
        result.reserveCapacity(byteCount * 3 / 2)
        func unit(at offset: Int) -> UInt16 {
            let (first, second) = (UInt16(bytes[offset]), UInt16(bytes[offset + 1]))
            return bigEndian ? first << 8 | second : second << 8 | first
        }
        var offset = 2
        while offset < byteCount {
            guard offset + 1 < byteCount else { throw .invalidUTF16(offset: offset) }
            let first = unit(at: offset)
            if first == 0 { throw .binary(offset: offset) }
            var value = UInt32(first)
            var length = 2
            if UTF16.isLeadSurrogate(first) {
                guard offset + 3 < byteCount, UTF16.isTrailSurrogate(unit(at: offset + 2)) else {
                    throw .invalidUTF16(offset: offset)
                }
                value = 0x10000 + (UInt32(first) & 0x3FF) << 10 + (UInt32(unit(at: offset + 2)) & 0x3FF)
                length = 4
            }
            guard let scalar = Unicode.Scalar(value) else { throw .invalidUTF16(offset: offset) }
            result.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            offset += length
        }
        return result
    }
}
