import LegalText

/// One or several verbs of what is done to a document: *sửa đổi, bổ sung và bãi bỏ*.
struct DeedVerbs {
    private var relations: Set<Reference.Relation> = []
    /// Behind the last.
    private(set) var end: Int
    /// *được sửa đổi*, *(sửa đổi bởi …)*
    let isPassive: Bool
    /// The first token of all: *đã được sửa đổi*.
    let start: Int

    /// The verbs that start at a token; nil where none does.
    init?(at index: Int, in force: ForceText) {
        guard let (first, behind) = force.words.verbs.longestMatch(startingAt: index, in: force.text) else {
            return nil
        }
        let text = force.text
        relations = [first]
        end = behind
        while end < text.count, text.link(after: end - 1).isSpace || text.link(after: end - 1) == .comma {
            let next = [Keyword.and, .or].contains(text.word(end)) ? end + 1 : end
            guard let (relation, behind) = force.words.verbs.longestMatch(startingAt: next, in: text) else { break }
            relations.insert(relation)
            end = behind
        }
        var start = index
        if start > 0, text.word(start - 1) == .got {
            start -= 1
            if start > 0, text.word(start - 1) == .already { start -= 1 }
        }
        self.start = start
        // Điều chỉnh quy hoạch …: of anything else than documents
        if start == index, text.word(index) == .article { return nil }
        isPassive = start < index || (index > 0 && text.link(after: index - 1) == .opening)
    }

    /// What is done to parts, or to the whole where these are nil; who replaces parts or strikes words amends.
    func relation(to parts: String?) -> Reference.Relation {
        if relations.contains(.amends) { return .amends }
        if let parts, relations.contains(.replaces) || parts.isOfWords { return .amends }
        return relations.contains(.replaces) ? .replaces : .repeals
    }
}
