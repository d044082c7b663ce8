import LegalText

/// Looks for a date of issue that stands near a citation but not in it: in brackets, behind *ban hành* or *ký*, in the
/// next cell of a table, behind the last member of a list, or before: *Ngày 10/6/2023, Chính phủ ban hành Nghị định …*.
struct NearbyDateReader {
    private static let reach = 10

    /// Words before a date from which, or up to which, something holds.
    static let boundaries = ["từ", "trước", "sau", "đến"]
    /// How a document comes into being, besides the verbs of the lexicon: *đã ký*, *có Công văn*.
    static let makings = ["ký", "bố", "có", "ra", "gửi", "nhận"]

    private let lexicon: Lexicon
    private let boundaries: WordSet
    private let makings: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        boundaries = lexicon.set(Self.boundaries)
        makings = lexicon.set(Self.makings)
    }

    /// Whether a date stands near the citation of `tokens` that may be meant for it; `hasType` is whether it starts with
    /// its type, `end` is the token behind its issuer.
    func isDated(_ tokens: Range<Int>, hasType: Bool, end: Int, in text: TokenizedText) -> Bool {
        isDatedBehind(tokens.upperBound, in: text) || (end > tokens.upperBound && isDatedBehind(end, in: text))
            || isDatedBefore(tokens.lowerBound, hasType: hasType, in: text)
    }

    private func isDatedBehind(_ start: Int, in text: TokenizedText) -> Bool {
        for index in start..<max(start, min(start + Self.reach, text.count)) {
            // A row of a table goes on behind its bars.
            if endsSentence(after: index - 1, in: text) || text.word(index) == .effect { return false }
            if lexicon.classes[Int(text.word(index))].contains(.typeNameEnd), text.isCapitalised(index) { return false }
            if lexicon.typeNames.longestMatch(startingAt: index, in: text) != nil, index > start { return false }
            if isDate(index, in: text) { return true }
            // Nghị quyết số 42-NQ/TW cùng ngày
            if text.word(index) == .day, text.word(index - 1) == .together { return true }
        }
        return false
    }

    private func isDatedBefore(_ start: Int, hasType: Bool, in text: TokenizedText) -> Bool {
        for index in stride(from: start - 1, through: max(0, start - Self.reach), by: -1) {
            if endsSentence(after: index, in: text) { return false }
            guard text.word(index) == .day, index + 1 < text.count, isDate(index + 1, in: text) else { continue }
            return !hasType || isMeant(index, before: start, in: text)
        }
        return false
    }

    /// Whether a date is that of the document cited behind it: *Ngày 10/6/2023, Chính phủ ban hành Nghị định …*, not *từ
    /// ngày 01/01/2024 và thay thế Nghị định …* nor *Luật … ngày 19/02/2025 và Công văn …*.
    private func isMeant(_ day: Int, before start: Int, in text: TokenizedText) -> Bool {
        if day > 0, boundaries.contains(text.word(day - 1)) { return false }
        return (day + 1..<start).contains { index in
            let isMade =
                lexicon.makings.longestMatch(startingAt: index, in: text) != nil
                || (makings.contains(text.word(index)) && text.word(index + 1) != .effect)
            let link = text.link(after: index)
            return isMade || link == .colon || link == .spacedHyphen
                || (link == .other && gap(after: index, has: UInt8(ascii: "|"), in: text))
        }
    }

    private func endsSentence(after index: Int, in text: TokenizedText) -> Bool {
        let link = text.link(after: index)
        return !Link([.dot, .semicolon, .blankLine, .end]).isDisjoint(with: link)
            || (link == .other && gap(after: index, has: UInt8(ascii: ";"), in: text))
    }

    private func gap(after index: Int, has mark: UInt8, in text: TokenizedText) -> Bool {
        index >= 0 && index + 1 < text.count
            && (text.end(index)..<text.start(index + 1)).contains { text.byte(at: $0) == mark }
    }

    /// *10/6/2023*, *10 tháng 6*
    private func isDate(_ index: Int, in text: TokenizedText) -> Bool {
        guard text.isNumber(index), text.length(index) <= 2, index + 2 < text.count else { return false }
        let link = text.link(after: index)
        if text.isNumber(index + 1) {
            return !Link([.slash, .tightHyphen, .tightDot]).isDisjoint(with: link)
                && text.link(after: index + 1) == link && text.isNumber(index + 2) && text.length(index + 2) == 4
        }
        // chuyển đổi số 6 tháng cuối năm
        return text.word(index + 1) == .month && link.isSpace && text.isNumber(index + 2)
    }
}
