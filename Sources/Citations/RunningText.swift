import LegalText

extension CitingDocument {
    /// The words of a range as a sentence: on one line, without page headers and Markdown's emphasis.
    public func runningText(_ range: Range<Int>) -> String {
        guard pageHeaders.contains(where: { $0.overlaps(range) }) else { return source.oneLine(range) }
        var pieces: [String] = []
        var start = range.lowerBound
        for header in pageHeaders where header.overlaps(range) {
            pieces.append(source.oneLine(start..<max(start, header.lowerBound)))
            start = min(header.upperBound, range.upperBound)
        }
        pieces.append(source.oneLine(start..<range.upperBound))
        return pieces.filter { !$0.isEmpty }.joined(separator: " ")
    }
}
