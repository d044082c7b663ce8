import LegalText

/// Reads one heading: *Chương II*, *Điều 5. …*, *II. MỤC TIÊU*, *1.2. …*, *a) …*, *Mẫu số 13*.
struct HeadingReader {
    private let lexicon: Lexicon
    private let provisions: ProvisionReader
    private let footnotes = FootnoteReader()

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        provisions = ProvisionReader(lexicon)
    }

    /// Whether the label of a unit at the start of a line is a heading, not a reference that a wrapped line begins with.
    ///
    /// `last` is the number of the article before: the next begins a line even where that of the last is long.
    func isHeading(_ tokens: Range<Int>, behindArticle last: Int, in text: TokenizedText) -> Bool {
        guard text.startsLine(tokens.lowerBound), text.isCapitalised(tokens.lowerBound),
            text.followsEnd(tokens.lowerBound) || isArticle(last + 1, tokens, in: text),
            !endsReference(tokens.lowerBound, in: text)
        else { return false }
        // Phụ lục IV8 (được bãi bỏ)
        let end = tokens.upperBound + (footnotes.gluedMark(behind: tokens.upperBound, in: text) == nil ? 0 : 1)
        guard end < text.count else { return true }
        let link = text.link(after: end - 1)
        return link == .dot || link == .colon || link == .lineBreak || link == .blankLine || link == .tightDot
            || !link.isDisjoint(with: .hyphen) || link == .other || link == .opening
            || (link == .space && text.isCapitalised(end)
                && lexicon.typeNames.longestMatch(startingAt: end, in: text) == nil)
    }

    /// … khoản 3 ⏎ Điều 4: the larger part of a reference, which the line broke.
    private func endsReference(_ index: Int, in text: TokenizedText) -> Bool {
        guard index > 1, text.link(after: index - 1) == .lineBreak, text.link(after: index - 2) == .space,
            text.isNumber(index - 1) || text.length(index - 1) <= 2, !text.startsLine(index - 2),
            let smaller = provisions.unit(at: index - 2, in: text), let larger = provisions.unit(at: index, in: text)
        else { return false }
        return smaller.unit < larger.unit
    }

    /// *Điều 53. Thanh lý tài sản*
    private func isArticle(_ number: Int, _ tokens: Range<Int>, in text: TokenizedText) -> Bool {
        let end = tokens.upperBound
        return tokens.count == 2 && text.word(tokens.lowerBound) == .article && text.isNumber(end - 1)
            && text.number(end - 1) == number && text.link(after: end - 1) == .dot && end < text.count
            && text.isCapitalised(end)
    }

    /// The unit that a heading at the start of a line names or numbers; nil where none stands there.
    func unit(at index: Int, in text: TokenizedText) -> Provision.Unit? {
        heading(at: index, next: 0, article: 0, in: text)?.unit
    }

    /// The heading at the start of a line; nil where none stands there.
    ///
    /// `next` is the number of the clause that comes next, 0 where none does; `article` that of the article before.
    func heading(at index: Int, next: Int, article: Int, in text: TokenizedText) -> Outline.Entry? {
        if provisions.unit(at: index, in: text) != nil { return named(at: index, behindArticle: article, in: text) }
        if let entry = form(at: index, in: text) ?? dataSheetRow(at: index, in: text) { return entry }
        guard index + 1 < text.count,
            text.followsEnd(index) || (next > 0 && text.number(index) == next && text.isNumber(index))
        else { return nil }
        if text.isNumber(index) { return clause(at: index, in: text) }
        return section(at: index, in: text) ?? point(at: index, in: text)
    }

    /// *Chương II*, *Điều 5. …*
    private func named(at index: Int, behindArticle article: Int, in text: TokenizedText) -> Outline.Entry? {
        guard let reading = provisions.read(at: index, in: text), reading.members.count == 1,
            reading.members[0].provision.steps.count == 1, let step = reading.members[0].provision.steps.first,
            let label = step.label, isHeading(reading.tokens, behindArticle: article, in: text),
            // Mục 23.1 CDNT: of a wrapped line
            !label.contains(".") || step.unit == .appendix
        else { return nil }
        return Outline.Entry(
            unit: step.unit, label: label, start: text.start(index),
            labelEnd: text.end(reading.tokens.upperBound - 1),
            footnote: footnotes.gluedMark(behind: reading.tokens.upperBound, in: text), rank: Self.rank(step.unit))
    }

    /// *1. …*, *1.2. …*, *1.2 …*, *2a. …*
    private func clause(at index: Int, in text: TokenizedText) -> Outline.Entry? {
        var end = behindNumbers(index + 1, in: text)
        if end == index + 1, end < text.count, text.link(after: index) == .adjacent, text.length(end) == 1 { end += 1 }
        guard text.length(index) <= 2, end < text.count,
            text.byte(at: text.end(end - 1)) == UInt8(ascii: ".") || isDashed(end - 1, in: text)
                || (end > index + 1 && text.isNumber(end - 1))
        else { return nil }
        return Outline.Entry(
            unit: .clause, label: text.source.string(text.range(index..<end)), start: text.start(index),
            rank: Self.rank(.clause) + (text.isNumber(end - 1) ? end - index - 1 : 0))
    }

    /// *II. …*, *A. …*, *A.2. …*
    private func section(at index: Int, in text: TokenizedText) -> Outline.Entry? {
        // I B. Thông tin …: a rule that a scanner took for a letter
        if text.isInCapitals(index), text.length(index) == 1, text.link(after: index) == .space,
            text.length(index + 1) == 1, text.isCapitalised(index + 1), !text.startsLine(index + 1),
            text.byte(at: text.end(index + 1)) == UInt8(ascii: ".")
        {
            return Outline.Entry(
                unit: .section, label: text.string(index + 1), start: text.start(index),
                labelEnd: text.end(index + 1), rank: Self.romanRank - 1)
        }
        guard text.byte(at: text.end(index)) == UInt8(ascii: ".") || isDashed(index, in: text),
            text.isCapitalised(index), text.length(index) <= 5
        else { return nil }
        let isRoman = RomanNumeral.value(text.string(index)) != nil
        guard isRoman || text.length(index) == 1 else { return nil }
        let end = behindNumbers(index + 1, in: text)
        return Outline.Entry(
            unit: end == index + 1 ? .section : .item, label: text.source.string(text.range(index..<end)),
            start: text.start(index), rank: (isRoman ? Self.romanRank : Self.romanRank - 1) + end - index - 1)
    }

    /// Behind the numbers that go on with dots at a token: *.2.1*.
    private func behindNumbers(_ start: Int, in text: TokenizedText) -> Int {
        var end = start
        while end < text.count, text.link(after: end - 1) == .tightDot, text.isNumber(end) { end += 1 }
        return end
    }

    /// *a) …*, *d1) …*, *(i) …*
    private func point(at index: Int, in text: TokenizedText) -> Outline.Entry? {
        let start = text.start(index)
        let isInserted =
            text.link(after: index) == .adjacent && text.length(index) <= 2 && text.isNumber(index + 1)
        let last = isInserted ? index + 1 : index
        guard text.byte(at: text.end(last)) == UInt8(ascii: ")") else { return nil }
        let label = text.source.string(text.range(index..<last + 1))
        if text.byte(at: start - 1) == UInt8(ascii: "("), !text.isCapitalised(index), RomanNumeral.value(label) != nil {
            return Outline.Entry(unit: .subpoint, label: label, start: start, rank: Self.rank(.point) + 1)
        }
        guard text.length(index) <= 2 else { return nil }
        return Outline.Entry(unit: .point, label: label, start: start, rank: Self.rank(.point))
    }

    /// *II Dự án theo phương thức …*: a row of a form's table, whose number has no mark behind it; nil for any other line.
    func row(at index: Int, in text: TokenizedText) -> Outline.Entry? {
        guard text.isRomanNumeral(index), index + 1 < text.count, text.link(after: index).isSpace,
            text.isCapitalised(index + 1), text.length(index + 1) > 1
        else { return nil }
        return Outline.Entry(
            unit: .section, label: text.string(index), start: text.start(index), rank: Self.romanRank)
    }

    /// *Mẫu số 13*, alone on its line or with its title; nil for any other line.
    private func form(at index: Int, in text: TokenizedText) -> Outline.Entry? {
        guard index + 2 < text.count, text.word(index) == .form, text.isCapitalised(index),
            text.word(index + 1) == .number, text.isNumber(index + 2)
        else { return nil }
        let last = text.link(after: index + 2) == .adjacent && text.length(index + 3) == 1 ? index + 3 : index + 2
        let link = text.link(after: last)
        // Mẫu số 19. Báo cáo …
        let hasTitle = link == .dot && last + 1 < text.count && text.isCapitalised(last + 1) && text.followsEnd(index)
        guard link == .lineBreak || link == .blankLine || hasTitle else { return nil }
        // Mẫu số 039: with the mark of a footnote
        let digits = text.string(index + 2)
        let isMarked = digits.count > 2 && digits.first == "0"
        let label = isMarked ? String(digits.prefix(2)) : text.source.string(text.range(index + 2..<last + 1))
        return Outline.Entry(
            unit: .form, label: "số " + label, start: text.start(index), labelEnd: text.end(last),
            footnote: isMarked ? Int(digits.dropFirst(2)) : nil, rank: Self.rank(.form))
    }

    /// *CDNT 7.3*, alone on its line: the row of a data sheet that says more of item 7.3; nil for any other line.
    private func dataSheetRow(at index: Int, in text: TokenizedText) -> Outline.Entry? {
        guard index + 2 < text.count, text.length(index) >= 3, text.isInCapitals(index),
            text.link(after: index) == .space, text.isNumber(index + 1), text.link(after: index + 1) == .tightDot,
            text.isNumber(index + 2)
        else { return nil }
        guard index + 3 >= text.count || text.startsLine(index + 3) else { return nil }
        return Outline.Entry(
            unit: .section, label: text.source.string(text.range(index + 1..<index + 3)), start: text.start(index),
            labelEnd: text.end(index + 2), rank: Self.rank(.section))
    }

    /// *I- MỤC TIÊU*, *1- …*: as the Party writes headings.
    private func isDashed(_ index: Int, in text: TokenizedText) -> Bool {
        let end = text.end(index)
        return text.byte(at: end) == UInt8(ascii: "-") && text.byte(at: end + 1) == 0x20
    }

    private static let romanRank = 4
    /// Of a Roman section within an article.
    static let innerSectionRank = 6

    /// What stands higher in a document has the smaller rank.
    static func rank(_ unit: Provision.Unit) -> Int {
        switch unit {
        case .appendix: 0
        case .form: 1
        case .part: 2
        case .chapter: 3
        case .item, .section: romanRank
        case .article: 5
        case .clause: 7
        case .point, .subpoint: 20
        }
    }
}
