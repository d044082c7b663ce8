import LegalText

/// Reads laws, codes, ordinances and the Constitution by name: *Luật Trẻ em*, *Bộ luật Dân sự năm 2015*, *Hiến pháp*.
struct NamedReader {
    /// How far behind *Luật sửa đổi* the law stands that is amended.
    private static let longestAmendment = 24

    /// Syllables before *luật* that make another word of it, and the nation of the Constitution.
    static let words = othersBefore + ["nước", "hiv"] + nation

    private static let othersBefore = ["kỷ", "quy", "định", "hộ"]

    private static let nation = ["cộng", "hòa", "xã", "hội", "chủ", "nghĩa", "việt", "nam"]

    private let lexicon: Lexicon
    private let names: NameEndReader
    private let dates: DateReader
    private let othersBefore: WordSet
    private let nationWords: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        names = NameEndReader(lexicon)
        dates = DateReader(lexicon)
        othersBefore = lexicon.set(Self.othersBefore)
        nationWords = lexicon.set(Self.nation)
    }

    /// The reference whose type has its anchor (*luật*, *pháp*, *hiến*) at `index`; nil if none stands there.
    func read(at index: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> MentionDraft? {
        guard let (type, tokens) = type(at: index, in: text), let end = nameEnd(type, behind: tokens, in: text) else {
            return nil
        }
        let name = tokens.upperBound..<end
        let (date, last) = date(at: end, in: text, matcher: &matcher)
        // "Hiến pháp" alone is a name where it is written as one, and not before "và pháp luật".
        if name.isEmpty, date == nil {
            guard text.isCapitalised(tokens.lowerBound), !isBeforeLaws(end, in: text) else { return nil }
        }
        return MentionDraft(
            kind: .named, tokens: tokens.lowerBound..<last, type: type, clue: .name(name), date: date)
    }

    private func isBeforeLaws(_ end: Int, in text: TokenizedText) -> Bool {
        end + 1 < text.count
            && (text.word(end) == .legal || (text.word(end) == .and && text.word(end + 1) == .legal))
    }

    private func type(at index: Int, in text: TokenizedText) -> (DocumentType, Range<Int>)? {
        let word = text.word(index)
        if word == .law {
            guard index > 0 else { return (.law, index..<index + 1) }
            let isJoined = text.link(after: index - 1).isSpace
            let before = isJoined ? text.word(index - 1) : 0
            if before == .legal || (othersBefore.contains(before) && !text.isCapitalised(index)) { return nil }
            return before == .codeFirst ? (.code, index - 1..<index + 1) : (.law, index..<index + 1)
        }
        guard index + 1 < text.count, text.link(after: index).isSpace else { return nil }
        let next = text.word(index + 1)
        if word == .legal, next == .ordinanceSecond { return (.ordinance, index..<index + 2) }
        if word == .constitution, next == .legal { return (.constitution, index..<index + 2) }
        return nil
    }

    /// The token behind the name; nil where what follows is none.
    private func nameEnd(_ type: DocumentType, behind tokens: Range<Int>, in text: TokenizedText) -> Int? {
        var start = tokens.upperBound
        if type == .constitution { return nationEnd(start, in: text) }
        guard start < text.count, text.link(after: start - 1).isSpace, text.link(after: start - 1) != .blankLine else {
            return nil
        }
        let isAbout = text.word(start) == .about
        if isAbout, start + 1 < text.count, text.link(after: start).isSpace { start += 1 }
        if let end = lexicon.lawNameEnd(type, at: start, in: text) { return behindAbbreviation(end, in: text) }
        guard text.isCapitalised(tokens.lowerBound) else { return nil }
        if let end = amendmentEnd(start, in: text) { return end }
        guard text.isCapitalised(start) || (type == .code && !names.isEnd(text.word(start))),
            text.word(start) != .number
        else { return nil }
        let end = names.end(at: start, isLong: isAbout || type == .code, in: text)
        return end > start ? end : nil
    }

    /// Behind *HIV/AIDS* in brackets, which is a part of one law's name.
    private func behindAbbreviation(_ end: Int, in text: TokenizedText) -> Int {
        guard end + 1 < text.count, text.link(after: end - 1) == .opening, text.word(end) == .virus,
            text.link(after: end) == .slash
        else { return end }
        return end + 2
    }

    /// *nước Cộng hòa xã hội chủ nghĩa Việt Nam*
    private func nationEnd(_ start: Int, in text: TokenizedText) -> Int {
        guard start < text.count, text.word(start) == .nation, text.link(after: start - 1).isSpace else { return start }
        var end = start + 1
        while end < text.count, text.link(after: end - 1).isSpace, nationWords.contains(text.word(end)) { end += 1 }
        return end
    }

    /// *sửa đổi, bổ sung một số điều của Luật Dược*: a law that amends another is one reference to its end.
    private func amendmentEnd(_ start: Int, in text: TokenizedText) -> Int? {
        guard start + 1 < text.count, text.word(start) == .amend, text.word(start + 1) == .amendSecond else {
            return nil
        }
        var end: Int?
        var index = start + 2
        var limit = start + Self.longestAmendment
        while index < min(limit, text.count) {
            guard joinsAmendment(index, isBehindName: end == index, in: text) else { break }
            guard let (type, tokens) = type(at: index, in: text), type != .constitution else {
                index += 1
                continue
            }
            if let inner = nameEnd(type, behind: tokens, in: text) {
                end = inner
                index = inner
                // …, Luật Kế toán và Luật Kiểm toán độc lập
                limit = inner + 3
            } else {
                // … của các luật liên quan đến đầu tư xây dựng cơ bản
                let start = index + (index + 1 < text.count && text.word(index + 1) == .having ? 2 : 1)
                let inner = names.end(at: start, isLong: true, in: text)
                return inner > start ? inner : end
            }
        }
        return end
    }

    /// Whether what a law amends goes on with the token at `index`: *sửa đổi, bổ sung*, *khoản 2, Điều 5*.
    private func joinsAmendment(_ index: Int, isBehindName: Bool, in text: TokenizedText) -> Bool {
        let link = text.link(after: index - 1)
        let isLaw = type(at: index, in: text) != nil || type(at: min(index + 1, text.count - 1), in: text) != nil
        if isBehindName { return isLaw && (link == .comma || (link.isSpace && text.word(index) == .and)) }
        if link == .comma {
            return lexicon.classes[Int(text.word(index))].contains(.pinpointUnit)
                || lexicon.classes[Int(text.word(index))].contains(.subjectStart) || text.isNumber(index) || isLaw
        }
        return link.isSpace && link != .blankLine
    }

    /// A date, *năm 2013*, or the bare year behind a name, and the token behind it.
    private func date(at end: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> (DateOfIssue?, Int) {
        guard end < text.count else { return (nil, end) }
        // The Party writes a comma before the day.
        if text.link(after: end - 1) == .comma,
            let reading = dates.read(at: end, behind: .comma, symbolYear: nil, in: text, matcher: &matcher),
            reading.date.day != nil
        {
            return (reading.date, reading.end)
        }
        guard text.link(after: end - 1).isSpace, text.link(after: end - 1) != .blankLine else { return (nil, end) }
        if let reading = dates.read(at: end, behind: .anySpace, symbolYear: nil, in: text, matcher: &matcher) {
            return (reading.date, reading.end)
        }
        guard text.isNumber(end), text.length(end) == 4, let year = text.number(end), (1945...2099).contains(year),
            text.link(after: end).isDisjoint(with: [.anySlash, .tightHyphen, .tightDot, .adjacent])
        else { return (nil, end) }
        return (DateOfIssue(range: text.range(end), day: nil, year: year), end + 1)
    }
}
