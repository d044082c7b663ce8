import LegalText

/// Looks for a date of issue that stands near a citation but not in it: in brackets, behind *ban hành* or *ký*, in the
/// next cell of a table, behind the last member of a list, or before: *Ngày 10/6/2023, Chính phủ ban hành Nghị định …*.
struct NearbyDateReader {
    private static let reach = 10

    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// Whether a date stands near the citation of `tokens`; `end` is the token behind its issuer.
    func isDated(_ tokens: Range<Int>, end: Int, in text: TokenizedText) -> Bool {
        isDatedBehind(tokens.upperBound, in: text) || (end > tokens.upperBound && isDatedBehind(end, in: text))
            || isDatedBefore(tokens.lowerBound, in: text)
    }

    private func isDatedBehind(_ start: Int, in text: TokenizedText) -> Bool {
        for index in start..<max(start, min(start + Self.reach, text.count)) {
            let link = text.link(after: index - 1)
            // A row of a table goes on behind its bars.
            if endsSentence(link) || text.word(index) == .effect { return false }
            if lexicon.classes[Int(text.word(index))].contains(.typeNameEnd), text.isCapitalised(index) { return false }
            if lexicon.typeNames.longestMatch(startingAt: index, in: text) != nil, index > start { return false }
            if isDate(index, in: text) { return true }
        }
        return false
    }

    private func isDatedBefore(_ start: Int, in text: TokenizedText) -> Bool {
        for index in stride(from: start - 1, through: max(0, start - Self.reach), by: -1) {
            if endsSentence(text.link(after: index)) { return false }
            if text.word(index) == .day, index + 1 < text.count, isDate(index + 1, in: text) { return true }
        }
        return false
    }

    private func endsSentence(_ link: Link) -> Bool {
        !Link([.dot, .semicolon, .blankLine, .end]).isDisjoint(with: link)
    }

    /// *10/6/2023*, *10 tháng 6*
    private func isDate(_ index: Int, in text: TokenizedText) -> Bool {
        guard text.isNumber(index), text.length(index) <= 2, index + 2 < text.count else { return false }
        let link = text.link(after: index)
        if text.isNumber(index + 1) {
            return !Link([.slash, .tightHyphen, .tightDot]).isDisjoint(with: link)
                && text.link(after: index + 1) == link && text.isNumber(index + 2) && text.length(index + 2) == 4
        }
        return text.word(index + 1) == .month && link.isSpace
    }
}
