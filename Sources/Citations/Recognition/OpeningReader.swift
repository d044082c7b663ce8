import LegalText

/// Reads the opening of a document, in which it says what it rests on and what it carries out: *Căn cứ …*, *Thực hiện …*.
struct OpeningReader {
    /// It ends at most so far behind the title, in tokens.
    private static let longest = 1500

    /// Words at the start of a sentence in the opening that name what is carried out.
    static let phrases: [(String, Reference.Relation)] = [
        ("thực hiện", .implements), ("triển khai", .implements), ("tiếp tục thực hiện", .implements),
        ("thi hành", .implements), ("tiếp thu", .implements), ("quán triệt", .implements),
        ("tổ chức thực hiện", .implements),
        ("hướng dẫn", .guides), ("căn cứ", .basis), ("xét", .basis), ("theo đề nghị", .basis),
    ]
    static let words = ["pháp", "lý"] + leads
    private static let leads = ["để", "nhằm", "và"]

    private let lexicon: Lexicon
    private let phrases: PhraseTable<Reference.Relation>
    private let deeds: DeedReader
    private let headings: HeadingReader
    private let leads: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        phrases = lexicon.openings
        deeds = DeedReader(lexicon)
        headings = HeadingReader(lexicon)
        leads = lexicon.set(Self.leads)
    }

    /// What the nearest words before a citation in the opening tell: *Căn cứ …*, *thực hiện …*, *ban hành Kế hoạch triển
    /// khai …*; nil where none do. What stands in the names of other documents tells nothing.
    func relation(
        from sentence: Int, to start: Int, _ type: DocumentType?, besides subjects: [Range<Int>], in text: TokenizedText
    ) -> Reference.Relation? {
        var deed: Reference.Relation?
        var index = start - 1
        while index >= sentence {
            defer { index -= 1 }
            let offset = text.start(index)
            if subjects.contains(where: { $0.contains(offset) }) { continue }
            let link = text.link(after: index - 1)
            let begins =
                index == sentence || link == .comma || link == .semicolon || leads.contains(text.word(index - 1))
                || (link == .other && endsClause(before: index, in: text))
            if begins, let (relation, _) = phrases.longestMatch(startingAt: index, in: text) { return relation }
            if deed == nil, deeds.ends(at: index, in: text) {
                deed = deeds.last(from: sentence, to: index + 1, in: text)
            }
            // … ban hành Kế hoạch thực hiện …
            if let deed,
                let (own, _) = lexicon.typeNames.longestMatch(startingAt: index, in: text), own == type
            {
                return deed
            }
        }
        return nil
    }

    /// *1. …*: the first of the tasks.
    private func isFirst(_ index: Int, in text: TokenizedText) -> Bool {
        text.isNumber(index) && text.number(index) == 1 && text.link(after: index) == .dot
    }

    /// *…); thực hiện …*
    private func endsClause(before index: Int, in text: TokenizedText) -> Bool {
        guard let mark = text.separator(after: index - 1)?.lastMark else { return false }
        return mark == UInt8(ascii: ";") || mark == UInt8(ascii: ",")
    }

    /// The tokens between a heading like *I. CƠ SỞ PHÁP LÝ* or *1. Căn cứ* and the next heading of its kind; empty where
    /// there is none.
    func listOfBases(_ header: DocumentHeader, in text: TokenizedText) -> Range<Int> {
        let start = header.titleEnd + 1
        for index in text.lineStarts(in: start..<max(start, min(header.titleEnd + Self.longest, text.count))) {
            let isRoman = text.isRomanNumeral(index)
            guard isRoman || text.isNumber(index), text.link(after: index) == .dot else { continue }
            var end = index + 1
            var names = false
            while end < text.count, end - index < 12, !text.startsLine(end) {
                let word = text.word(end)
                names =
                    names || (word == .basis && end + 1 < text.count && text.word(end + 1) == .basisSecond)
                    || (word == .reason && text.word(end - 1) == .legal)
                end += 1
            }
            guard names, end < text.count, text.startsLine(end) else { continue }
            return end..<headingBehind(end, isRoman: isRoman, in: text)
        }
        return 0..<0
    }

    private func headingBehind(_ start: Int, isRoman: Bool, in text: TokenizedText) -> Int {
        for index in text.lineStarts(in: start + 1..<max(start + 1, text.count - 1)) {
            guard text.link(after: index) == .dot else { continue }
            if isRoman
                ? text.isRomanNumeral(index) : text.isNumber(index)
            {
                return index
            }
        }
        return text.count
    }

    /// The token at which the first heading behind the title stands.
    func end(_ header: DocumentHeader, in text: TokenizedText) -> Int {
        let start = header.titleEnd
        let limit = min(start + Self.longest, text.count)
        for index in text.lineStarts(in: start + 1..<max(start + 1, limit)) {
            guard text.isCapitalised(index) || isFirst(index, in: text),
                let unit = headings.unit(at: index, in: text), unit >= .clause
            else { continue }
            return index
        }
        return limit
    }
}
