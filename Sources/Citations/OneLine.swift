import LegalText

extension SourceText {
    /// The text of a range with white space of any kind as single spaces, without Markdown's emphasis marks.
    func oneLine(_ range: Range<Int>) -> String {
        let bytes = slice(range)
        var last: UInt8 = 0x20
        let isPlain = bytes.allSatisfy { byte in
            defer { last = byte }
            return byte >= 0x20 && byte != UInt8(ascii: "*") && byte != 0xC2 && (byte != 0x20 || last != 0x20)
        }
        if isPlain, last != 0x20 { return string(range) }
        let words = string(range).filter { $0 != "*" }
        return words.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }
}
