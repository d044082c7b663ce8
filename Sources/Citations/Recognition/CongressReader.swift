import LegalText

/// Reads resolutions of Party congresses and conferences by name: *Nghị quyết Đại hội đại biểu toàn quốc lần thứ XIII*.
struct CongressReader {
    private static let longestBefore = 24
    private static let longestBehind = 24

    /// The words that stand behind the ordinal.
    static let words = [
        "của", "đảng", "nhiệm", "kỳ", "khóa", "ban", "chấp", "hành", "trung", "ương", "đại", "hội", "nghị", "cộng",
        "sản",
        "việt", "nam", "biểu", "toàn", "quốc", "bộ", "tỉnh", "thành", "phố", "huyện", "xã", "lần", "thứ", "quân", "đội",
        "khối", "cơ", "quan",
    ]

    private let lexicon: Lexicon
    private let tail: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        tail = lexicon.set(Self.words)
    }

    /// The resolution around *lần thứ …* at `index`; nil where none is named.
    func read(at index: Int, in text: TokenizedText) -> MentionDraft? {
        guard index + 2 < text.count, index > 2, text.word(index + 1) == .ordinal, text.link(after: index).isSpace,
            let start = start(before: index, in: text)
        else { return nil }
        let end = end(from: index + 3, in: text)
        return MentionDraft(kind: .named, tokens: start..<end, type: .resolution, clue: .name(start + 2..<end))
    }

    /// *Nghị quyết Đại hội XIII của Đảng*, *Nghị quyết Đại hội Đảng bộ tỉnh nhiệm kỳ 2020 - 2025*; nil where none starts
    /// with *Nghị* at `index`.
    func read(from index: Int, in text: TokenizedText) -> MentionDraft? {
        guard index + 4 < text.count, text.isCapitalised(index), text.word(index + 1) == .resolutionSecond,
            text.isCapitalised(index + 2)
        else { return nil }
        let isCongress = text.word(index + 2) == .congress && text.word(index + 3) == .conference
        // Nghị quyết Trung ương 6 khóa XII
        let isConference =
            text.word(index + 2) == .central && text.word(index + 3) == .centralSecond
            && (text.isNumber(index + 4) || text.isRomanNumeral(index + 4))
        guard isCongress || isConference else { return nil }
        let end = end(from: index + 4, in: text)
        guard end > index + 4 else { return nil }
        return MentionDraft(kind: .named, tokens: index..<end, type: .resolution, clue: .name(index + 2..<end))
    }

    /// The token behind the words of a congress and its term.
    private func end(from start: Int, in text: TokenizedText) -> Int {
        var end = start
        while end < min(start + Self.longestBehind, text.count) {
            let link = text.link(after: end - 1)
            let word = text.word(end)
            // …, nhiệm kỳ 2020 - 2025
            guard
                link.isSpace && link != .blankLine || (link == .comma && word == .office)
                    || (text.isNumber(end) && text.isNumber(end - 1) && !link.isDisjoint(with: .hyphen))
            else { break }
            if word == .of { break }
            let isName = text.isCapitalised(end) && lexicon.typeNames.longestMatch(startingAt: end, in: text) == nil
            guard tail.contains(word) || isName || text.isNumber(end) else { break }
            end += 1
        }
        return end
    }

    /// The first token of *Nghị quyết* before the congress; nil where another clause stands between.
    private func start(before index: Int, in text: TokenizedText) -> Int? {
        var place = index - 1
        var isMeeting = false
        while place > 0, index - place < Self.longestBefore {
            let link = text.link(after: place)
            guard link.isSpace && link != .blankLine || link == .comma, !text.isNumber(place) else { return nil }
            if text.word(place) == .conference { isMeeting = true }
            if lexicon.classes[Int(text.word(place))].contains(.typeNameEnd),
                let (type, first) = lexicon.typeNames.longestMatch(endingAt: place, in: text), type == .resolution
            {
                let behind = text.word(place + 1)
                return isMeeting && (behind == .congress || behind == .conference || text.isCapitalised(place + 1))
                    && text.isCapitalised(first) ? first : nil
            }
            place -= 1
        }
        return nil
    }
}
