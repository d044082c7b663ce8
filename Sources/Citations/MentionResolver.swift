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
    let uses: [AliasUse]
    /// The act that a consolidated text is of, as an index into the references; nil for any other text.
    let base: Int?
    let text: TokenizedText
    let lexicon: Lexicon

    /// The documents that definitions call by a type and a number: *(sau đây gọi tắt là Nghị định 100)*.
    private func numberedAliases() -> [ShortName: Int] {
        var result: [ShortName: Int] = [:]
        for definition in definitions {
            guard let target = definition.reference, let document = document(of: target), let type = definition.type,
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
        var nextUse = 0
        // What laws cited by name mean, by where they start.
        var named: [Int: (target: Mention.Target, type: DocumentType?)] = [:]
        var provisions = ProvisionResolver(
            references: references, targets: references.indices.map(target(of:)), outline: outline,
            isConsolidated: base != nil, text: text)
        return drafts.map { draft in
            let start = text.start(draft.tokens.lowerBound)
            while next < references.count, references[next].range.lowerBound < start {
                provisions.pass(next)
                add(target(of: next), references[next].type, at: references[next].range.lowerBound)
                next += 1
            }
            while nextUse < uses.count, uses[nextUse].range.lowerBound < start {
                let use = uses[nextUse]
                switch definitions[use.definition].meaning {
                case .reference(let index): add(target(of: index), references[index].type, at: use.range.lowerBound)
                case .law(let law): named[law].map { add($0.target, $0.type, at: use.range.lowerBound) }
                case .own, .nothing: break
                }
                nextUse += 1
            }
            let target: Mention.Target
            switch draft.clue {
            case .name: target = laws.target(draft, within: outerDate(at: start, before: next))
            case .number(let number):
                let all = shortNames[ShortName(type: draft.type, number: number.value)] ?? []
                let before = all.filter { references[documents[$0].references[0]].range.lowerBound < start }
                let aliased = aliases[ShortName(type: draft.type, number: number.value)].map { [$0] }
                let fitting = aliased ?? (before.isEmpty ? all : before)
                target = fitting.count == 1 ? .cited(fitting[0]) : fitting.isEmpty ? .unresolved : .ambiguous
            case .above(isPlural: true): target = .ambiguous
            case .this, .above:
                let before = draft.type.map { byType[$0] ?? Antecedents() } ?? all
                target =
                    speaker(draft, at: start, quoted: provisions.quoted(at: start))
                    ?? before.meant(
                        at: start, from: text.paragraphStart(start, within: Self.longestParagraph),
                        sentenceStart: sentenceStart)
            case .provision(let part): target = provisions.target(part, draft, before: next)
            }
            if draft.kind == .named {
                named[start] = (target, draft.type)
                provisions.pass(draft.tokens.lowerBound, target)
            }
            if draft.type != nil { add(target, draft.type, at: start) }
            return target
        }
    }

    /// What *Thông tư này* means where the text, what it consolidates or what it quotes speaks of itself: nil for *nêu
    /// trên*, and where *này* points back at another.
    private func speaker(_ draft: MentionDraft, at start: Int, quoted: Int?) -> Mention.Target? {
        guard case .this = draft.clue else { return nil }
        if let quoted, documents[quoted].type == draft.type { return .cited(quoted) }
        if let base, references[base].isCalled(draft.type) { return target(of: base) }
        if isOfForm(draft, at: start) { return .unresolved }
        return draft.type == header.type || draft.type.map(attachedTypes.contains) ?? false ? .own : nil
    }

    /// *Quyết định này* in a form that a circular has attached: a decision that nobody has issued.
    private func isOfForm(_ draft: MentionDraft, at start: Int) -> Bool {
        draft.mayBeOfForm(in: header.type) && outline.isInAppendix(start)
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
            if text.endsClause(at: place, with: ".") || text.endsClause(at: place, with: ";") { break }
            place -= 1
        }
        return max(place, 0)
    }

    /// In bytes.
    private static let longestParagraph = 8192
}
