import LegalText

/// Reads conventions and treaties by name: *Công ước Liên hợp quốc về quyền trẻ em*, *Hiệp định ASEAN về quản lý thiên tai*.
struct TreatyReader {
    private let lexicon: Lexicon
    private let names: NameEndReader
    private let dates: DateReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        names = NameEndReader(lexicon)
        dates = DateReader(lexicon)
    }

    /// The treaty whose first syllable stands at `index`; nil where none is named.
    func read(at index: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> MentionDraft? {
        guard index + 2 < text.count, text.isCapitalised(index), text.link(after: index).isSpace,
            text.link(after: index + 1).isSpace
        else { return nil }
        let isProtocol = text.word(index) == .conferenceSecond
        let isConvention = text.word(index) == .official
        guard text.word(index + 1) == (isConvention ? Keyword.treatySecond : .treatyFixed) else { return nil }
        var start = index + 2
        if isProtocol {
            guard text.word(start) == .letter, text.link(after: start).isSpace, start + 1 < text.count,
                text.isCapitalised(start + 1) || text.word(start + 1) == .about
            else { return nil }
            start += 1
        }
        let type: DocumentType = isConvention ? .convention : isProtocol ? .protocolType : .treaty
        if text.word(start) == .number, start + 1 < text.count, text.isNumber(start + 1) { start += 2 }
        let end = start < text.count ? nameEnd(start, in: text) : start
        guard end > start || (end > index + 2 && !isProtocol) else { return nil }
        if let whole = datedName(end, in: text, matcher: &matcher) {
            return MentionDraft(
                kind: .named, tokens: index..<whole, type: type,
                clue: .name(start..<whole))
        }
        let date =
            end < text.count
            ? dates.read(at: end, behind: .anySpace, symbolYear: nil, in: text, matcher: &matcher) : nil
        return MentionDraft(
            kind: .named, tokens: index..<(date?.end ?? end), type: type,
            clue: .name(start..<end),
            date: date?.date)
    }

    /// The token behind a name: one of the table's, behind a body or a place where one stands, else where it ends.
    private func nameEnd(_ start: Int, in text: TokenizedText) -> Int {
        let end = names.end(at: start, isLong: true, in: text)
        for index in start..<min(end + 1, start + Self.longestBefore, text.count) where text.word(index) == .about {
            if let known = lexicon.treatyNames.longestMatch(startingAt: index, in: text) { return max(known.end, end) }
        }
        return end
    }

    /// Words before *về*: *Công ước Liên hợp quốc về …*.
    private static let longestBefore = 8

    /// *Công ước La Hay năm 1965 về …*, *Công ước MLC 2006*: the token behind a name that goes on with its year; nil where it
    /// doesn't.
    private func datedName(_ end: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> Int? {
        guard end < text.count, text.link(after: end - 1).isSpace, text.link(after: end - 1) != .blankLine else {
            return nil
        }
        if text.isNumber(end), text.length(end) == 4, text.link(after: end).isDisjoint(with: [.anySlash, .tightHyphen])
        {
            return end + 1
        }
        guard let date = dates.read(at: end, behind: .anySpace, symbolYear: nil, in: text, matcher: &matcher),
            date.date.day == nil, date.end < text.count, text.word(date.end) == .about
        else { return nil }
        return names.end(at: date.end, isLong: true, in: text)
    }
}
