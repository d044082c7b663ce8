import LegalText

/// A reference without a symbol as far as it is read.
///
/// A class, though nothing in it changes: lists of them are filtered and sorted.
final class MentionDraft: Sendable {
    let kind: Reference.Kind
    /// From the type word to the end of the date or year, else of the name.
    let tokens: Range<Int>
    /// Nil for *văn bản nêu trên*, and for a part of the text itself.
    let type: DocumentType?
    /// What it says of the document.
    let clue: Clue
    let date: DateOfIssue?

    init(kind: Reference.Kind, tokens: Range<Int>, type: DocumentType?, clue: Clue, date: DateOfIssue? = nil) {
        self.kind = kind
        self.tokens = tokens
        self.type = type
        self.clue = clue
        self.date = date
    }

    enum Clue: Sendable {
        /// The name, as tokens: *Trẻ em*.
        case name(Range<Int>)
        /// The number: *Nghị định 85*.
        case number(Part<String>)
        /// *Nghị định này*.
        case this
        /// *Nghị định nêu trên*, several where *các* stands before.
        case above(isPlural: Bool)
        /// A part that no document is named for.
        case provision(PartClue)
    }

    struct PartClue: Sendable {
        let provision: Provision
        /// *Sửa đổi khoản 3 Điều 17 như sau*: it is of the act that the text amends.
        let isAmended: Bool
        /// Whether it begins a cell of a table: it may be of the act in the cell before.
        let startsCell: Bool
    }
}

extension [MentionDraft] {
    /// Those that overlap neither a numbered reference nor one of their own before them; both are ascending.
    func apart(from numbered: [Draft]) -> [MentionDraft] {
        var next = 0
        var end = 0
        return filter { draft in
            while next < numbered.count, numbered[next].tokens.upperBound <= draft.tokens.lowerBound { next += 1 }
            if next < numbered.count, numbered[next].tokens.lowerBound < draft.tokens.upperBound { return false }
            guard draft.tokens.lowerBound >= end else { return false }
            end = draft.tokens.upperBound
            return true
        }
    }
}

extension [MentionDraft] {
    /// The names that a bracket stands right behind, by its first token: *Luật sửa đổi … (Luật số 60/2020/QH14)*.
    func namesBeforeBrackets(in text: TokenizedText) -> [Int: Range<Int>] {
        var names: [Int: Range<Int>] = [:]
        for draft in self where text.link(after: draft.tokens.upperBound - 1) == .opening {
            if case .name(let name) = draft.clue { names[draft.tokens.upperBound] = name }
        }
        return names
    }

    /// Those that don't start in one of `ranges`, which are ascending.
    func outside(_ ranges: [Range<Int>], in text: TokenizedText) -> [MentionDraft] {
        guard !ranges.isEmpty else { return self }
        var next = 0
        return filter { draft in
            let start = text.start(draft.tokens.lowerBound)
            while next < ranges.count, ranges[next].upperBound <= start { next += 1 }
            return next == ranges.count || ranges[next].lowerBound > start
        }
    }
}

extension MentionDraft {
    /// Whether it starts in one of `ranges`, whose starts ascend.
    func starts(in ranges: [Range<Int>], _ text: TokenizedText) -> Bool {
        let start = text.start(tokens.lowerBound)
        // Subjects nest, but each begins behind the one before.
        let next = ranges.partitioningIndex { $0.lowerBound > start }
        return ranges[..<next].suffix(8).contains { $0.contains(start) }
    }
}

extension MentionDraft {
    /// The documents for which others attach forms.
    private static let formTypes: Set<DocumentType> = [.decision, .resolution, .circular, .directive]

    /// *Quyết định này* in a circular: it may stand in a form that the circular has attached.
    func mayBeOfForm(in own: DocumentType?) -> Bool {
        isOfOther(than: own) && type.map(Self.formTypes.contains) ?? false
    }

    /// Whether it is *Quy chế này* in a document of another type.
    func isOfOther(than own: DocumentType?) -> Bool {
        if case .this = clue { type != own } else { false }
    }
}

extension MentionDraft.PartClue {
    /// *khoản này*: a part of what it stands in.
    var isOfContext: Bool { provision.steps.contains { $0.label == nil } }

    /// Whether it names a clause, an article or a section: a table has points and appendices of its own.
    var isOfAct: Bool { provision.steps.contains { $0.unit >= .clause && $0.unit < .appendix } }
}

extension Draft {
    /// The name between type and number, *số* excluded: *Luật Báo chí số 103/2016/QH13*; nil where none stands.
    func nameTokens(in text: TokenizedText) -> Range<Int>? {
        guard type?.isCitedByName ?? false, let typeTokens, typeTokens.upperBound + 1 < numberTokens.lowerBound else {
            return nil
        }
        return typeTokens.upperBound..<numberTokens.lowerBound - 1
    }
}
