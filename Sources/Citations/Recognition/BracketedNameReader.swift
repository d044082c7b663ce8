import LegalText

/// Reads short names that stand in brackets right behind a law: *Bộ luật Dân sự năm 2015 (BLDS)*, *Luật Bảo vệ môi trường
/// (Luật BVMT)*.
struct BracketedNameReader {
    private static let shortest = 3
    /// Words of a short name behind its type.
    private static let longest = 4

    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// The definitions behind the laws of a text, in the order in which they stand.
    func definitions(_ drafts: [Draft], named: [MentionDraft], in text: TokenizedText) -> [AliasDefinition] {
        let laws = named.filter { $0.kind == .named && $0.type.map(Self.isNamed) ?? false }.compactMap { law in
            definition(behind: law.tokens, law.type, .law(text.start(law.tokens.lowerBound)), in: text)
        }
        let numbered = drafts.indices.filter { drafts[$0].type?.isCitedByName ?? false }.compactMap { index in
            definition(behind: drafts[index].tokens, drafts[index].type, .reference(index), in: text)
        }
        return (laws + numbered).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private static func isNamed(_ type: DocumentType) -> Bool {
        type.isCitedByName || [.treaty, .convention, .protocolType].contains(type)
    }

    private func definition(
        behind law: Range<Int>, _ type: DocumentType?, _ meaning: AliasDefinition.Meaning, in text: TokenizedText
    ) -> AliasDefinition? {
        let start = law.upperBound
        guard start < text.count, text.link(after: start - 1) == .opening else { return nil }
        let typed = lexicon.typeNames.longestMatch(startingAt: start, in: text)
        guard typed == nil || typed?.value == type else { return nil }
        if let typed, let end = nameEnd(typed.end, in: text) {
            let range = text.range(start..<end)
            return AliasDefinition(range: range, name: text.source.oneLine(range), type: type, meaning: meaning)
        }
        let code = typed?.end ?? start
        // Of other codes a body may be meant, (UBND), or a place: BLDS begins as Bộ luật does.
        guard typed != nil || type?.name.utf8.first == text.byte(at: text.start(start)), code < text.count,
            closes(behind: code, in: text), text.length(code) >= Self.shortest,
            CodeShape.holds(code, in: text, known: false),
            !lexicon.classes[Int(text.word(code))].contains(.knownCode)
        else { return nil }
        let range = text.range(start..<code + 1)
        return AliasDefinition(range: range, name: text.source.oneLine(range), type: type, meaning: meaning)
    }

    /// The token behind a short name of a few words that the bracket closes behind; nil for anything else.
    private func nameEnd(_ start: Int, in text: TokenizedText) -> Int? {
        var end = start
        while end < text.count, end - start < Self.longest, text.link(after: end - 1) == .space, !text.isNumber(end) {
            if [Keyword.number, .this].contains(text.word(end)) { return nil }
            end += 1
            if closes(behind: end - 1, in: text) { return text.isCapitalised(start) ? end : nil }
        }
        return nil
    }

    private func closes(behind index: Int, in text: TokenizedText) -> Bool {
        text.byte(at: text.end(index)) == UInt8(ascii: ")")
    }
}
