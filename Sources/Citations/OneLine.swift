import LegalText

extension SourceText {
    /// The text of a range with white space of any kind as single spaces, without Markdown's emphasis marks.
    func oneLine(_ range: Range<Int>) -> String {
        var bytes: [UInt8] = []
        var copied = range.lowerBound
        var offset = range.lowerBound
        while offset < range.upperBound {
            let byte = self.byte(at: offset)
            if byte > 0x20, byte != UInt8(ascii: "*"), byte != 0xC2 {
                offset += 1
                continue
            }
            let isNoBreakSpace = byte == 0xC2 && self.byte(at: offset + 1) == 0xA0
            let isSpace = byte <= 0x20 || isNoBreakSpace
            let next = offset + (isNoBreakSpace ? 2 : 1)
            // A single space between words stays where it is.
            let isPlain =
                byte == 0x20 && offset > copied && self.byte(at: next) > 0x20
                && self.byte(at: next) != UInt8(ascii: "*") && self.byte(at: next) != 0xC2 && next < range.upperBound
            if (isSpace && !isPlain) || byte == UInt8(ascii: "*") {
                bytes += slice(copied..<offset)
                // A code that is broken behind its hyphen goes on: NĐ-⏎CP.
                let isBroken = byte == 0x0A && bytes.last == UInt8(ascii: "-") && bytes.dropLast().last != 0x20
                if isSpace, !isBroken, bytes.last != 0x20, !bytes.isEmpty { bytes.append(0x20) }
                copied = next
            }
            offset = next
        }
        if copied == range.lowerBound { return string(range) }
        bytes += slice(copied..<range.upperBound)
        if bytes.last == 0x20 { bytes.removeLast() }
        return String(decoding: bytes, as: UTF8.self)
    }
}
