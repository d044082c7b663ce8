import LegalText

/// Tells where the name of a law ends that the tables don't have: *Luật Công nghiệp công nghệ số được Quốc hội thông qua*.
struct NameEndReader {
    private static let longest = 30

    /// Words at which the sentence goes on.
    static let ends = [
        "được", "đã", "có", "thì", "là", "phải", "do", "cho", "để", "khi", "này", "số", "ngày", "năm", "tại", "theo",
        "của",
        "những", "nêu", "nói", "hiện", "trong", "từ", "với", "như", "trên", "đang", "chưa", "không", "cũng", "mà",
        "nếu",
        "bởi", "còn", "đến", "vẫn", "cần", "sẽ", "ra", "gồm", "bao", "nhằm", "mới", "kể", "thuộc", "sau", "trước",
        "vào",
        "hoặc", "các", "về", "đối", "và", "khác", "đó",
    ]
    /// Verbs of two syllables at which it goes on.
    private static let verbs = ["quy định", "áp dụng", "căn cứ", "ban hành", "thông qua", "bổ sung"]
    static let verbWords = verbs.flatMap { $0.split(separator: " ").map(String.init) }
    /// Words that stand within the names of treaties and programmes.
    static let withinLongNames = [
        "của", "về", "các", "và", "cho", "số", "với", "đối", "mới", "đến",
    ]

    private let lexicon: Lexicon
    private let ends: WordSet
    private let longEnds: WordSet
    private let verbs: [(UInt16, UInt16)]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        ends = lexicon.set(Self.ends)
        longEnds = lexicon.set(Self.ends.filter { !Self.withinLongNames.contains($0) })
        verbs = Self.verbs.map { verb in
            let words = verb.split(separator: " ").map { lexicon.vocabulary.id(of: $0).rawValue }
            return (words[0], words[1])
        }
    }

    /// Whether no short name has a word.
    func isEnd(_ word: UInt16) -> Bool { ends.contains(word) }

    /// The token behind a name that starts at `start`; `start` itself where none does. `isLong` names have prepositions.
    func end(at start: Int, isLong: Bool, in text: TokenizedText) -> Int {
        var end = start
        while end < min(start + Self.longest, text.count) {
            guard end == start || joins(text.link(after: end - 1), before: end, in: text), !text.isNumber(end) else {
                break
            }
            let word = text.word(end)
            if word == .and {
                guard end > start, goesOn(behindAnd: end, in: text) else { break }
            } else if word == .due, end > start, text.word(end - 1) == .free {
                // Hiệp định Thương mại tự do
            } else if (isLong ? longEnds : ends).contains(word) || (end > start && startsVerb(end, in: text)) {
                break
            }
            if end > start, text.isCapitalised(end), lexicon.typeNames.longestMatch(startingAt: end, in: text) != nil {
                break
            }
            end += 1
        }
        while end > start, ends.contains(text.word(end - 1)), text.word(end - 1) != .due { end -= 1 }
        return end
    }

    private func startsVerb(_ index: Int, in text: TokenizedText) -> Bool {
        guard index + 1 < text.count else { return false }
        let first = text.word(index)
        return verbs.contains { $0.0 == first && $0.1 == text.word(index + 1) }
    }

    private func joins(_ link: Link, before index: Int, in text: TokenizedText) -> Bool {
        if link == .comma { return text.word(index - 1) == .prevent && text.word(index) == .fight }
        return (link.isSpace && link != .blankLine) || !link.isDisjoint(with: .hyphen)
    }

    /// *Luật Bảo vệ và phát triển rừng*, but not *Luật Dữ liệu và các nghị định*.
    private func goesOn(behindAnd index: Int, in text: TokenizedText) -> Bool {
        guard index + 1 < text.count, text.link(after: index).isSpace, !text.isNumber(index + 1) else { return false }
        return !ends.contains(text.word(index + 1))
            && lexicon.typeNames.longestMatch(startingAt: index + 1, in: text) == nil
            && lexicon.subjectOpeners.longestMatch(startingAt: index + 1, in: text) == nil
            && !lexicon.classes[Int(text.word(index + 1))].contains(.pinpointUnit)
    }
}
