import LegalText

/// Tells for what a short name stands, where it is defined.
struct AliasTargetReader {
    /// How far before its definition the document of a short name is cited, in bytes.
    private static let reach = 8192

    private let lexicon: Lexicon
    private let deeds: DeedReader
    private let sentences: SentenceReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        deeds = DeedReader(lexicon)
        sentences = SentenceReader(lexicon)
    }

    /// What a name means that begins with a type at the token `start`; `index` is that of *gọi* or *viết* before it.
    func meaning(
        of type: DocumentType?, at start: Int, behind index: Int, law: MentionDraft?, _ drafts: [Draft],
        _ references: [Reference], _ header: DocumentHeader, in text: TokenizedText
    ) -> AliasDefinition.Meaning {
        let last = drafts.lastIndex(endingBefore: index)
        if let type, isOwn(type, behind: index, last, drafts, references, header, in: text) { return .own }
        let target = last.flatMap { self.target(type, start, drafts, upTo: $0, in: text) }
        guard let law else { return target.map { .reference($0) } ?? .nothing }
        // The nearer one is meant, and a law by a law's name.
        guard let target else { return .law(text.start(law.tokens.lowerBound)) }
        let isLaw =
            (law.type == type || type == nil)
            && (drafts[target].type != type || drafts[target].tokens.lowerBound < law.tokens.lowerBound)
        return isLaw ? .law(text.start(law.tokens.lowerBound)) : .reference(target)
    }

    /// *Ủy ban nhân dân tỉnh ban hành Kế hoạch … (gọi tắt là Kế hoạch)*, *Ban hành kèm theo Quyết định này Quy chế … (sau
    /// đây gọi là Quy chế)*: whether the text itself or what it has attached is named behind the last reference.
    private func isOwn(
        _ type: DocumentType, behind index: Int, _ last: Int?, _ drafts: [Draft], _ references: [Reference],
        _ header: DocumentHeader, in text: TokenizedText
    ) -> Bool {
        let sentence = sentences.start(of: index, in: text)
        // Its type may be named in the title of the last reference.
        var start = sentence
        if let last, drafts[last].end > sentence {
            start = drafts[last].end
            let subject = references[last].subject?.upperBound ?? 0
            while start < index, text.start(start) < subject { start += 1 }
            // Quyết định số … ban hành Kế hoạch …
            if start == drafts[last].end { start += 1 }
        }
        guard
            let named = (start..<max(start, index)).last(where: {
                text.isCapitalised($0) && lexicon.typeNames.longestMatch(startingAt: $0, in: text)?.value == type
            })
        else { return false }
        let isAttached = (start..<named).contains { word in
            text.word(word) == .attached
                && (word + 1..<min(word + Self.longestAttachment, named)).contains { text.word($0) == .this }
        }
        let isIssued = named > start && deeds.issues(endingAt: named - 1, in: text)
        return isAttached
            || (isIssued && (type == header.type || drafts[..<((last ?? -1) + 1)].allSatisfy { $0.end <= sentence }))
    }

    /// *kèm theo Nghị quyết liên tịch này*, in tokens.
    private static let longestAttachment = 7

    /// The law cited by name that a definition at `index` may be of: the nearest before it in the paragraph.
    func law(before index: Int, in named: [MentionDraft], _ text: TokenizedText)
        -> MentionDraft?
    {
        let paragraph = text.paragraphStart(text.start(index), within: Self.reach)
        let behind = named.partitioningIndex { $0.tokens.upperBound > index }
        return named[..<behind].reversed().prefix { text.start($0.tokens.lowerBound) >= paragraph }
            .first { $0.kind == .named }
    }

    /// The reference meant: the nearest before in the paragraph with the same number, else with the same type, else the
    /// nearest.
    private func target(_ type: DocumentType?, _ start: Int, _ drafts: [Draft], upTo last: Int, in text: TokenizedText)
        -> Int?
    {
        let paragraph = text.paragraphStart(text.start(start), within: Self.reach)
        let number = drafts.firstIndex(startingAt: start).map { drafts[$0].symbol.number.value }
        var ofType: Int?
        var amending: Int?
        var nearest: Int?
        var index = last
        while index >= 0, text.end(drafts[index].end - 1) > paragraph {
            nearest = nearest ?? index
            if drafts[index].type == type {
                if drafts[index].symbol.number.value == number { return index }
                // … số A (được sửa đổi bởi … số B) (sau đây gọi là …): A is meant.
                if deeds.amendment(before: drafts[index].tokens.lowerBound, in: text) != nil {
                    amending = amending ?? index
                } else {
                    ofType = ofType ?? index
                }
            }
            index -= 1
        }
        return ofType ?? amending ?? nearest
    }
}
