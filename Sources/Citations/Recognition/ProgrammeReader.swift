import LegalText

/// Reads national programmes and strategies by name: *Chương trình mục tiêu quốc gia xây dựng nông thôn mới*.
struct ProgrammeReader {
    static let words = ["mục", "tiêu", "hành", "động", "quốc", "gia"] + tail + leads + makers
    /// Words behind which a programme is made: *phê duyệt*, *ban hành*, *xây dựng*.
    private static let makers = ["duyệt", "hành", "dựng", "thảo", "bố"]
    /// Words behind which a programme is cited.
    private static let leads = [
        "hiện", "theo", "khai", "cứ", "trong", "thuộc", "của", "với", "và", "ghép", "vào", "tại", "từ",
    ]
    private static let longestName = 32
    private static let tail = ["giai", "đoạn", "đến", "năm", "tầm", "nhìn", "định", "hướng", "và"]
    private static let longestPeriod = 16

    private let names: NameEndReader
    private let lexicon: Lexicon
    private let tail, leads, makers: WordSet
    private let qualifiers: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        makers = lexicon.set(Self.makers)
        names = NameEndReader(lexicon)
        tail = lexicon.set(Self.tail)
        leads = lexicon.set(Self.leads)
        qualifiers = lexicon.set(["mục", "tiêu", "hành", "động"])
    }

    /// The programme whose first syllable stands at `index`; nil where none is named.
    func read(at index: Int, in text: TokenizedText) -> MentionDraft? {
        let isStrategy = text.word(index) == .strategy
        guard index + 4 < text.count, text.isCapitalised(index),
            text.word(index + 1) == (isStrategy ? Keyword.strategySecond : .programmeSecond)
        else { return nil }
        var start = index + 2
        while start < text.count, qualifiers.contains(text.word(start)), text.link(after: start - 1).isSpace {
            start += 1
        }
        guard start + 2 < text.count, text.word(start) == .national, text.word(start + 1) == .nationalSecond else {
            return dated(from: index, isStrategy ? .strategy : .programme, in: text)
        }
        var end = names.end(at: start + 2, isLong: true, in: text)
        guard end > start + 2 else { return nil }
        end = periodEnd(end, in: text)
        return MentionDraft(
            kind: .named, tokens: index..<end, type: isStrategy ? .strategy : .programme, clue: .name(index + 2..<end))
    }

    /// *thực hiện Chương trình phòng, chống đuối nước trẻ em giai đoạn 2021 - 2030*: a name that ends with its period, where
    /// a document may be cited.
    private func dated(from index: Int, _ type: DocumentType, in text: TokenizedText) -> MentionDraft? {
        guard index > 0, !makers.contains(text.word(index - 1)),
            text.link(after: index - 1) == .comma || (text.link(after: index - 1).isSpace && !text.startsLine(index))
                || leads.contains(text.word(index - 1))
        else { return nil }
        var end = index + 2
        while end < min(index + Self.longestName, text.count) {
            let link = text.link(after: end - 1)
            guard link.isSpace && link != .blankLine || link == .comma || !link.isDisjoint(with: .hyphen),
                !text.isCapitalised(end) || lexicon.typeNames.longestMatch(startingAt: end, in: text) == nil
            else { return nil }
            if text.isNumber(end) {
                guard text.length(end) == 4, tail.contains(text.word(end - 1)), end > index + 4 else { return nil }
                return MentionDraft(
                    kind: .named, tokens: index..<periodEnd(end, in: text), type: type,
                    clue: .name(index + 2..<periodEnd(end, in: text)))
            }
            end += 1
        }
        return nil
    }

    /// The token behind *giai đoạn 2021 - 2025*, *đến năm 2030* and *, tầm nhìn đến năm 2045*.
    private func periodEnd(_ start: Int, in text: TokenizedText) -> Int {
        var end = start
        var known = start
        while end < min(start + Self.longestPeriod, text.count) {
            let link = text.link(after: end - 1)
            if text.isNumber(end) {
                guard text.length(end) == 4, link.isSpace || !link.isDisjoint(with: .hyphen) else { break }
                known = end + 1
            } else {
                guard tail.contains(text.word(end)), link.isSpace || link == .comma, link != .blankLine else { break }
            }
            end += 1
        }
        return known
    }
}
