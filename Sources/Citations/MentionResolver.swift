import LegalText

/// Decides what references without a symbol mean: only what exactly one candidate fits; nothing is guessed.
struct MentionResolver {
    /// What a reference before means, as those that point back to it need it.
    private struct Antecedent {
        let start: Int
        let end: Int
        let type: DocumentType?
        let target: Mention.Target
    }

    let header: DocumentHeader
    let references: [Reference]
    let documents: [CitedDocument]
    let resolutions: [Resolution]
    /// The types of the texts that the document has attached: *QUY CHẾ* on a line of its own.
    let attachedTypes: Set<DocumentType>
    let outline: Outline
    let text: TokenizedText
    let lexicon: Lexicon

    /// What each draft means, in their order. `names` are the tokens of the names that numbered references have.
    func resolve(_ drafts: [MentionDraft], names: [Int: Range<Int>]) -> [Mention.Target] {
        var laws = LawResolver(
            header: header, documents: documents, drafts: drafts, text: text, lexicon: lexicon)
        addNumbered(names, to: &laws)
        var antecedents: [Antecedent] = []
        var next = 0
        return drafts.map { draft in
            let start = text.start(draft.tokens.lowerBound)
            while next < references.count, references[next].range.lowerBound < start {
                let target: Mention.Target =
                    switch resolutions[next] {
                    case .resolved(let index), .unresolved(let index): .cited(index)
                    case .ambiguous: .ambiguous
                    }
                let isOwn = references[next].kind == .own
                antecedents.append(
                    Antecedent(
                        start: references[next].range.lowerBound, end: references[next].range.upperBound,
                        type: references[next].type, target: isOwn ? .own : target))
                next += 1
            }
            let target = target(draft, at: start, antecedents, laws)
            if draft.type != nil {
                antecedents.append(
                    Antecedent(
                        start: start, end: text.end(draft.tokens.upperBound - 1), type: draft.type, target: target))
            }
            return target
        }
    }

    /// Laws that are cited by number have their names before it, or as their subject: *Luật số 60/2020/QH14 sửa đổi, …*.
    private func addNumbered(_ names: [Int: Range<Int>], to laws: inout LawResolver) {
        for (index, reference) in references.enumerated() where reference.type?.isCitedByName ?? false {
            guard case .resolved(let document) = resolutions[index] else { continue }
            if let tokens = names[index] {
                laws.add(document, named: tokens)
            } else if let subject = reference.subject {
                laws.add(document, named: text.source.oneLine(subject))
            }
        }
    }

    private func target(_ draft: MentionDraft, at start: Int, _ before: [Antecedent], _ laws: LawResolver)
        -> Mention.Target
    {
        switch draft.clue {
        case .name: return laws.target(draft)
        case .number(let number):
            let fitting = documents.indices.filter {
                documents[$0].type == draft.type && documents[$0].symbol.number.value == number.value
            }
            return fitting.count == 1 ? .cited(fitting[0]) : fitting.isEmpty ? .unresolved : .ambiguous
        case .this:
            if draft.type == header.type || draft.type.map(attachedTypes.contains) ?? false { return .own }
            return nearest(before.filter { $0.type == draft.type }, at: start)
        case .above(let isPlural):
            guard !isPlural else { return .ambiguous }
            return nearest(before.filter { draft.type == nil || $0.type == draft.type }, at: start)
        case .provision(let provision):
            let found = outline.find(provision, at: start)
            return .part(found.path, exists: found.exists)
        }
    }

    /// The one document that the candidates of the paragraph mean, else the one that all before mean.
    private func nearest(_ candidates: [Antecedent], at start: Int) -> Mention.Target {
        let paragraph = paragraphStart(start)
        let near = candidates.filter { $0.start >= paragraph && $0.target != .own }
        return only(near.isEmpty ? candidates.filter { $0.target != .own } : near)
    }

    private func only(_ candidates: [Antecedent]) -> Mention.Target {
        guard let first = candidates.first?.target else { return .unresolved }
        return candidates.allSatisfy { $0.target == first } ? first : .ambiguous
    }

    private func paragraphStart(_ offset: Int) -> Int {
        var place = offset
        while place > 0, text.byte(at: place - 1) != 0x0A || text.byte(at: place - 2) != 0x0A { place -= 1 }
        return place
    }
}
