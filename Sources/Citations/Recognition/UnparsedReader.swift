import LegalText

/// Finds what looks like a symbol or a dated document at a number that no form of reference has taken.
struct UnparsedReader {
    private static let longest = 9
    /// Words before the number that tell what it is.
    private static let reach = 6

    static let standards = [
        "qcvn", "tcvn", "tcn", "tcxdvn", "tccs", "qcđp", "tcđp", "tcxd", "iso", "iec", "astm", "en", "qcktqg",
    ]
    static let courts = ["st", "pt", "gđt", "hs", "ds", "hc", "kdtm", "hngđ", "stdn", "án"]
    static let contracts = ["hợp", "đồng"]

    private let lexicon: Lexicon
    private let standards, courts: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        standards = lexicon.set(Self.standards)
        courts = lexicon.set(Self.courts.filter { $0 != "án" })
    }

    /// What stands at the number token `index`, and the token behind it; nil where it looks like nothing.
    func read(at index: Int, in text: TokenizedText) -> (unparsed: Unparsed, end: Int)? {
        if let dated = dated(at: index, in: text) { return dated }
        let isStandard = index > 0 && standards.contains(text.word(index - 1))
        guard let end = symbolEnd(index, in: text) ?? (isStandard ? index + 1 : nil) else { return nil }
        let start = isStandard ? index - 1 : index
        return (Unparsed(range: text.range(start..<end), reason: reason(start, end, in: text)), end)
    }

    /// Behind the codes that are joined to a number by slashes, hyphens and dots; nil where none is.
    private func symbolEnd(_ index: Int, in text: TokenizedText) -> Int? {
        var end = index + 1
        var hasCode = false
        while end < min(index + Self.longest, text.count) {
            let link = text.link(after: end - 1)
            guard !link.isDisjoint(with: [.anySlash, .tightHyphen, .tightDot, .adjacent, .colon]),
                link != .colon || text.start(end) == text.end(end - 1) + 1
            else { break }
            let isCode = !text.isNumber(end) && text.length(end) >= 2 && CodeShape.holds(end, in: text, known: false)
            guard isCode || text.isNumber(end) || text.length(end) == 1 else { break }
            if isCode, link != .adjacent || hasCode { hasCode = true }
            end += 1
        }
        return hasCode ? end : nil
    }

    private func reason(_ start: Int, _ end: Int, in text: TokenizedText) -> Unparsed.Reason {
        if standards.contains(text.word(start)) { return .standard }
        // số …/2026/TT-BTC
        if text.byte(at: text.start(start) - 1) == UInt8(ascii: "/") { return .blank }
        if (start..<end).contains(where: { courts.contains(text.word($0)) }) { return .courtJudgment }
        var index = start - 1
        while index >= 0, start - index <= Self.reach {
            let link = text.link(after: index)
            guard link.isSpace || link == .colon || link == .comma, link != .blankLine else { break }
            let word = text.word(index)
            if Keyword.forms.contains(word) { return .formCode }
            if word == .judgment { return .courtJudgment }
            if word == .contractSecond, index > 0, text.word(index - 1) == .contract { return .contract }
            index -= 1
        }
        return .unknown
    }

    /// *Quyết định ngày 05 tháng 3 năm 2020*: a capitalised type, and a day right behind it.
    private func dated(at index: Int, in text: TokenizedText) -> (unparsed: Unparsed, end: Int)? {
        guard index > 2, text.word(index - 1) == .day, text.link(after: index - 1).isSpace,
            text.link(after: index - 2).isSpace,
            lexicon.classes[Int(text.word(index - 2))].contains(.typeNameEnd),
            let (_, start) = lexicon.typeNames.longestMatch(endingAt: index - 2, in: text), text.isCapitalised(start)
        else { return nil }
        return (Unparsed(range: text.range(start..<index + 1), reason: .dated), index + 1)
    }
}
