import LegalText

/// Reads national programmes and strategies by name: *Chương trình mục tiêu quốc gia xây dựng nông thôn mới*.
struct ProgrammeReader {
    static let words = ["mục", "tiêu", "hành", "động", "quốc", "gia", "giai", "đoạn"]

    private let names: NameEndReader
    private let strategy, strategySecond, second, national, nationalSecond, period, periodSecond: UInt16
    private let qualifiers: WordSet

    init(_ lexicon: Lexicon) {
        names = NameEndReader(lexicon)
        strategy = lexicon.id(.strategy)
        strategySecond = lexicon.id(.strategySecond)
        second = lexicon.id(.programmeSecond)
        let vocabulary = lexicon.vocabulary
        national = vocabulary.id(of: "quốc").rawValue
        nationalSecond = vocabulary.id(of: "gia").rawValue
        period = vocabulary.id(of: "giai").rawValue
        periodSecond = vocabulary.id(of: "đoạn").rawValue
        qualifiers = lexicon.set(["mục", "tiêu", "hành", "động"])
    }

    /// The programme whose first syllable stands at `index`; nil where none is named.
    func read(at index: Int, in text: TokenizedText) -> MentionDraft? {
        let isStrategy = text.word(index) == strategy
        guard index + 4 < text.count, text.isCapitalised(index),
            text.word(index + 1) == (isStrategy ? strategySecond : second)
        else { return nil }
        var start = index + 2
        while start < text.count, qualifiers.contains(text.word(start)), text.link(after: start - 1).isSpace { start += 1 }
        guard start + 2 < text.count, text.word(start) == national, text.word(start + 1) == nationalSecond else {
            return nil
        }
        var end = names.end(at: start + 2, isLong: true, in: text)
        guard end > start + 2 else { return nil }
        // giai đoạn 2021 - 2025
        if text.word(end - 1) == periodSecond, end < text.count, text.isNumber(end), text.length(end) == 4 {
            end += 1
            if end < text.count, text.isNumber(end), !text.link(after: end - 1).isDisjoint(with: .hyphen) { end += 1 }
        }
        return MentionDraft(kind: .named, tokens: index..<end, type: isStrategy ? .strategy : .programme, clue: .name(index + 2..<end))
    }
}
