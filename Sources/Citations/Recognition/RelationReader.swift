import LegalText

/// Reads how a document stands to one it cites, from the words before the citation.
struct RelationReader {
    private static let reach = 8

    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// The nearest telling words before the token `start`, within the clause; `.mentions` if there are none.
    func read(before start: Int, in text: TokenizedText) -> Reference.Relation {
        var index = start - 1
        while index >= 0, start - index <= Self.reach {
            let link = text.link(after: index)
            guard link.isSpace || link == .comma, link != .blankLine else { break }
            if lexicon.classes[Int(text.word(index))].contains(.relationEnd),
                let (relation, _) = lexicon.relationWords.longestMatch(endingAt: index, in: text)
            {
                return relation
            }
            index -= 1
        }
        return .mentions
    }
}
