import LegalText

/// Reads conventions and treaties by name: *Công ước Liên hợp quốc về quyền trẻ em*, *Hiệp định ASEAN về quản lý thiên tai*.
struct TreatyReader {
    private let lexicon: Lexicon
    private let names: NameEndReader
    private let dates: DateReader
    private let official, treatySecond, fixed, number: UInt16

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        names = NameEndReader(lexicon)
        dates = DateReader(lexicon)
        official = lexicon.id(.official)
        fixed = lexicon.id(.treatyFixed)
        treatySecond = lexicon.id(.treatySecond)
        number = lexicon.id(.number)
    }

    /// The treaty whose first syllable stands at `index`; nil where none is named.
    func read(at index: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> MentionDraft? {
        guard index + 2 < text.count, text.isCapitalised(index), text.link(after: index).isSpace,
            text.link(after: index + 1).isSpace
        else { return nil }
        let isConvention = text.word(index) == official
        guard text.word(index + 1) == (isConvention ? treatySecond : fixed) else { return nil }
        var start = index + 2
        if text.word(start) == number, start + 1 < text.count, text.isNumber(start + 1) { start += 2 }
        let end = start < text.count ? names.end(at: start, isLong: true, in: text) : start
        guard end > index + 2 else { return nil }
        let date =
            end < text.count
            ? dates.read(at: end, behind: .anySpace, symbolYear: nil, in: text, matcher: &matcher) : nil
        return MentionDraft(
            kind: .named, tokens: index..<(date?.end ?? end), type: isConvention ? .convention : .treaty,
            clue: .name(index + 2..<end),
            date: date?.date)
    }
}
