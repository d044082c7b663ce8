import LegalText

/// Reads which documents cease to have effect: *Thông tư số A hết hiệu lực kể từ ngày Thông tư này có hiệu lực*, *Các văn
/// bản sau đây hết hiệu lực: …*. The document that says so repeals them.
struct ExpiryDeeds {
    private let force: ForceText
    private let effects: EffectReader
    private let parts: PartEffects
    private var text: TokenizedText { force.text }

    init(_ force: ForceText, _ effects: EffectReader) {
        self.force = force
        self.effects = effects
        parts = effects.parts()
    }

    func read() -> [LegalForce.Deed] {
        (0..<text.count).flatMap { index -> [LegalForce.Deed] in
            guard text.word(index) == .end, let (_, end) = force.words.ends.longestMatch(startingAt: index, in: text),
                force.itemNamed(around: index) == nil, !force.outline.isInAppendix(text.start(index)),
                let speaker = force.speaker(at: text.start(index)), let beginning = beginning(at: end)
            else { return [] }
            let clause = start(of: index)
            let (members, exception) = members(from: clause, to: index, behind: beginning.end)
            let date =
                beginning.date ?? effects.dateBefore(index)
                ?? (speaker == .own ? parts.date(at: text.start(index)) : nil)
            return members.compactMap { member in
                let item = force.items[member.item]
                guard let (document, path) = force.party(item.target, at: item.range.lowerBound), document != speaker,
                    !item.isAnaphor
                else { return nil }
                return LegalForce.Deed(
                    doer: speaker, relation: .repeals, document: document, parts: path ?? member.parts,
                    exception: exception, date: date, range: item.range)
            }
        }
    }

    /// Where the clause starts: *Quyết định này có hiệu lực kể từ ngày ký;* says something else before.
    private func start(of verb: Int) -> Int {
        let clause = force.clauseStart(of: verb)
        guard let subject = force.item(leadingAt: clause), force.items[subject].isAnaphor,
            force.words.effects.longestMatch(startingAt: force.items[subject].end, in: text) != nil
        else { return clause }
        return (clause..<verb).first { text.link(after: $0) == .semicolon }.map { $0 + 1 } ?? clause
    }

    /// The documents named before *hết hiệu lực* or, where none are, in the list behind it; and what is excepted.
    private func members(from clause: Int, to verb: Int, behind end: Int) -> ([ForceList.Member], String?) {
        let named = ForceList(at: clause, before: verb, in: force)
        if !named.members.isEmpty {
            let isConditional = (named.end..<max(named.end, verb)).contains {
                force.words.conditions.contains(text.word($0))
            }
            return isConditional ? ([], nil) : (named.members, force.exception(from: end))
        }
        guard (clause..<verb).allSatisfy({ isAnnouncement($0) }) else { return ([], nil) }
        let colon = force.clauseEnd(from: end - 1)
        guard colon < text.count, text.link(after: colon - 1) == .colon else { return ([], nil) }
        return (ForceList(at: colon, in: force, isBehindColon: true).members, force.exception(from: end))
    }

    /// *Các văn bản và quy định sau đây*
    private func isAnnouncement(_ index: Int) -> Bool {
        force.words.fillers.contains(text.word(index)) || text.isNumber(index)
    }

    /// When it begins, behind *hết hiệu lực*: on a date, with the document's own effect, or with nothing said; nil where it
    /// hangs on something else.
    private func beginning(at index: Int) -> (date: CalendarDate?, end: Int)? {
        guard index < text.count else { return (nil, index) }
        if text.word(index) == .when { return nil }
        guard let (_, day) = force.words.since.longestMatch(startingAt: index, in: text) else { return (nil, index) }
        if let found = effects.date(at: index, signed: force.document.header.date?.valid) { return found }
        guard day + 1 < text.count, let item = force.item(leadingAt: day + 1), force.items[item].isAnaphor else {
            return nil
        }
        return (nil, force.items[item].end)
    }
}
