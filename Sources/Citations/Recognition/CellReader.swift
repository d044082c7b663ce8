import LegalText

/// Tells which provisions stand in a cell of their own of a table, as converters write it: behind a line break, the act
/// that they are of in the cell before.
struct CellReader {
    /// Words that a sentence goes on behind: *quy định tại ⏎ Điều 5*.
    static let unfinished = ["tại", "theo", "của", "và", "hoặc", "với", "các", "trừ", "đến", "bởi", "ở", "về"]
    /// Of words before the provision, *Sửa đổi, bổ sung*.
    private static let longestDeed = 5

    private let lexicon: Lexicon
    private let unfinished: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        unfinished = lexicon.set(Self.unfinished)
    }

    /// Whether a chain of provisions begins a cell, alone or behind what is done to it.
    func startsCell(_ chain: Range<Int>, in text: TokenizedText) -> Bool {
        var first = chain.lowerBound
        while first > 0, !text.startsLine(first) {
            guard chain.lowerBound - first < Self.longestDeed else { return false }
            first -= 1
        }
        guard first > 0, !unfinished.contains(text.word(first - 1)), isItem(first, in: text) else { return false }
        // Sửa đổi, bổ sung
        while first < chain.lowerBound,
            let (_, end) = lexicon.relationWords.longestMatch(startingAt: first, in: text)
        {
            first = end
        }
        return first == chain.lowerBound
    }

    private func isItem(_ index: Int, in text: TokenizedText) -> Bool {
        if text.isCapitalised(index) { return text.link(after: index - 1) != .comma }
        let separator = text.separator(after: index - 1)
        return separator.map { $0.startsLine && $0.firstMark == UInt8(ascii: "-") } ?? false
    }
}
