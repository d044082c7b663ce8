import LegalText

/// A text and its tokens, as patterns and readers look at them; valid while `Recognizer.read` runs.
struct TokenizedText {
    let source: SourceText
    let tokens: TokenColumns
    let tokenizer: Tokenizer
    private let view: TokenView
    private let hasMarks: Bool

    /// The number of tokens.
    let count: Int
    /// The tokens before which nothing but marks stands on their lines, ascending.
    let lineStarts: [Int]

    init(_ source: SourceText, _ tokens: TokenColumns, _ tokenizer: Tokenizer, _ view: TokenView) {
        self.source = source
        self.tokens = tokens
        self.tokenizer = tokenizer
        self.view = view
        hasMarks = tokens.hasMarks
        count = view.count
        lineStarts = Self.lineStarts(source, view)
    }

    private static func lineStarts(_ source: SourceText, _ view: TokenView) -> [Int] {
        guard view.count > 0 else { return [] }
        var tokens = [0]
        var last = 0
        for offset in source.lineStarts.dropFirst() {
            // Blank lines are as near as lines of a few words.
            while last < view.count, view.start(last) < offset { last += 1 }
            if last == view.count { break }
            if tokens[tokens.count - 1] != last { tokens.append(last) }
        }
        return tokens
    }

    /// The tokens in a range that start lines.
    func lineStarts(in tokens: Range<Int>) -> ArraySlice<Int> {
        let first = lineStarts.partitioningIndex { $0 >= tokens.lowerBound }
        return lineStarts[first..<max(first, lineStarts.partitioningIndex { $0 >= tokens.upperBound })]
    }

    /// The id of a word, looked up when somebody asks: of most words nobody does.
    func word(_ index: Int) -> UInt16 {
        let id = view.word(index)
        return id != WordID.other.rawValue || !hasMarks ? id : tokenizer.equivalentWord(string(index))
    }

    /// How a token is joined to the next; `.end` behind the last.
    func link(after index: Int) -> Link {
        guard index >= 0, index + 1 < count else { return .end }
        let end = view.end(index)
        switch view.start(index + 1) - end {
        case 0: return .adjacent
        case 1:
            switch view.byte(at: end) {
            case 0x20, 0x09: return .space
            case UInt8(ascii: "/"): return .slash
            case UInt8(ascii: "-"): return .tightHyphen
            case UInt8(ascii: "."): return .tightDot
            case 0x0A: return .lineBreak
            default: return Link(tokens.separator(after: index, in: source))
            }
        case 2 where view.byte(at: end + 1) == 0x20:
            switch view.byte(at: end) {
            case UInt8(ascii: ","): return .comma
            case UInt8(ascii: "."): return .dot
            case UInt8(ascii: ";"): return .semicolon
            case UInt8(ascii: ":"): return .colon
            case UInt8(ascii: ")"): return .closing
            default: return Link(tokens.separator(after: index, in: source))
            }
        default: return Link(tokens.separator(after: index, in: source))
        }
    }

    /// Whether a page header stood between a token and the next.
    func isPageBreak(after index: Int) -> Bool {
        guard index >= 0, index + 1 < count, let cut = tokens.removed.first(endingBehind: view.end(index)) else {
            return false
        }
        return cut.lowerBound < view.start(index + 1)
    }

    /// The token behind the words in brackets that open before the token `index`: *(trừ khoản 2)*; nil where none do.
    func behindRemark(_ index: Int) -> Int? {
        guard index > 0, index < count, link(after: index - 1) == .opening else { return nil }
        let last = (index..<min(index + Self.longestRemark, count)).first { byte(at: end($0)) == UInt8(ascii: ")") }
        return last.map { $0 + 1 }
    }

    /// In tokens.
    private static let longestRemark = 40

    func separator(after index: Int) -> Separator? {
        guard index >= 0, index + 1 < count else { return nil }
        return tokens.separator(after: index, in: source)
    }

    /// The bytes of a token.
    func range(_ index: Int) -> Range<Int> { view.start(index)..<view.end(index) }

    /// The bytes from the start of one token to the end of the last of `tokens`, which is not empty.
    func range(_ tokens: Range<Int>) -> Range<Int> { view.start(tokens.lowerBound)..<view.end(tokens.upperBound - 1) }

    /// A range with the bracket that closes one within it.
    func closed(_ range: Range<Int>) -> Range<Int> {
        guard byte(at: range.upperBound) == UInt8(ascii: ")") else { return range }
        let bytes = source.slice(range)
        guard bytes.count(where: { $0 == UInt8(ascii: "(") }) > bytes.count(where: { $0 == UInt8(ascii: ")") }) else {
            return range
        }
        return range.lowerBound..<range.upperBound + 1
    }

    func start(_ index: Int) -> Int { view.start(index) }

    func end(_ index: Int) -> Int { view.end(index) }

    /// The UTF-8 byte at an offset; zero outside of the text.
    func byte(at offset: Int) -> UInt8 { view.byte(at: offset) }

    /// Whether a mark stands at an offset with a space or the end of a line behind it.
    func endsClause(at offset: Int, with mark: Unicode.Scalar) -> Bool {
        byte(at: offset) == UInt8(ascii: mark) && [0x20, 0x0A, 0x0D].contains(byte(at: offset + 1))
    }

    func string(_ index: Int) -> String { source.string(range(index)) }

    /// The numbers and anchors among `tokens`.
    func candidates(in range: Range<Int>) -> [Int] {
        var result: [Int] = []
        for candidate in 0..<tokens.candidateCount {
            let index = Int(tokens.candidates[candidate])
            if index >= range.upperBound { break }
            if index >= range.lowerBound { result.append(index) }
        }
        return result
    }

    /// The tokens of a byte range that starts with one; nil if it doesn't.
    func tokens(in bytes: Range<Int>) -> Range<Int>? {
        let first = (0..<count).partitioningIndex { start($0) >= bytes.lowerBound }
        guard first < count, start(first) == bytes.lowerBound else { return nil }
        var behind = first
        while behind < count, end(behind) <= bytes.upperBound { behind += 1 }
        return first..<behind
    }

    /// The value of a number token; nil for more than nine digits.
    func number(_ index: Int) -> Int? {
        guard length(index) <= 9 else { return nil }
        return range(index).reduce(0) { $0 * 10 + Int(view.byte(at: $1)) - 0x30 }
    }

    /// Whether a token is a run of digits.
    func isNumber(_ index: Int) -> Bool { view.isNumber(index) }

    /// Whether a word starts with a capital letter.
    func isCapitalised(_ index: Int) -> Bool {
        let start = view.start(index)
        // Most words begin with a small letter of ASCII.
        if view.byte(at: start) &- 0x61 < 26 { return false }
        return letterCase(at: start)?.isUpper ?? false
    }

    /// Whether nothing but marks stands before a token on its line.
    func startsLine(_ index: Int) -> Bool {
        guard index > 0 else { return true }
        var offset = start(index) - 1
        let end = end(index - 1)
        while offset >= end {
            if view.byte(at: offset) == 0x0A { return true }
            offset -= 1
        }
        return false
    }

    /// The offset of the last blank line before `offset`, or `limit` bytes before it where none is nearer.
    func paragraphStart(_ offset: Int, within limit: Int) -> Int {
        var isBlank = false
        for place in stride(from: offset - 1, through: max(0, offset - limit), by: -1) {
            switch view.byte(at: place) {
            case 0x0A:
                if isBlank { return place }
                isBlank = true
            case 0x20, 0x0D, 0x09: continue
            default: isBlank = false
            }
        }
        return max(0, offset - limit)
    }

    /// Whether a Roman numeral stands at a token, in capitals.
    func isRomanNumeral(_ index: Int) -> Bool {
        switch view.byte(at: start(index)) {
        case UInt8(ascii: "I"), UInt8(ascii: "V"), UInt8(ascii: "X"):
            length(index) <= 7 && RomanNumeral.value(string(index)) != nil
        default: false
        }
    }

    /// Whether all letters of a word are capitals.
    func isInCapitals(_ index: Int) -> Bool {
        var offset = start(index)
        while offset < end(index) {
            // U+0300 to U+036F: the marks of decomposed letters
            if view.byte(at: offset) & 0xFE == 0xCC {
                offset += 2
                continue
            }
            guard let letter = letterCase(at: offset), letter.isUpper else { return false }
            offset += letter.length
        }
        return true
    }

    /// The case of the letter that starts at an offset; nil for what is no letter of Vietnamese.
    func letterCase(at offset: Int) -> LetterCase? {
        LetterCase(view.byte(at: offset), view.byte(at: offset + 1), view.byte(at: offset + 2))
    }

    /// The number of bytes of a token.
    func length(_ index: Int) -> Int { view.end(index) - view.start(index) }
}

/// The case of a letter of Vietnamese.
struct LetterCase {
    let isUpper: Bool
    /// In bytes.
    let length: Int

    /// The letter that starts with `first`; nil for anything else.
    init?(_ first: UInt8, _ second: UInt8, _ third: UInt8) {
        switch first {
        case 0x41...0x5A: (isUpper, length) = (true, 1)
        case 0x61...0x7A: (isUpper, length) = (false, 1)
        case 0xC3: (isUpper, length) = (second < 0xA0, 2)
        case 0xC4, 0xC5: (isUpper, length) = (second & 1 == 0, 2)
        case 0xC6: (isUpper, length) = (second == 0xA0 || second == 0xAF || second == 0x89, 2)
        // Cyrillic letters that look like Latin ones.
        case 0xD0: (isUpper, length) = (second < 0xB0, 2)
        case 0xE1: (isUpper, length) = (third & 1 == 0, 3)
        default: return nil
        }
    }
}
