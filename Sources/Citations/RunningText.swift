import LegalText

extension CitingDocument {
    /// The words of a range as a sentence: on one line, without page headers and Markdown's emphasis.
    public func runningText(_ range: Range<Int>) -> String {
        var pieces: [String] = []
        var start = range.lowerBound
        while let header = pageHeaders.first(endingBehind: start), header.lowerBound < range.upperBound {
            pieces.append(source.oneLine(start..<max(start, header.lowerBound)))
            start = min(header.upperBound, range.upperBound)
            if start == range.upperBound { break }
        }
        if pieces.isEmpty { return source.oneLine(range) }
        pieces.append(source.oneLine(start..<range.upperBound))
        return pieces.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
