import LegalText

/// Reads what documents do to others: *Thông tư này thay thế Thông tư số A*, *Bãi bỏ khoản 2 Điều 5 Nghị định số B*, *Luật
/// số C sửa đổi, bổ sung một số điều của Luật số D*.
struct ActiveDeeds {
    private let force: ForceText
    private let effects: EffectReader
    private let parts: PartEffects
    private var agents: DeedAgent
    private var text: TokenizedText { force.text }

    init(_ force: ForceText, _ effects: EffectReader) {
        self.force = force
        self.effects = effects
        parts = effects.parts()
        agents = DeedAgent(force)
    }

    mutating func read() -> [LegalForce.Deed] {
        var deeds: [LegalForce.Deed] = []
        var index = 0
        while index < text.count {
            guard let verbs = DeedVerbs(at: index, in: force) else {
                index += 1
                continue
            }
            if !verbs.isPassive, let (agent, limit) = agents.agent(of: index) {
                deeds += self.deeds(of: agent, verbs, at: index, before: limit)
            }
            index = verbs.end
        }
        return deeds
    }

    private func deeds(of agent: LegalForce.Party, _ verbs: DeedVerbs, at index: Int, before limit: Int)
        -> [LegalForce.Deed]
    {
        let list = ForceList(at: verbs.end, before: limit, in: force)
        guard !list.members.isEmpty else { return [] }
        let isAmending = verbs.relation(to: nil) == .amends
        let mayExcept =
            limit == text.count && !isAmending && list.end < text.count
            && force.sentenceStart(of: list.end) == force.sentenceStart(of: index)
        let exception = mayExcept ? force.exception(from: list.end) : nil
        let date = effects.dateBefore(index) ?? (agent == .own ? parts.date(at: text.start(index)) : nil)
        return list.members.compactMap { member in
            let item = force.items[member.item]
            guard let (document, path) = force.party(item.target, at: item.range.lowerBound), document != agent,
                !item.isAnaphor
            else { return nil }
            // một số điều: which, the text tells elsewhere
            let words = isAmending && member.parts?.hasPrefix("một số ") ?? false ? nil : member.parts
            let named = [words, path].compactMap { $0 }
            let parts = named.isEmpty ? nil : named.joined(separator: " ")
            return LegalForce.Deed(
                doer: agent, relation: verbs.relation(to: parts), document: document, parts: parts,
                exception: exception, date: date, range: item.range)
        }
    }
}
