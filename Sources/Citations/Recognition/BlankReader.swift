import LegalText

/// A citation whose number or date is still open: *Kế hoạch số …/KH-UBND*, *ngày … tháng 3 năm 2022*.
public struct BlankCitation: Sendable {
    /// From the type word to the end of the symbol.
    public let range: Range<Int>
    public let type: DocumentType?
    public let code: String
    /// Whether it stands in a form for others to fill in: *(Kèm theo Quyết định số …/QĐ-UBND …)*, or behind the heading of
    /// an annex or a form.
    public let isTemplate: Bool
}

/// Reads citations without a number.
struct BlankReader {
    private let lexicon: Lexicon
    private static let longestHeading = 6
    private static let longestCode = 12

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The blank citation whose *số* is the token at `index`; nil if there is none, or if it is the document's own.
    func read(at index: Int, header: DocumentHeader, isBehindForm: Bool, in text: TokenizedText) -> BlankCitation? {
        guard text.word(index) == .number, index + 1 < text.count,
            let code = Self.blankSymbol(behind: index, in: text, lexicon: lexicon), index != header.numberWordToken,
            index > 0, text.link(after: index - 1).isSpace,
            let (type, start) = lexicon.typeNames.longestMatch(endingAt: index - 1, in: text)
        else { return nil }
        return BlankCitation(
            range: text.range(start..<code.upperBound), type: type,
            code: text.source.oneLine(text.range(code)),
            isTemplate: isBehindForm || isAttachment(before: start, in: text))
    }

    /// Whether a line that heads an annex or a form starts at a token: *PHỤ LỤC II*, *Mẫu số 01*.
    func isFormHeading(at index: Int, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        guard word == .form || (word == .minor && index + 1 < text.count && text.word(index + 1) == .list),
            text.isCapitalised(index), index > 0, (text.separator(after: index - 1)?.lineBreaks ?? 1) > 0
        else { return false }
        return (index..<index + Self.longestHeading).contains { (text.separator(after: $0)?.lineBreaks ?? 1) > 0 }
    }

    /// The code behind a blank number: dots, dashes or nothing, then a slash or hyphen, then a code.
    static func blankSymbol(behind index: Int, in text: TokenizedText, lexicon: Lexicon) -> Range<Int>? {
        let gap = text.end(index)..<text.start(index + 1)
        guard gap.count <= 80, let mark = gap.last(where: { !isSpace(text.byte(at: $0)) }) else { return nil }
        let isSlash = text.byte(at: mark) == UInt8(ascii: "/")
        let isHyphen = text.byte(at: mark) == UInt8(ascii: "-")
        guard isSlash || isHyphen else { return nil }
        var first = index + 1
        // …/2024/QĐ-UBND
        if text.isNumber(first), text.length(first) == 4, first + 1 < text.count,
            !text.link(after: first).isDisjoint(with: .anySlash)
        {
            first += 1
        }
        guard first < text.count, !text.isNumber(first), text.isCapitalised(first),
            CodeShape.holds(
                first, in: text, known: lexicon.classes[Int(text.word(first))].contains(.knownCode))
        else { return nil }
        var end = first + 1
        while end < text.count, end - first < Self.longestCode,
            !Link([.anySlash, .tightHyphen, .halfSpacedHyphen, .adjacent, .ampersand]).isDisjoint(
                with: text.link(after: end - 1)),
            text.isNumber(end) || CodeShape.holds(end, in: text, known: false)
        {
            end += 1
        }
        guard end > first + 1 || lexicon.classes[Int(text.word(first))].contains(.knownCode) else { return nil }
        return index + 1..<end
    }

    private static func isSpace(_ byte: UInt8) -> Bool { byte == 0x20 || byte == 0x09 || byte == 0x0A || byte == 0x0D }

    private func isAttachment(before start: Int, in text: TokenizedText) -> Bool {
        guard start >= 2 else { return false }
        return text.word(start - 1) == .under && text.word(start - 2) == .attached
    }
}
