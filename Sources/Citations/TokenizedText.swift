import LegalText

/// A text and its tokens, as patterns and readers look at them.
struct TokenizedText: Sendable {
    let source: SourceText
    var tokens: TokenColumns
    let tokenizer: Tokenizer

    /// The id of a word, looked up when somebody asks: of most words nobody does.
    func word(_ index: Int) -> UInt16 { tokenizer.word(index, of: tokens, in: source) }

    /// How a token is joined to the next; `.end` behind the last.
    func link(after index: Int) -> Link {
        guard index >= 0, index + 1 < tokens.count else { return .end }
        return Link(tokens.separator(after: index, in: source))
    }

    func separator(after index: Int) -> Separator? {
        guard index >= 0, index + 1 < tokens.count else { return nil }
        return tokens.separator(after: index, in: source)
    }

    func string(_ index: Int) -> String { source.string(tokens.range(index)) }

    /// The numbers and anchors among `tokens`.
    func candidates(in tokens: Range<Int>) -> [Int] {
        var result: [Int] = []
        for candidate in 0..<self.tokens.candidateCount {
            let index = Int(self.tokens.candidates[candidate])
            if index >= tokens.upperBound { break }
            if index >= tokens.lowerBound { result.append(index) }
        }
        return result
    }

    /// The value of a number token; nil for more than nine digits.
    func number(_ index: Int) -> Int? {
        let range = tokens.range(index)
        guard range.count <= 9 else { return nil }
        return range.reduce(0) { $0 * 10 + Int(source.byte(at: $1)) - 0x30 }
    }

    /// Whether a token is a run of digits.
    func isNumber(_ index: Int) -> Bool {
        var offset = Int(tokens.starts[index])
        let end = Int(tokens.ends[index])
        while offset < end, source.byte(at: offset) &- 0x30 <= 9 { offset += 1 }
        return offset == end
    }

    /// Whether a word starts with a capital letter.
    func isCapitalised(_ index: Int) -> Bool {
        LetterCase(source, at: Int(tokens.starts[index]))?.isUpper ?? false
    }

    /// The number of bytes of a token.
    func length(_ index: Int) -> Int { Int(tokens.ends[index]) - Int(tokens.starts[index]) }
}

/// The case of the letter that starts at an offset, for the letters of Vietnamese; nil for anything else.
struct LetterCase {
    let isUpper: Bool
    /// In bytes.
    let length: Int

    init?(_ source: SourceText, at offset: Int) {
        let first = source.byte(at: offset)
        let second = source.byte(at: offset + 1)
        switch first {
        case 0x41...0x5A: (isUpper, length) = (true, 1)
        case 0x61...0x7A: (isUpper, length) = (false, 1)
        case 0xC3: (isUpper, length) = (second < 0xA0, 2)
        case 0xC4, 0xC5: (isUpper, length) = (second & 1 == 0, 2)
        case 0xC6: (isUpper, length) = (second == 0xA0 || second == 0xAF || second == 0x89, 2)
        // Cyrillic letters that look like Latin ones.
        case 0xD0: (isUpper, length) = (second < 0xB0, 2)
        case 0xE1: (isUpper, length) = (source.byte(at: offset + 2) & 1 == 0, 3)
        default: return nil
        }
    }
}
