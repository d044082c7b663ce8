import LegalText

/// A citation whose number or date is still open: *Kế hoạch số …/KH-UBND*, *ngày … tháng 3 năm 2022*.
public struct BlankCitation: Sendable {
    /// From the type word to the end of the symbol.
    public let range: Range<Int>
    public let type: DocumentType?
    public let code: String
    /// Whether it stands in a form for others to fill in: *(Kèm theo Quyết định số …/QĐ-UBND …)*, or behind the heading of
    /// an annex or a form; or is a draft, which has no number yet: *dự thảo Nghị quyết số …/NQ-HĐND*.
    public let isTemplate: Bool
}

/// Reads citations without a number.
struct BlankReader {
    private let lexicon: Lexicon
    private static let longestHeading = 6
    private static let longestCode = 12
    private static let longestName = 40

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// The blank citation whose *số* is the token at `index`; nil if there is none, or if it is the document's own.
    func read(at index: Int, header: DocumentHeader, isBehindForm: Bool, in text: TokenizedText) -> BlankCitation? {
        guard text.word(index) == .number, index + 1 < text.count,
            let code = Self.blankSymbol(behind: index, in: text, lexicon: lexicon), index != header.numberWordToken,
            index > 0, text.link(after: index - 1).isSpace,
            let (type, start) = lexicon.typeNames.longestMatch(endingAt: index - 1, in: text)
                ?? namedLaw(endingAt: index - 1, code, in: text)
        else { return nil }
        return citation(type, start, code, isBehindForm: isBehindForm, in: text)
    }

    /// The blank citation without *số* whose year is the token at `index`: *Nghị định …/2013/NĐ-CP*; nil if there is none.
    func read(atYear index: Int, isBehindForm: Bool, in text: TokenizedText) -> BlankCitation? {
        guard index > 0, text.byte(at: text.start(index) - 1) == UInt8(ascii: "/"),
            let (type, start) = lexicon.typeNames.longestMatch(endingAt: index - 1, in: text),
            isBlank(text.end(index - 1)..<text.start(index), in: text),
            let code = Self.blankSymbol(behind: index - 1, in: text, lexicon: lexicon)
        else { return nil }
        return citation(type, start, code, isBehindForm: isBehindForm, in: text)
    }

    private func citation(
        _ type: DocumentType, _ start: Int, _ code: Range<Int>, isBehindForm: Bool, in text: TokenizedText
    ) -> BlankCitation {
        BlankCitation(
            range: text.range(start..<code.upperBound), type: type,
            code: text.source.oneLine(text.range(code)),
            isTemplate: isBehindForm || isAttachment(before: start, in: text) || isDraft(before: start, in: text))
    }

    /// *Luật Thanh niên số …/2020/QH14*: the type word before a law's name, and its first token.
    private func namedLaw(endingAt last: Int, _ code: Range<Int>, in text: TokenizedText) -> (DocumentType, Int)? {
        guard code.contains(where: { lexicon.classes[Int(text.word($0))].contains(.legislatureCode) }) else {
            return nil
        }
        var index = last
        while index >= 0, last - index < Self.longestName, !text.isNumber(index),
            index == last || text.link(after: index).isSpace || text.link(after: index) == .comma
        {
            if lexicon.classes[Int(text.word(index))].contains(.typeNameEnd),
                let (type, start) = lexicon.typeNames.longestMatch(endingAt: index, in: text), type.isCitedByName,
                text.isCapitalised(start)
            {
                return (type, start)
            }
            index -= 1
        }
        return nil
    }

    /// Whether a gap holds dots or lines to write on, and nothing else but space and slashes.
    private func isBlank(_ gap: Range<Int>, in text: TokenizedText) -> Bool {
        var marks = 0
        for offset in gap {
            switch text.byte(at: offset) {
            case UInt8(ascii: "."), UInt8(ascii: "_"): marks += 1
            case 0xE2: marks += 2
            case 0x20, 0xC2, 0xA0, 0x80, 0xA6, UInt8(ascii: "/"): continue
            default: return false
            }
        }
        return marks > 1
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

    private func isDraft(before start: Int, in text: TokenizedText) -> Bool {
        start >= 2 && text.word(start - 1) == .draftSecond && text.word(start - 2) == .draft
    }

    private func isAttachment(before start: Int, in text: TokenizedText) -> Bool {
        guard start >= 2 else { return false }
        return text.word(start - 1) == .under && text.word(start - 2) == .attached
    }
}
