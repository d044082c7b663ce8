extension SourceText {
    /// The same text with spaces in place of the bytes of `ranges`: offsets and positions stay as they are.
    public func blanking(_ ranges: [Range<Int>]) -> SourceText {
        var bytes = storage
        for offset in ranges.joined() { bytes[offset] = 0x20 }
        return SourceText(self, storage: bytes)
    }

    /// Where a byte, which isn't zero, stands the first time from an offset on; nil where it doesn't.
    public func firstOffset(of byte: UInt8, from start: Int) -> Int? {
        storage.withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return nil }
            for offset in stride(from: start, to: count, by: ByteBlock.size) {
                let found = ByteBlock(base, at: offset).equal(to: byte)
                if found != 0 { return offset + found.trailingZeroBitCount }
            }
            return nil
        }
    }

    private init(_ other: SourceText, storage: [UInt8]) {
        path = other.path
        encoding = other.encoding
        count = other.count
        positions = other.positions
        places = other.places
        self.storage = storage
    }
}
