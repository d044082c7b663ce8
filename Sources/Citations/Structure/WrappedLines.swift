extension TokenizedText {
    /// Whether the line before a token ends with a mark, is blank, a title in capitals, or too short to be a wrapped one.
    func followsEnd(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let link = link(after: index - 1)
        if link == .comma || link == .opening { return false }
        guard link == .lineBreak else { return true }
        if isInCapitals(index - 1) { return true }
        let end = end(index - 1)
        return (max(0, end - Self.shortestWrapped)..<end).contains { byte(at: $0) == 0x0A }
            || end < Self.shortestWrapped
    }

    /// In bytes; converters wrap later.
    private static let shortestWrapped = 76
}
