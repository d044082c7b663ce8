import LegalText

/// Reads resolutions of Party congresses and conferences by name: *Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII*.
struct CongressReader {
    private static let longestBefore = 24
    private static let longestBehind = 12

    /// The words that stand behind the ordinal.
    static let words = [
        "của", "đảng", "nhiệm", "kỳ", "khóa", "ban", "chấp", "hành", "trung", "ương", "đại", "hội", "nghị", "cộng",
        "sản",
        "việt", "nam",
    ]

    private let lexicon: Lexicon
    private let ordinal, congress, meeting, conferenceSecond, term, office, of: UInt16
    private let tail: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        ordinal = lexicon.id(.ordinal)
        congress = lexicon.vocabulary.id(of: "đại").rawValue
        meeting = lexicon.id(.conference)
        conferenceSecond = lexicon.id(.conferenceSecond)
        term = lexicon.id(.term)
        office = lexicon.vocabulary.id(of: "nhiệm").rawValue
        of = lexicon.id(.of)
        tail = lexicon.set(Self.words)
    }

    /// The resolution around *lần thứ …* at `index`; nil where none is named.
    func read(at index: Int, in text: TokenizedText) -> MentionDraft? {
        guard index + 2 < text.count, index > 2, text.word(index + 1) == ordinal, text.link(after: index).isSpace,
            let start = start(before: index, in: text)
        else { return nil }
        var end = index + 3
        while end < min(index + Self.longestBehind, text.count) {
            let link = text.link(after: end - 1)
            let word = text.word(end)
            // …, nhiệm kỳ 2020 - 2025
            guard
                link.isSpace && link != .blankLine || (link == .comma && word == office)
                    || (text.isNumber(end) && text.isNumber(end - 1) && !link.isDisjoint(with: .hyphen))
            else { break }
            let isNumeral = text.isCapitalised(end) && RomanNumeral.value(text.string(end)) != nil
            guard tail.contains(word) || isNumeral || (text.isNumber(end) && text.length(end) == 4) else { break }
            end += 1
        }
        while end > index + 3, text.word(end - 1) == of { end -= 1 }
        return MentionDraft(kind: .named, tokens: start..<end, type: .resolution, clue: .name(start + 2..<end))
    }

    /// The first token of *Nghị quyết* before the congress; nil where another clause stands between.
    private func start(before index: Int, in text: TokenizedText) -> Int? {
        var place = index - 1
        var isMeeting = false
        while place > 0, index - place < Self.longestBefore {
            let link = text.link(after: place)
            guard link.isSpace && link != .blankLine || link == .comma, !text.isNumber(place) else { return nil }
            if text.word(place) == meeting { isMeeting = true }
            if lexicon.classes[Int(text.word(place))].contains(.typeNameEnd),
                let (type, first) = lexicon.typeNames.longestMatch(endingAt: place, in: text), type == .resolution
            {
                let behind = text.word(place + 1)
                return isMeeting && (behind == congress || behind == meeting || text.isCapitalised(place + 1))
                    && text.isCapitalised(first) ? first : nil
            }
            place -= 1
        }
        return nil
    }
}
