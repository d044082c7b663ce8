import LegalText

/// Tells whose deed a verb is: *Thông tư này thay thế …*, *Điều 2. Bãi bỏ …*, *Nghị định số A sửa đổi …*.
struct DeedAgent {
    private let force: ForceText
    private var text: TokenizedText { force.text }
    /// The items by the first token of their name.
    private let byName: [Int: Int]
    private let title: Int?
    private let acts: Bool
    /// The clause whose subject has already been told, by its first token.
    private var told: (clause: Int, agent: LegalForce.Party)?

    init(_ force: ForceText) {
        self.force = force
        byName = Dictionary(
            force.items.enumerated().compactMap { index, item in
                item.subject.map { (force.text.token(at: $0.lowerBound), index) }
            }, uniquingKeysWith: { _, inner in inner })
        title = force.document.header.title.map { force.text.token(at: $0.lowerBound) }
        acts = force.document.header.type.map(Self.acting.contains) ?? false
    }

    /// Types that amend and repeal others.
    private static let acting: Set<DocumentType> = [
        .law, .code, .ordinance, .resolution, .decree, .decision, .circular, .jointCircular, .consolidation,
    ]

    /// The document that does what a verb says, and the token before which the verb's object must end; nil where the verb
    /// states no deed.
    mutating func agent(of verb: Int) -> (agent: LegalForce.Party, limit: Int)? {
        let offset = text.start(verb)
        let isTold = isToldBefore(verb)
        if !isTold, let named = namer(of: verb) {
            guard let party = force.party(force.items[named].target, at: offset), party.path == nil else { return nil }
            return (party.document, force.items[named].end)
        }
        if let own = force.document.header.title, own.contains(offset) {
            guard verb == title, acts, let speaker = force.speaker(at: offset) else { return nil }
            return (speaker, text.token(at: own.upperBound))
        }
        guard force.itemNamed(around: verb) == nil || isTold, !force.outline.isInAppendix(offset),
            let speaker = force.speaker(at: offset)
        else { return nil }
        let clause = force.clauseStart(of: verb)
        guard clause == verb ? acts || speaksOfItself(before: clause) : isSubject(clause, of: verb, speaker) else {
            return nil
        }
        told = (clause, speaker)
        return (speaker, text.count)
    }

    /// *Kể từ ngày Kế hoạch này có hiệu lực thi hành, bãi bỏ …*: no task for others.
    private func speaksOfItself(before clause: Int) -> Bool {
        (force.sentenceStart(of: clause)..<clause).contains { index in
            force.item(leadingAt: index).map { force.items[$0].isAnaphor && !force.items[$0].hasPinpoint } ?? false
        }
    }

    /// The item whose name begins with a verb: *Luật số A (về việc) sửa đổi …*
    private func namer(of verb: Int) -> Int? {
        if let item = byName[verb] { return item }
        for words in 1...2 {
            if let item = byName[verb - words], text.word(verb - words) == .about { return item }
        }
        return nil
    }

    /// *… thay thế Thông tư số A về công tác kế toán và bãi bỏ …*: a name can't be told from what follows it by *và* alone.
    private func isToldBefore(_ verb: Int) -> Bool {
        verb > 0 && text.word(verb - 1) == .and && told?.clause == force.clauseStart(of: verb)
    }

    /// *Thông tư này (có hiệu lực từ ngày …,) thay thế*
    private func isSubject(_ clause: Int, of verb: Int, _ speaker: LegalForce.Party) -> Bool {
        let link = text.link(after: verb - 1)
        let isJoined = link == .comma || text.word(verb - 1) == .and
        if let told, told.clause == clause, told.agent == speaker { return isJoined }
        guard let subject = force.item(leadingAt: clause), force.items[subject].isAnaphor,
            !force.items[subject].hasPinpoint,
            force.party(force.items[subject].target, at: text.start(clause))?.document == speaker
        else { return false }
        let end = force.items[subject].end
        return end == verb || (isJoined && force.words.effects.longestMatch(startingAt: end, in: text) != nil)
    }
}
