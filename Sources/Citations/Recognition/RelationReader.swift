import LegalText

/// Reads how a document stands to one it cites, from the words before the citation.
struct RelationReader {
    private static let reach = 8

    private let verbs: PhraseTable<Reference.Relation>
    private let lastWords: Set<UInt16>

    init(_ lexicon: Lexicon) {
        verbs = lexicon.relationWords
        lastWords = Set(Lexicon.relationNames.compactMap { name, _ in
            Lexicon.words(of: name).last.map { lexicon.vocabulary.id(of: $0).rawValue }
        })
    }

    /// The nearest telling words before the token `start`, within the clause; `.mentions` if there are none.
    func read(before start: Int, in text: TokenizedText) -> Reference.Relation {
        var index = start - 1
        while index >= 0, start - index <= Self.reach {
            let link = text.link(after: index)
            guard link.isSpace || link == .comma, link != .blankLine else { break }
            if lastWords.contains(text.tokens.words[index]),
                let (relation, _) = verbs.longestMatch(endingAt: index, in: text)
            {
                return relation
            }
            index -= 1
        }
        return .mentions
    }
}
