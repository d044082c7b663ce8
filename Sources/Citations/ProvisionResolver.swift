import LegalText

/// Decides of which document a part is that is named without one: of the text itself, of what it amends or quotes, of the
/// act in whose row of a table it stands.
struct ProvisionResolver {
    private let references: [Reference]
    /// What each of the references means.
    private let targets: [Mention.Target]
    private let outline: Outline
    /// A consolidated text quotes, in its footnotes, the acts that have amended it.
    private let isConsolidated: Bool
    private let text: TokenizedText
    private let footnotes = FootnoteReader()
    private let forms = FormReader()
    /// What the document amends where it does so, *1. Sửa đổi khoản 3 Điều 17 như sau*, and which article of it.
    private var amended: (document: Int, article: String?)?
    private var row: TableRow?
    /// The document whose parts an article lists, and where the article starts: *quy định chi tiết các điều sau đây của Luật
    /// …: 1. Khoản 5 Điều 18*.
    private var listed: (holder: Mention.Target, article: Int)?
    /// The references that end clauses of their own: what comes behind is of none of them.
    private var actsOfClauses: Set<Int> = []

    init(
        references: [Reference], targets: [Mention.Target], outline: Outline, isConsolidated: Bool,
        text: TokenizedText
    ) {
        self.references = references
        self.targets = targets
        self.outline = outline
        self.isConsolidated = isConsolidated
        self.text = text
    }

    /// Takes note of a reference that the reading passes.
    mutating func pass(_ index: Int) {
        if let start = text.tokens(in: references[index].range)?.lowerBound { pass(start, targets[index]) }
        guard !actsOfClauses.contains(index), [.amends, .repeals].contains(references[index].relation),
            case .cited(let document) = targets[index]
        else { return }
        amended = (document, references[index].pinpoint?.parts.last?.article ?? amended?.article)
    }

    /// Takes note of a document that is cited from a token on.
    mutating func pass(_ start: Int, _ target: Mention.Target) {
        guard start > 2, text.word(start - 1) == .of, text.word(start - 2) == .here, text.word(start - 3) == .after,
            let article = outline.article(at: text.start(start))
        else { return }
        listed = (target, article)
    }

    /// What a part means; `next` is the first reference behind it.
    mutating func target(_ part: MentionDraft.PartClue, _ draft: MentionDraft, before next: Int) -> Mention.Target {
        if part.isAmended, let act = actBehind(draft, before: next) {
            actsOfClauses.insert(act)
            return self.part(part.provision, of: act)
        }
        if let act = actOfReplacement(draft, before: next) { return self.part(part.provision, of: act) }
        let start = text.start(draft.tokens.lowerBound)
        if let document = quoted(at: start) {
            let path = outline.pathInQuotation(part.provision, at: start)
            guard !isConsolidated, let article = amended?.article.map({ Provision.Unit.article.name + " " + $0 }) else {
                return .partOf(.cited(document), path)
            }
            // “3. … điểm a khoản này …”
            let isWhole =
                path.contains(Provision.Unit.article.name) || part.provision.steps.contains { $0.unit > .clause }
            return .partOf(
                .cited(document), isWhole ? path.replacing("Điều này", with: article) : article + " " + path)
        }
        if isInTable(part, draft, before: next) {
            return row.map { self.part(part.provision, of: $0.act) } ?? .unresolved
        }
        if part.isAmended, amended != nil { return amendedPart(part.provision) }
        if let listed, !part.isOfContext, part.provision.steps.last?.unit == .article,
            outline.article(at: start) == listed.article
        {
            return .partOf(listed.holder, part.provision.path)
        }
        return ownPart(part.provision, draft, before: next)
    }

    /// The document whose words a quotation at an offset gives: what the text amends, or the act that a footnote is of;
    /// nil outside of quotations.
    func quoted(at offset: Int) -> Int? {
        guard let origin = outline.quotation(at: offset)?.origin else { return nil }
        guard isConsolidated else { return amended?.document }
        let last = references.partitioningIndex { $0.range.lowerBound >= origin } - 1
        guard last >= 0, origin - references[last].range.upperBound < Self.longestLead else { return nil }
        return if case .cited(let document) = targets[references.outermost(of: last)] { document } else { nil }
    }

    /// Between an act and what is quoted of it, in bytes.
    private static let longestLead = 1500

    private mutating func amendedPart(_ provision: Provision) -> Mention.Target {
        guard let document = amended?.document else { return .ambiguous }
        if let article = provision.label(.article) { amended?.article = article }
        let isOuter = provision.label(.article) == nil && provision.steps.last.map { $0.unit < .article } ?? false
        let article = isOuter ? amended?.article.map { Provision.Unit.article.name + " " + $0 + " " } : nil
        // Bãi bỏ khoản 1 Điều 6 và sửa đổi Điều này
        let path = amended?.article.map { provision.path.replacing("Điều này", with: "Điều " + $0) } ?? provision.path
        return .partOf(.cited(document), (article ?? "") + path)
    }

    /// *Bãi bỏ Chương IV về thuế môn bài tại Nghị quyết số …*: the reference that the clause of a part ends with; nil where
    /// it names none.
    private func actBehind(_ draft: MentionDraft, before next: Int) -> Int? {
        guard next < references.count, references[next].pinpoint == nil else { return nil }
        let end = text.end(draft.tokens.upperBound - 1)
        let start = references[next].range.lowerBound
        guard start > end, start - end < Self.longestClause,
            !(end..<start).contains(where: {
                text.byte(at: $0) == UInt8(ascii: ";") || text.endsClause(at: $0, with: ".")
            })
        else { return nil }
        var last = draft.tokens.upperBound
        while last < text.count, text.start(last) < start { last += 1 }
        return [Keyword.at, .of].contains(text.word(last - 1)) ? next : nil
    }

    /// *5 Phụ lục này được thay thế bằng Phụ lục IV theo quy định tại khoản 3 Điều 28 Thông tư số …*: in a footnote, the act
    /// that the new part is of; nil elsewhere.
    private func actOfReplacement(_ draft: MentionDraft, before next: Int) -> Int? {
        let start = draft.tokens.lowerBound
        guard isConsolidated, start > 0, text.word(start - 1) == .by, next < references.count,
            references[next].range.lowerBound - text.start(start) < Self.longestClause,
            !(text.start(start)..<references[next].range.lowerBound).contains(where: {
                text.endsClause(at: $0, with: ".")
            })
        else { return nil }
        return next
    }

    /// In bytes.
    private static let longestClause = 200

    /// Whether a provision stands in a table's row, in the cell behind an act's or further on in it; `row` is that row then.
    private mutating func isInTable(_ part: MentionDraft.PartClue, _ draft: MentionDraft, before next: Int) -> Bool {
        let range = text.range(draft.tokens)
        guard next > 0, outline.isInAppendix(range.lowerBound), !part.isOfContext else { return false }
        let last = references[next - 1].range.lowerBound
        if row?.takes(range, startsCell: part.startsCell, behind: last) ?? false { return true }
        guard part.startsCell, part.isOfAct, let begun = TableRow(of: references, before: next, at: range) else {
            return false
        }
        row = begun
        return true
    }

    /// A part of the text itself; in a footnote, what its mark stands at: *12 Khoản này được sửa đổi …*.
    private func ownPart(_ provision: Provision, _ draft: MentionDraft, before next: Int) -> Mention.Target {
        let start = text.start(draft.tokens.lowerBound)
        if provision.steps.count == 1, provision.steps[0].label == nil,
            let mark = footnotes.mark(before: draft.tokens.lowerBound, in: text),
            let path = outline.path(ofFootnote: mark, provision.steps[0].unit, before: start)
        {
            return .part(path, exists: true)
        }
        if provision.steps.allSatisfy({ $0.unit <= .section && $0.unit != .article && $0.label != nil }),
            let form = forms.form(behind: draft.tokens.upperBound, in: text)
        {
            if next < references.count, let appendix = forms.appendix(of: form, attachedTo: references[next], in: text),
                case .cited(let document) = targets[next]
            {
                return .partOf(.cited(document), appendix + provision.path)
            }
            if let label = forms.label(form, in: text) {
                let found = outline.find(provision, inForm: label)
                return .part(found.path, exists: found.exists)
            }
        }
        let found = outline.find(provision, at: start)
        return .part(found.path, exists: found.exists)
    }

    private func part(_ provision: Provision, of reference: Int) -> Mention.Target {
        switch targets[reference] {
        case .cited(let document): .partOf(.cited(document), provision.path)
        default: .ambiguous
        }
    }
}
