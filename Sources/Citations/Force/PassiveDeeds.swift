import LegalText

/// Reads what has been done to documents: *Luật số A được sửa đổi, bổ sung bởi Luật số B*, and in the footnotes of
/// consolidated texts *Khoản này được bãi bỏ theo quy định tại khoản 14 Điều 1 của Luật số B*.
struct PassiveDeeds {
    private let force: ForceText
    private let effects: EffectReader
    private let footnotes = FootnoteReader()
    private var text: TokenizedText { force.text }

    init(_ force: ForceText, _ effects: EffectReader) {
        self.force = force
        self.effects = effects
    }

    func read() -> [LegalForce.Deed] {
        (0..<text.count).flatMap { index -> [LegalForce.Deed] in
            guard let verbs = DeedVerbs(at: index, in: force), verbs.isPassive,
                let first = agentStart(behind: verbs.end)
            else { return [] }
            let patients = patients(before: verbs.start)
            guard !patients.isEmpty else { return [] }
            return ForceList(at: first, of: .agents, in: force).members.compactMap { deed(verbs, of: patients, by: $0) }
        }
    }

    private func deed(_ verbs: DeedVerbs, of patients: [Int], by member: ForceList.Member) -> LegalForce.Deed? {
        let doer = force.items[member.item]
        guard let agent = force.party(doer.target, at: doer.range.lowerBound)?.document else { return nil }
        let fitting = patients.first { force.items[$0].type.map { $0.maySucceed(doer.type) } ?? true }
        guard let patient = fitting.map({ force.items[$0] }),
            let (document, path) = force.party(patient.target, at: patient.range.lowerBound), document != agent
        else { return nil }
        guard isTold(patient) else { return nil }
        let parts =
            path.map { [content(before: patient.lead), $0].compactMap { $0 }.joined(separator: " ") }
            ?? pinpoint(patient)
        let relation = verbs.relation(to: parts)
        // Mẫu số 2 kèm theo Thông tư số A được thay thế: which part is not told.
        guard parts != nil || relation == .amends || !isOfParts(patient.lead) else { return nil }
        // khoản 4 Điều 20 Nghị định số A được sửa đổi bởi Nghị định số B: the decree was
        let isOfDocument = relation == .amends && path == nil && !doer.hasPinpoint
        return LegalForce.Deed(
            doer: agent, relation: relation, document: document, parts: isOfDocument ? nil : parts,
            exception: nil, date: nil, range: patient.range)
    }

    /// Whether it is told what *Khoản này* means: in a footnote, only right behind its mark.
    private func isTold(_ item: ForceItem) -> Bool {
        guard case .part = item.target, force.document.consolidated != nil else { return true }
        return footnotes.mark(before: item.start, in: text) != nil
    }

    /// *khoản 2 Điều 5 (của)*; nil where no parts are named.
    private func pinpoint(_ item: ForceItem) -> String? {
        guard item.hasPinpoint else { return nil }
        let words = force.document.runningText(text.range(item.lead..<item.start))
        return words.hasSuffix(" của") ? String(words.dropLast(4)) : words
    }

    private func isOfParts(_ lead: Int) -> Bool {
        lead > 0 && text.link(after: lead - 1).isSpace && [.at, .of, .under].contains(text.word(lead - 1))
    }

    /// *7 Nội dung quy định về thuế tại* before *Khoản này*; nil where the whole part is meant.
    private func content(before lead: Int) -> String? {
        guard isOfParts(lead) else { return nil }
        var start = force.sentenceStart(of: lead)
        if text.isNumber(start) { start += 1 }
        return start < lead ? force.document.runningText(text.range(start..<lead)) : nil
    }

    /// Behind *(một số điều) theo quy định tại*; nil where no document is named as the one that did it.
    private func agentStart(behind end: Int) -> Int? {
        var index = end
        while index < text.count, index - end < Self.longestObject, force.goesOn(after: index - 1) {
            if let (_, behind) = force.words.agents.longestMatch(startingAt: index, in: text) { return behind }
            guard force.words.fillers.contains(text.word(index)) else { return nil }
            index += 1
        }
        return nil
    }

    /// In tokens.
    private static let longestObject = 12

    /// The items that end before a token, the inner first, or before the date of effect that ends there.
    private func patients(before index: Int) -> [Int] {
        guard index > 0 else { return [] }
        let link = text.link(after: index - 1)
        guard link.isSpace || link == .comma || link == .opening else { return [] }
        let found = force.items(endingAt: index)
        if !found.isEmpty { return found }
        for place in stride(from: index - 1, through: max(1, index - Self.longestEffect), by: -1) {
            guard let (_, end) = force.words.effects.longestMatch(startingAt: place, in: text) else { continue }
            return effects.date(at: end, signed: nil)?.end == index ? force.items(endingAt: place) : []
        }
        return []
    }

    private static let longestEffect = 16
}

extension DocumentType {
    /// Whether a document of another type may amend one of this: laws are amended by laws, circulars by circulars.
    fileprivate func maySucceed(_ other: DocumentType?) -> Bool {
        guard let other, other != self else { return true }
        let families: [Set<DocumentType>] = [
            [.law, .code, .ordinance, .resolution, .constitution], [.circular, .jointCircular],
            [.decree, .resolution],
        ]
        return families.contains { $0.contains(self) && $0.contains(other) }
    }
}
