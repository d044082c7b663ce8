import LegalText

/// Decides what references without a symbol mean: only what exactly one candidate fits; nothing is guessed.
struct MentionResolver {
    private struct ShortName: Hashable {
        let type: DocumentType?
        let number: String
    }

    let header: DocumentHeader
    let references: [Reference]
    let documents: [CitedDocument]
    let resolutions: [Resolution]
    /// The types of the texts that the document has attached: *QUY CHẾ* on a line of its own.
    let attachedTypes: Set<DocumentType>
    let outline: Outline
    let definitions: [AliasDefinition]
    let text: TokenizedText
    let lexicon: Lexicon
    private let footnotes = FootnoteReader()

    /// The documents that definitions call by a type and a number: *(sau đây gọi tắt là Nghị định 100)*.
    private func numberedAliases() -> [ShortName: Int] {
        var result: [ShortName: Int] = [:]
        for definition in definitions {
            guard let target = definition.target, let document = document(of: target), let type = definition.type,
                let last = definition.name.split(separator: " ").last, last.first?.isNumber ?? false,
                definition.name.split(separator: " ").count <= 4
            else { continue }
            let number = last.count < 2 ? "0" + last : String(last)
            result[ShortName(type: type, number: number)] = document
        }
        return result
    }

    private func document(of reference: Int) -> Int? {
        if case .resolved(let index) = resolutions[reference] { index } else { nil }
    }

    /// What each draft means, in their order. `names` are the tokens of the names that numbered references have.
    func resolve(_ drafts: [MentionDraft], names: [Int: Range<Int>]) -> [Mention.Target] {
        var laws = LawResolver(
            header: header, documents: documents, drafts: drafts, text: text, lexicon: lexicon)
        addNumbered(names, to: &laws)
        var shortNames: [ShortName: [Int]] = [:]
        for (index, document) in documents.enumerated() {
            shortNames[ShortName(type: document.type, number: document.symbol.number.value), default: []].append(index)
        }
        let aliases = numberedAliases()
        var all = Antecedents()
        var byType: [DocumentType: Antecedents] = [:]
        func add(_ target: Mention.Target, _ type: DocumentType?, at start: Int) {
            all.add(target, at: start)
            if let type { byType[type, default: Antecedents()].add(target, at: start) }
        }
        var next = 0
        let base = consolidated
        // What the document amends where it does so: *1. Sửa đổi khoản 3 Điều 17 như sau*.
        var amended: Int?
        var amendedArticle: String?
        var row: TableRow?
        return drafts.map { draft in
            let start = text.start(draft.tokens.lowerBound)
            while next < references.count, references[next].range.lowerBound < start {
                if [.amends, .repeals].contains(references[next].relation), case .cited(let index) = target(of: next) {
                    amended = index
                    amendedArticle = references[next].pinpoint?.parts.last?.article ?? amendedArticle
                }
                add(target(of: next), references[next].type, at: references[next].range.lowerBound)
                next += 1
            }
            let target: Mention.Target
            switch draft.clue {
            case .name: target = laws.target(draft, within: outerDate(at: start, before: next))
            case .number(let number):
                let all = shortNames[ShortName(type: draft.type, number: number.value)] ?? []
                let before = all.filter { references[documents[$0].references[0]].range.lowerBound < start }
                let named = aliases[ShortName(type: draft.type, number: number.value)].map { [$0] }
                let fitting = named ?? (before.isEmpty ? all : before)
                target = fitting.count == 1 ? .cited(fitting[0]) : fitting.isEmpty ? .unresolved : .ambiguous
            case .this
            where amended.map { documents[$0].type == draft.type } ?? false && outline.quotation(at: start) != nil:
                target = amended.map { .cited($0) } ?? .own
            case .this where base.map { isOfType(references[$0].type, draft.type) } ?? false:
                target = base.map(target(of:)) ?? .unresolved
            case .this where draft.type == header.type || draft.type.map(attachedTypes.contains) ?? false: target = .own
            case .above(isPlural: true): target = .ambiguous
            case .this, .above:
                let before = draft.type.map { byType[$0] ?? Antecedents() } ?? all
                target = before.meant(
                    from: sentenceStart(start), text.paragraphStart(start, within: Self.longestParagraph))
            case .provision(let provision, _, _) where outline.quotation(at: start) != nil && amended != nil:
                let path = outline.quotation(at: start)?.find(provision, at: start).path ?? provision.path
                let article = amendedArticle.map { Provision.Unit.article.name + " " + $0 }
                target =
                    amended.map { .partOf($0, article.map { path.replacing("Điều này", with: $0) } ?? path) }
                    ?? .ambiguous
            case .provision(let provision, _, let startsCell) where isInTable(draft, startsCell, before: next, &row):
                target = row.map { part(provision, of: $0.act) } ?? .unresolved
            case .provision(let provision, isAmended: true, _) where amended != nil:
                if let article = provision.label(.article) { amendedArticle = article }
                let outer = provision.label(.article) == nil && provision.steps.last.map { $0.unit < .article } ?? false
                let prefix = outer ? amendedArticle.map { Provision.Unit.article.name + " " + $0 + " " } ?? "" : ""
                target = amended.map { .partOf($0, prefix + provision.path) } ?? .ambiguous
            case .provision(let provision, _, _): target = ownPart(provision, draft)
            }
            if draft.type != nil { add(target, draft.type, at: start) }
            return target
        }
    }

    /// Whether a provision stands in a table's row, in the cell behind an act's or further on in it; `row` is that row then.
    private func isInTable(_ draft: MentionDraft, _ startsCell: Bool, before next: Int, _ row: inout TableRow?) -> Bool
    {
        let range = text.range(draft.tokens)
        guard next > 0, outline.isInAppendix(range.lowerBound), !draft.isOfContext else { return false }
        let last = references[next - 1].range.lowerBound
        if row?.takes(range, startsCell: startsCell, behind: last) ?? false { return true }
        guard startsCell, draft.isOfAct, let begun = TableRow(of: references, before: next, at: range) else {
            return false
        }
        row = begun
        return true
    }

    /// A part of the text itself; in a footnote, what its mark stands at: *12 Khoản này được sửa đổi …*.
    private func ownPart(_ provision: Provision, _ draft: MentionDraft) -> Mention.Target {
        let start = text.start(draft.tokens.lowerBound)
        if provision.steps.count == 1, provision.steps[0].label == nil,
            let mark = footnotes.mark(before: draft.tokens.lowerBound, in: text),
            let path = outline.path(ofFootnote: mark, provision.steps[0].unit, before: start)
        {
            return .part(path, exists: true)
        }
        let found = outline.find(provision, at: start)
        return .part(found.path, exists: found.exists)
    }

    private func part(_ provision: Provision, of reference: Int) -> Mention.Target {
        switch target(of: reference) {
        case .cited(let document): .partOf(document, provision.path)
        default: .ambiguous
        }
    }

    /// The date of the reference whose subject holds an offset; nil where none does. `next` is the first reference behind.
    private func outerDate(at offset: Int, before next: Int) -> CalendarDate? {
        for index in stride(from: next - 1, through: max(0, next - Self.mostWithin), by: -1) {
            guard let subject = references[index].subject, subject.contains(offset) else { continue }
            return references[index].date?.valid
                ?? references[index].symbol.year.map { CalendarDate($0.value, 12, 31) }
        }
        return nil
    }

    /// References within the name of another.
    private static let mostWithin = 6

    /// The act that a consolidated text (văn bản hợp nhất) is of, as an index into the references: the first that it cites,
    /// right behind its title; nil for any other text.
    var consolidated: Int? {
        guard
            header.symbol?.types.contains(.consolidation)
                ?? references.contains(where: {
                    $0.kind == .own && $0.type == .consolidation
                }),
            let first = references.indices.prefix(Self.mostInTitle).first(where: { index in
                references[index].kind == .numbered && references[index].date?.valid != nil
                    && (header.type == nil || header.type == .consolidation
                        || isOfType(references[index].type, header.type))
            })
        else { return nil }
        return first
    }

    /// The title may name others before.
    private static let mostInTitle = 5

    /// A joint circular calls itself *Thông tư này* too.
    private func isOfType(_ type: DocumentType?, _ stated: DocumentType?) -> Bool {
        type == stated || (type == .jointCircular && stated == .circular)
    }

    private func target(of reference: Int) -> Mention.Target {
        guard references[reference].kind != .own else { return .own }
        return switch resolutions[reference] {
        case .resolved(let index), .unresolved(let index): .cited(index)
        case .ambiguous: .ambiguous
        }
    }

    /// Laws that are cited by number have their names before it, or as their subject: *Luật số 60/2020/QH14 sửa đổi, …*.
    private func addNumbered(_ names: [Int: Range<Int>], to laws: inout LawResolver) {
        for (index, reference) in references.enumerated() where reference.type?.isCitedByName ?? false {
            guard case .resolved(let document) = resolutions[index] else { continue }
            if reference.relation == .basis { laws.basesOfText.insert(document) }
            if let tokens = names[index] {
                laws.add(document, named: tokens)
            } else if let subject = reference.subject {
                laws.add(document, named: text.source.oneLine(subject))
            }
        }
    }

    /// Behind the last full stop or line end with a mark; a reference back means what its own sentence speaks of.
    private func sentenceStart(_ offset: Int) -> Int {
        var place = offset - 1
        let limit = max(0, offset - Self.longestParagraph)
        while place > limit {
            let byte = text.byte(at: place)
            let next = text.byte(at: place + 1)
            if byte == UInt8(ascii: ".") || byte == UInt8(ascii: ";"), next == 0x20 || next == 0x0A { break }
            place -= 1
        }
        return max(place, 0)
    }

    /// In bytes.
    private static let longestParagraph = 8192
}
