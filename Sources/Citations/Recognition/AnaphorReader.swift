import LegalText

/// Reads references back: *Nghị định này*, *Kế hoạch nêu trên*, *các văn bản nói trên*, *Chỉ thị trên*.
struct AnaphorReader {
    private let lexicon: Lexicon
    private let above, legal, the, papers: UInt16

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        above = lexicon.id(.above)
        legal = lexicon.id(.legal)
        the = lexicon.id(.the)
        papers = lexicon.id(.papers)
    }

    /// The reference whose *này* stands at `index`; nil where no type stands before it. A type in small letters is one only
    /// where the document itself (`own`) is of it: *kế hoạch này*.
    func readThis(at index: Int, own: DocumentType?, in text: TokenizedText) -> MentionDraft? {
        guard let (type, start) = type(before: index, in: text) else { return nil }
        guard text.isCapitalised(start) || (type == own && type != .rule) else { return nil }
        return MentionDraft(kind: .anaphor, tokens: start..<index + 1, type: type, clue: .this)
    }

    /// The reference whose *nêu*, *nói* (before *trên*) or *trên* stands at `index`; nil where none does.
    func readAbove(at index: Int, in text: TokenizedText) -> MentionDraft? {
        var end = index + 1
        if text.word(index) != above {
            guard end < text.count, text.word(end) == above, text.link(after: index).isSpace else { return nil }
            end += 1
        } else {
            // "Kế hoạch trên địa bàn": the word is a preposition where the clause goes on.
            guard end >= text.count || !text.link(after: index).isSpace || text.link(after: index) == .blankLine else {
                return nil
            }
        }
        guard let (type, start) = type(before: index, in: text) else { return nil }
        let isPlural = start > 0 && text.word(start - 1) == the && text.link(after: start - 1).isSpace
        let isAnyDocument = text.word(start) == papers
        guard isAnyDocument || text.isCapitalised(start) else { return nil }
        return MentionDraft(
            kind: .anaphor, tokens: start..<end, type: isAnyDocument ? nil : type, clue: .above(isPlural: isPlural))
    }

    private func type(before index: Int, in text: TokenizedText) -> (DocumentType, Int)? {
        guard index > 0, text.link(after: index - 1).isSpace, text.link(after: index - 1) != .blankLine,
            lexicon.classes[Int(text.word(index - 1))].contains(.typeNameEnd),
            let (type, start) = lexicon.typeNames.longestMatch(endingAt: index - 1, in: text)
        else { return nil }
        if type == .law, start > 0, text.word(start - 1) == legal { return nil }
        return (type, start)
    }
}
