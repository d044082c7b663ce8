extension TokenizedText {
    /// Whether the line before a token ends with a mark, is blank, a title in capitals, or too short to be a wrapped one.
    func followsEnd(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        let link = link(after: index - 1)
        if link == .comma || link == .opening { return false }
        guard link == .lineBreak else { return true }
        if isInCapitals(index - 1) { return true }
        var length = 0
        var offset = end(index - 1) - 1
        while offset >= 0, byte(at: offset) != 0x0A, length < Self.shortestWrapped {
            // The marks of decomposed letters count as one, so that a line is about as long as if it were composed.
            if byte(at: offset) & 0xFE != 0xCC { length += 1 }
            offset -= 1
        }
        return length < Self.shortestWrapped
    }

    /// In bytes of composed text; converters wrap later.
    private static let shortestWrapped = 76
}
