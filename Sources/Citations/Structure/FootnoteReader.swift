import LegalText

/// Reads the marks of footnotes at headings, and those that footnotes begin with: *3. 34 Giá mua lại …*, *34 Khoản này được
/// sửa đổi …*, as consolidated texts (văn bản hợp nhất) have them.
struct FootnoteReader {
    /// Tokens of a heading.
    private static let longestHeading = 60

    /// A heading with the mark that stands at it; `next` is the clause that comes next.
    func marked(_ heading: Outline.Entry, at index: Int, next: Int, in text: TokenizedText) -> Outline.Entry {
        switch heading.unit {
        case _ where heading.footnote != nil: heading
        case .clause, .point: behindLabel(heading, at: index, next: next, in: text)
        default: atLineEnd(heading, from: index, in: text)
        }
    }

    /// The mark that sticks to a label in Roman numerals: *Phụ lục IV8*; nil where none does.
    func gluedMark(behind end: Int, in text: TokenizedText) -> Int? {
        guard end < text.count, text.link(after: end - 1) == .adjacent, text.isNumber(end), text.length(end) <= 3,
            text.isRomanNumeral(end - 1)
        else { return nil }
        return text.number(end)
    }

    /// The mark of the footnote in whose first words a token stands, *7 Nội dung tại Khoản này …*; nil where it stands in
    /// none.
    func mark(before index: Int, in text: TokenizedText) -> Int? {
        for place in stride(from: index - 1, through: max(0, index - Self.longestLead), by: -1) {
            let link = text.link(after: place)
            guard link.isSpace || link == .comma, link != .blankLine else { return nil }
            guard text.startsLine(place) else { continue }
            if text.isNumber(place), text.length(place) <= 3, link == .space { return text.number(place) }
        }
        return nil
    }

    /// In tokens.
    private static let longestLead = 24

    /// *3. 34 Giá …*, *b)28 (được bãi bỏ)*; *3.12 Giấy …* where 3 comes next.
    private func behindLabel(
        _ heading: Outline.Entry, at index: Int, next: Int, in text: TokenizedText
    ) -> Outline.Entry {
        // Most labels are one number or letter.
        let numbers = heading.label.utf8.contains(UInt8(ascii: ".")) ? heading.label.split(separator: ".") : []
        if numbers.count == 2, let own = Int(numbers[0]), let mark = Int(numbers[1]), own == next, mark > 1 {
            return Outline.Entry(
                unit: heading.unit, label: String(own), start: heading.start, footnote: mark, rank: heading.rank - 1)
        }
        var first = index
        while first < text.count, text.start(first) < heading.start + heading.label.utf8.count { first += 1 }
        guard first < text.count, text.isNumber(first), text.length(first) <= 3 else { return heading }
        var result = heading
        result.footnote = text.number(first)
        return result
    }

    /// *Điều 35. Danh mục và hạn mức đầu tư của quỹ mở37*.
    private func atLineEnd(_ heading: Outline.Entry, from index: Int, in text: TokenizedText) -> Outline.Entry {
        var result = heading
        for place in index + 2..<max(index + 2, min(index + Self.longestHeading, text.count)) {
            let link = text.link(after: place - 1)
            let isNewLine = text.startsLine(place)
            if isNewLine, link == .blankLine || (text.isCapitalised(place) && text.followsEnd(place)) { break }
            if link == .adjacent, text.isNumber(place), text.length(place) <= 3, !text.isNumber(place - 1),
                text.link(after: place) == .lineBreak || text.link(after: place) == .blankLine
            {
                result.footnote = text.number(place)
                break
            }
        }
        return result
    }
}
