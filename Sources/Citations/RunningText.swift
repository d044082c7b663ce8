extension CitingDocument {
    /// The words of a range as a sentence: on one line, without page headers and Markdown's emphasis.
    public func runningText(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        var start = range.lowerBound
        for header in pageHeaders where header.overlaps(range) {
            append(start..<max(start, header.lowerBound), to: &bytes)
            start = min(header.upperBound, range.upperBound)
        }
        append(start..<range.upperBound, to: &bytes)
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }

    private func append(_ range: Range<Int>, to bytes: inout [UInt8]) {
        if !bytes.isEmpty, bytes.last != 0x20 { bytes.append(0x20) }
        for byte in source.slice(range) {
            switch byte {
            case 0x20, 0x09, 0x0A, 0x0C, 0x0D: if bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
            case UInt8(ascii: "*"): continue
            default: bytes.append(byte)
            }
        }
    }
}
