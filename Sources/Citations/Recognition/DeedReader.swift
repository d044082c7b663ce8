import LegalText

/// Reads the verbs that say what one document does to another: *sửa đổi*, *thay thế*, *quy định chi tiết*.
struct DeedReader {
    /// Words between two documents that say what one does to the other.
    static let verbs: [(String, Reference.Relation)] = [
        ("thực hiện", .implements), ("triển khai", .implements), ("thi hành", .implements),
        ("quy định chi tiết", .guides),
        ("hướng dẫn", .guides),
        ("sửa đổi", .amends), ("bổ sung", .amends), ("thay thế", .replaces), ("bãi bỏ", .repeals), ("hủy bỏ", .repeals),
        ("được điều chỉnh", .amends), ("được sửa", .amends),
    ]
    static let makings = ["ban hành", "phê duyệt", "xây dựng", "thông qua"]
    static let agents = ["bởi", "theo", "tại"]
    /// Between *quy định chi tiết* and *thi hành*, in tokens.
    private static let longestGuidance = 8
    private static let longestAmendment = 16

    private let lexicon: Lexicon
    private let verbs: PhraseTable<Reference.Relation>
    private let agents: WordSet
    private let makings: PhraseTable<Void>

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        verbs = lexicon.relationWords
        makings = lexicon.makings
        agents = lexicon.set(Self.agents)
    }

    /// Whether a verb starts at a token.
    func starts(at index: Int, in text: TokenizedText) -> Bool {
        verbs.longestMatch(startingAt: index, in: text) != nil
    }

    /// Whether a verb ends with a token.
    func ends(at index: Int, in text: TokenizedText) -> Bool { verbs.longestMatch(endingAt: index, in: text) != nil }

    /// Whether a verb by which a document comes into being ends with a token: *ban hành*, *phê duyệt*.
    func issues(endingAt index: Int, in text: TokenizedText) -> Bool {
        makings.longestMatch(endingAt: index, in: text) != nil
    }

    /// The last verb of the table between two tokens; nil where none stands.
    func last(from start: Int, to end: Int, in text: TokenizedText) -> Reference.Relation? {
        var index = end - 1
        while index >= start {
            if lexicon.classes[Int(text.word(index))].contains(.relationEnd),
                let (relation, first) = verbs.longestMatch(endingAt: index, in: text), first >= start
            {
                return relation == .implements && isGuided(first, from: start, in: text) ? .guides : relation
            }
            index -= 1
        }
        return nil
    }

    /// The last verb between two tokens, and its first token; nil where none stands.
    func lastVerb(from start: Int, to end: Int, in text: TokenizedText) -> (Reference.Relation, Int)? {
        for index in stride(from: end - 1, through: start, by: -1) {
            if let (relation, first) = verbs.longestMatch(endingAt: index, in: text), first >= start {
                return (relation, first)
            }
        }
        return nil
    }

    /// *quy định chi tiết và biện pháp thi hành*, *hướng dẫn tổ chức thực hiện*
    private func isGuided(_ index: Int, from start: Int, in text: TokenizedText) -> Bool {
        stride(from: index - 1, through: max(start, index - Self.longestGuidance), by: -1).contains {
            verbs.longestMatch(endingAt: $0, in: text)?.value == .guides
        }
    }

    /// *được sửa đổi, bổ sung (một số điều) bởi*, right before a token; nil for anything else.
    func amendment(before start: Int, in text: TokenizedText) -> Reference.Relation? {
        var index = start - 1
        // … bởi các Luật số …
        if index > 2, text.word(index) == .the, text.link(after: index).isSpace { index -= 1 }
        guard index > 2, agents.contains(text.word(index)), text.link(after: index).isSpace else { return nil }
        index -= 1
        var found: Reference.Relation?
        while index > 0, start - index < Self.longestAmendment {
            let link = text.link(after: index)
            guard link.isSpace || link == .comma else { break }
            if let (relation, _) = verbs.longestMatch(endingAt: index, in: text),
                [.amends, .replaces, .repeals, .guides].contains(relation)
            {
                found = relation
            }
            if found != nil, text.word(index) == .got || text.link(after: index - 1) == .opening { return found }
            index -= 1
        }
        return nil
    }
}
