extension String {
    /// Whether words stand in the text as whole letters, byte for byte: for texts that write each letter in one way, as
    /// folded ones do. `contains` takes all ways as one, and thirty times as long.
    public func holds(_ words: String) -> Bool {
        guard !words.isEmpty else { return true }
        var (text, words) = (self, words)
        return text.withUTF8 { text in
            words.withUTF8 { words in
                var next = text.firstIndex(of: words, in: 0..<text.count)
                while let start = next {
                    let end = start + words.count
                    // U+0300 to U+036F: a mark of the last letter makes it another.
                    guard end < text.count, text[end] & 0xFE == 0xCC else { return true }
                    next = text.firstIndex(of: words, in: start + 1..<text.count)
                }
                return false
            }
        }
    }
}

extension UnsafeBufferPointer<UInt8> {
    /// Where words stand byte for byte in a range, the first time; nil where they don't, and for no words.
    func firstIndex(of words: UnsafeBufferPointer<UInt8>, in range: Range<Int>) -> Int? {
        guard let first = words.first, words.count <= range.count else { return nil }
        for start in range.lowerBound...range.upperBound - words.count
        where self[start] == first && (1..<words.count).allSatisfy({ self[start + $0] == words[$0] }) {
            return start
        }
        return nil
    }
}
