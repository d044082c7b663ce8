import LegalText

/// Reads the labels of the parts of documents: *5*, *1.2*, *a*, *II*, *B.II*, *này*, *thứ nhất*.
struct LabelReader {
    struct Label {
        let tokens: Range<Int>
        /// As it is written; nil for *này*.
        let text: String?
    }

    /// The labels of a list that starts at a token: *a, b và d*; empty where none stands there.
    func read(of unit: Provision.Unit, at start: Int, in text: TokenizedText) -> [Label] {
        var labels: [Label] = []
        var position = start
        if position < text.count, text.word(position) == .number { position += 1 }
        while position < text.count {
            let link = text.link(after: position - 1)
            guard position > start || (link.isSpace && (link != .blankLine || text.isPageBreak(after: position - 1))),
                let label = label(of: unit, at: position, in: text), labels.last.map({ follows(label, $0) }) ?? true
            else { break }
            labels.append(label)
            guard label.text != nil, let next = nextLabel(of: unit, behind: label.tokens.upperBound, in: text) else {
                break
            }
            position = next
        }
        return labels
    }

    /// *Điều 5, 6 và 7* rises, as other figures in the sentence need not: *Phụ lục 1; 100% …*.
    private func follows(_ label: Label, _ last: Label) -> Bool {
        guard let value = label.text, let before = last.text else { return false }
        // … Chương III; ⏎6. Các nội dung khác
        guard value.first?.isNumber == before.first?.isNumber else { return false }
        guard let number = Int(value), let lastNumber = Int(before) else {
            return value.contains(".") == before.contains(".")
        }
        return number > lastNumber && number < lastNumber + 60
    }

    /// The token behind a comma, *và*, *hoặc* or *đến*; nil where no list goes on.
    private func nextLabel(of unit: Provision.Unit, behind end: Int, in text: TokenizedText) -> Int? {
        guard end < text.count else { return nil }
        if let behind = behindRemark(end, in: text) ?? behindMark(end, in: text) { return behind }
        // điểm e k, m: a comma is missing
        if unit == .point, text.link(after: end - 1) == .space, isLetter(end, in: text), text.length(end) == 1,
            text.link(after: end) == .comma
        {
            return end
        }
        let link = text.link(after: end - 1)
        guard link.isSpace || link == .comma || link == .semicolon, link != .blankLine else { return nil }
        let word = text.word(end)
        if [Keyword.and, .or, .to].contains(word) {
            return end + 1 < text.count && text.link(after: end).isSpace ? end + 1 : nil
        }
        return link.isSpace ? nil : end
    }

    /// *các điểm d1), d2) và d8)*: the next member of a list whose labels have brackets; nil where the list ends.
    private func behindMark(_ end: Int, in text: TokenizedText) -> Int? {
        guard let separator = text.separator(after: end - 1), separator.firstMark == UInt8(ascii: ")") else {
            return nil
        }
        if separator.lastMark == UInt8(ascii: ",") { return end }
        return [Keyword.and, .or, .to].contains(text.word(end)) && end + 1 < text.count ? end + 1 : nil
    }

    /// *điểm a (bao gồm …), b và c*: the next member of a list behind words in brackets; nil where the list ends.
    func behindRemark(_ end: Int, in text: TokenizedText) -> Int? {
        guard let behind = text.behindRemark(end), behind < text.count,
            let separator = text.separator(after: behind - 1)
        else { return nil }
        let isJoint = [Keyword.and, .or, .to].contains(text.word(behind))
        guard isJoint || [UInt8(ascii: ","), UInt8(ascii: ";")].contains(separator.lastMark) else { return nil }
        return isJoint ? behind + 1 : behind
    }

    private func label(of unit: Provision.Unit, at index: Int, in text: TokenizedText) -> Label? {
        if text.word(index) == .this { return Label(tokens: index..<index + 1, text: nil) }
        if text.word(index) == .ordinal {
            guard unit > .article, index + 1 < text.count, text.link(after: index).isSpace else { return nil }
            return Label(tokens: index..<index + 2, text: text.source.oneLine(text.range(index..<index + 2)))
        }
        let end: Int? =
            if text.isNumber(index) {
                numberEnd(of: unit, index, in: text)
            } else if unit <= .clause, let behind = dottedEnd(index, in: text) {
                behind
            } else if unit <= .point {
                letterEnd(index, in: text)
            } else if unit > .article {
                romanEnd(index, in: text)
            } else {
                nil
            }
        return end.map { Label(tokens: index..<$0, text: text.source.string(text.range(index..<$0))) }
    }

    /// Behind *5*, *1.2*, *5a*; nil where the number is no label.
    private func numberEnd(of unit: Provision.Unit, _ index: Int, in text: TokenizedText) -> Int? {
        var end = index + 1
        // khoản22: a footnote mark
        guard text.length(index) <= 3, text.link(after: index - 1) != .adjacent else { return nil }
        while end < text.count, text.link(after: end - 1) == .tightDot, text.isNumber(end), text.length(end) <= 2 {
            end += 1
        }
        if end < text.count, text.link(after: end - 1) == .adjacent, text.length(end) == 1 { end += 1 }
        // điểm 9 is a mark in an examination, unless a larger unit follows; điểm 2.1, 2.2
        if unit == .point, end == index + 1 {
            guard text.link(after: index - 1) != .comma, end < text.count, text.link(after: index).isSpace,
                Self.largerThanPoint.contains(text.word(end))
            else { return nil }
        }
        // Điều 2. Áp dụng Phụ lục ⏎1. Mẫu …: a heading, and the first clause
        if text.startsLine(index), text.number(index) == 1, end < text.count, text.link(after: end - 1) == .dot,
            text.isCapitalised(end),
            text.followsEnd(index)
        {
            return nil
        }
        // 5/2024 is no label.
        let link = text.link(after: end - 1)
        return end < text.count && (link == .slash || link == .tightHyphen) ? nil : end
    }

    private static let largerThanPoint: [Keyword] = [.clause, .article, .item, .chapter, .part, .minor]

    /// Behind *a*, *đ*, *a1*; nil for any other word.
    private func letterEnd(_ index: Int, in text: TokenizedText) -> Int? {
        // điểm A ≥ 30: a mark in an examination
        guard isLetter(index, in: text), !isCompared(index, in: text) else { return nil }
        let end = index + 1
        // gọi là điểm A: points have small letters.
        if text.isCapitalised(index), end >= text.count || !Self.largerThanPoint.contains(text.word(end)) { return nil }
        guard end < text.count, text.link(after: index) == .adjacent, text.isNumber(end) else { return end }
        // Tổng điểm B1: a column of a table
        return text.isCapitalised(index) ? nil : end + 1
    }

    /// Behind *II*, *A*, *I.3*, *IV-A*; nil for any other word.
    private func romanEnd(_ index: Int, in text: TokenizedText) -> Int? {
        var end = index + 1
        guard text.isCapitalised(index), isRoman(text.string(index)) || text.length(index) == 1,
            !(text.link(after: index) == .tightDot && end < text.count && text.isRomanNumeral(end))
        else { return nil }
        // Phụ lục I.3
        if end < text.count, text.link(after: index) == .tightDot, text.isNumber(end), text.length(end) <= 2 {
            end += 1
        }
        // Chương IV-A
        if end < text.count, text.link(after: index) == .tightHyphen, text.length(end) == 1 { end += 1 }
        return end
    }

    /// *II*, *IIa*
    private func isRoman(_ label: String) -> Bool {
        if RomanNumeral.value(label) != nil { return true }
        guard let last = label.last, ("a"..."h").contains(last), label.first?.isUppercase ?? false else { return false }
        return RomanNumeral.value(label.dropLast()) != nil
    }

    /// Behind the last figure of *A.VII*, *D.III.1.a*; nil for any other label.
    func dottedEnd(_ index: Int, in text: TokenizedText) -> Int? {
        guard text.isCapitalised(index) || isLetter(index, in: text), text.length(index) <= 2 else { return nil }
        var end = index + 1
        // b.11
        if !text.isCapitalised(index), end < text.count, !text.isNumber(end) { return nil }
        while end < text.count, text.link(after: end - 1) == .tightDot,
            text.isRomanNumeral(end) || (text.isNumber(end) && text.length(end) <= 2) || isLetter(end, in: text)
        {
            end += 1
        }
        return end > index + 1 ? end : nil
    }

    /// *A ≥ 30*
    private func isCompared(_ index: Int, in text: TokenizedText) -> Bool {
        // ≤ and ≥ differ in their last byte.
        let end = text.end(index)
        return text.byte(at: end + 1) == 0xE2 && text.byte(at: end + 2) == 0x89
    }

    /// The letter of a point, *a*, *đ*, *aa*.
    func isLetter(_ index: Int, in text: TokenizedText) -> Bool {
        let start = text.start(index)
        let first = text.byte(at: start)
        let second = text.byte(at: start + 1)
        switch text.length(index) {
        case 1: return first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
        // đ, Đ
        case 2: return (first == 0xC4 && second | 1 == 0x91) || (first == second && first < 0x80)
        default: return false
        }
    }
}
