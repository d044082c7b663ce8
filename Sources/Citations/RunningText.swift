import LegalText

extension CitingDocument {
    /// Whether a range already stands as `runningText` would have it.
    public func isRunningText(_ range: Range<Int>) -> Bool {
        if let header = interruptions.first(endingBehind: range.lowerBound), header.lowerBound < range.upperBound {
            return false
        }
        var last: UInt8 = 0x20
        return source.slice(range).allSatisfy { byte in
            defer { last = byte }
            return byte >= 0x20 && byte != UInt8(ascii: "*") && byte != 0xC2 && (byte != 0x20 || last != 0x20)
        } && last != 0x20
    }

    /// The words of a range as a sentence: on one line, without page headers, comments to the program and Markdown's emphasis.
    public func runningText(_ range: Range<Int>) -> String {
        var pieces: [String] = []
        var start = range.lowerBound
        while let header = interruptions.first(endingBehind: start), header.lowerBound < range.upperBound {
            pieces.append(source.oneLine(start..<max(start, header.lowerBound)))
            start = min(header.upperBound, range.upperBound)
            if start == range.upperBound { break }
        }
        if pieces.isEmpty { return source.oneLine(range) }
        pieces.append(source.oneLine(start..<range.upperBound))
        return pieces.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
