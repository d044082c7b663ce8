import LegalText

/// Decides which law a name means: the one that the text cites by number, else the edition that its date, another
/// citation of the text, or the date of the document tells.
struct LawResolver {
    private struct Name: Hashable {
        let type: DocumentType
        let key: UInt64
    }

    private let header: DocumentHeader
    private let text: TokenizedText
    private let lexicon: Lexicon
    /// The numbered documents of each name.
    private var documentsOfName: [Name: Set<Int>] = [:]
    private let documents: [CitedDocument]
    /// The documents that the text names as its basis.
    var basesOfText: Set<Int> = []
    /// The years with which the text cites a name.
    private var years: [Name: Set<Int>] = [:]

    init(
        header: DocumentHeader, documents: [CitedDocument], drafts: [MentionDraft], text: TokenizedText,
        lexicon: Lexicon
    ) {
        self.header = header
        self.documents = documents
        self.text = text
        self.lexicon = lexicon
        for draft in drafts {
            guard let year = draft.date?.year, let name = name(draft) else { continue }
            years[name, default: []].insert(year)
        }
    }

    /// Says that a document of the text is cited by number under a name, given as tokens or as words.
    mutating func add(_ document: Int, named tokens: Range<Int>) {
        guard let type = documents[document].type else { return }
        documentsOfName[name(type, tokens), default: []].insert(document)
    }

    mutating func add(_ document: Int, named words: String) {
        guard let type = documents[document].type else { return }
        documentsOfName[Name(type: type, key: VietnameseSpelling.foldedKey(words)), default: []].insert(document)
    }

    /// `outer` is the date of the document in whose name the law stands: it can't be younger.
    func target(_ draft: MentionDraft, within outer: CalendarDate?) -> Mention.Target {
        guard case .name(let tokens) = draft.clue, let type = draft.type, let name = name(draft) else {
            return .unresolved
        }
        let latestYear = outer?.year ?? .max
        let stated = (years[name] ?? []).filter { $0 <= latestYear }
        let year = draft.date?.year ?? (stated.count == 1 ? stated.first : nil)
        let row = row(type, tokens)
        let documents = documents
        let numbered = (documentsOfName[name] ?? []).filter {
            (year == nil || documents[$0].year == year) && (documents[$0].year ?? 0) <= latestYear
        }
        if numbered.count == 1, let document = numbered.first { return .cited(document) }
        // Of two laws of one name that on which the document rests.
        let bases = numbered.filter(basesOfText.contains)
        if bases.count == 1, let document = bases.first { return .cited(document) }
        let spelling = tokens.isEmpty || type == .constitution ? "" : text.source.oneLine(text.range(tokens))
        let editions =
            type == .constitution ? LawEdition.constitutions : row.map { LawRow.editions[$0] } ?? []
        let known = editions.filter { year == nil || $0.date.year == year }
        func law(_ edition: LawEdition?) -> Mention.Target {
            .law(
                NamedLaw(
                    type: type, name: row.map { LawRow.all[$0].name } ?? spelling, edition: edition,
                    year: edition?.date.year ?? year))
        }
        if known.count <= 1 { return law(known.first) }
        // By name alone a law means the one in force.
        guard let own = outer ?? header.date?.valid, let latest = known.last(where: { $0.date <= own }) else {
            return .ambiguous
        }
        return law(latest)
    }

    private func row(_ type: DocumentType, _ tokens: Range<Int>) -> Int? {
        guard !tokens.isEmpty, let (row, end) = lexicon.lawName(type, at: tokens.lowerBound, in: text),
            end == tokens.upperBound
        else { return nil }
        return row
    }

    private func name(_ draft: MentionDraft) -> Name? {
        guard case .name(let tokens) = draft.clue, let type = draft.type else { return nil }
        return name(type, tokens)
    }

    private func name(_ type: DocumentType, _ tokens: Range<Int>) -> Name {
        if tokens.isEmpty || type == .constitution { return Name(type: type, key: 0) }
        let key = row(type, tokens).map { UInt64($0) }
        return Name(type: type, key: key ?? VietnameseSpelling.foldedKey(text.source.oneLine(text.range(tokens))))
    }
}

extension LawEdition {
    /// The constitutions; they have no number.
    static let constitutions = [
        "- 1946-11-09", "- 1959-12-31", "- 1980-12-18", "- 1992-04-15", "- 2013-11-28",
    ].compactMap { LawEdition(Substring($0).utf8) }
}
