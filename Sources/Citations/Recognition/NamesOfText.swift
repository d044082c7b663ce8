import LegalText

/// The names of laws that a text gives in full, with their numbers: *Luật Tương trợ tư pháp về dân sự số 102/2025/QH15*
/// tells that *Luật Tương trợ tư pháp về dân sự* is one name, though the tables have a shorter one.
struct NamesOfText {
    private struct Key: Hashable {
        let type: DocumentType
        let words: UInt64
    }

    private var lengths: [DocumentType: Set<Int>] = [:]
    private var known: Set<Key> = []

    init(_ drafts: [Draft], in text: TokenizedText) {
        for draft in drafts {
            guard let type = draft.type, let name = draft.nameTokens(in: text) else { continue }
            known.insert(Key(type: type, words: Self.key(name, in: text)))
            lengths[type, default: []].insert(name.count)
        }
    }

    /// The drafts, with the longest name of the text where one goes on behind the name that was read.
    func completed(_ drafts: [MentionDraft], in text: TokenizedText) -> [MentionDraft] {
        guard !known.isEmpty else { return drafts }
        return drafts.map { draft in
            guard draft.kind == .named, draft.date == nil, let type = draft.type, case .name(let name) = draft.clue
            else {
                return draft
            }
            let longer = (lengths[type] ?? []).filter { $0 > name.count && name.lowerBound + $0 <= text.count }
            for length in longer.sorted(by: >) {
                let whole = name.lowerBound..<name.lowerBound + length
                guard known.contains(Key(type: type, words: Self.key(whole, in: text))) else { continue }
                return MentionDraft(
                    kind: .named, tokens: draft.tokens.lowerBound..<whole.upperBound, type: type, clue: .name(whole))
            }
            return draft
        }
    }

    private static func key(_ tokens: Range<Int>, in text: TokenizedText) -> UInt64 {
        VietnameseSpelling.foldedKey(text.source.oneLine(text.range(tokens)))
    }
}
