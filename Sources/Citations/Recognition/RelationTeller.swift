import LegalText

/// Tells the relations of all references of a text, numbered and others, in the order in which they stand.
struct RelationTeller {
    private let reader: RelationReader

    init(_ lexicon: Lexicon) { reader = RelationReader(lexicon) }

    /// Sets the relations of the numbered references; returns those of the others.
    func tell(
        of drafts: [Draft], _ references: inout [Reference], _ others: [MentionDraft], _ header: DocumentHeader,
        _ pinpoints: PinpointIndex, in text: TokenizedText
    ) -> [(Reference.Relation, StatedRelation?)] {
        enum Source {
            case reference(Int)
            case other(Int)
        }
        var items: [(source: Source, item: RelationReader.Item)] = []
        for (index, draft) in drafts.enumerated() {
            let lead = pinpoints.lead(of: draft.tokens.lowerBound, in: text)
            items.append(
                (
                    .reference(index),
                    .init(
                        tokens: draft.tokens, lead: lead, type: draft.type, isOwn: false,
                        subject: references[index].subject)
                ))
        }
        for (index, draft) in others.enumerated() where draft.kind != .internal {
            let lead = pinpoints.lead(of: draft.tokens.lowerBound, in: text)
            var isOwn = false
            if case .this = draft.clue { isOwn = true }
            items.append(
                (.other(index), .init(tokens: draft.tokens, lead: lead, type: draft.type, isOwn: isOwn, subject: nil)))
        }
        items.sort { $0.item.tokens.lowerBound < $1.item.tokens.lowerBound }
        var told: [(Reference.Relation, StatedRelation?)] = Array(repeating: (.mentions, nil), count: others.count)
        for (item, reading) in zip(items, reader.read(items.map(\.item), header, in: text)) {
            let stated = reading.stated.map {
                StatedRelation(
                    relation: $0.relation, other: text.start(items[$0.other].item.tokens.lowerBound), isDoer: $0.isDoer)
            }
            switch item.source {
            case .reference(let index):
                references[index].relation = reading.relation
                references[index].stated = stated
            case .other(let index): told[index] = (reading.relation, stated)
            }
        }
        return told
    }
}
