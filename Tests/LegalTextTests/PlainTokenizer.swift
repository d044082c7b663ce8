@testable import LegalText

/// The tokens of a text as the tokenizer's comments tell them, a scalar at a time.
struct PlainTokenizer {
    let ids: [String: WordID]

    /// - Parameter words: the vocabulary, each word with its other spellings behind it.
    init(_ words: [[String]]) {
        var ids: [String: WordID] = [:]
        for (index, spellings) in words.enumerated() {
            for spelling in spellings { ids[spelling] = WordID(rawValue: 2 + UInt16(index)) }
        }
        self.ids = ids
    }

    func tokens(of text: String) -> [Token] {
        var tokens: [Token] = []
        var run: [(scalar: Unicode.Scalar, offset: Int)] = []
        var offset = 0
        for scalar in text.unicodeScalars {
            if isWord(scalar) {
                run.append((scalar, offset))
            } else {
                tokens += cut(run, end: offset)
                run = []
            }
            offset += UTF8.width(scalar)
        }
        return tokens + cut(run, end: offset)
    }

    /// ASCII letters and digits, then the blocks of letters: Latin-1 letters to Nko, and Myanmar to Greek Extended,
    /// where combining marks and the letters of Vietnamese are. Everything else is a mark.
    private func isWord(_ scalar: Unicode.Scalar) -> Bool {
        switch scalar {
        case "0"..."9", "a"..."z", "A"..."Z", "\u{C0}"..."\u{7FF}", "\u{1000}"..."\u{1FFF}": true
        default: false
        }
    }

    /// A run falls apart wherever letters and digits meet.
    private func cut(_ run: [(scalar: Unicode.Scalar, offset: Int)], end: Int) -> [Token] {
        var starts: [Int] = []
        for index in run.indices where index == 0 || isDigit(run[index].scalar) != isDigit(run[index - 1].scalar) {
            starts.append(index)
        }
        return starts.indices.map { part in
            let next = part + 1 < starts.count ? starts[part + 1] : run.count
            let scalars = run[starts[part]..<next].map(\.scalar)
            return Token(
                range: run[starts[part]].offset..<(next < run.count ? run[next].offset : end), word: word(scalars))
        }
    }

    private func isDigit(_ scalar: Unicode.Scalar) -> Bool { ("0"..."9").contains(scalar) }

    private func word(_ scalars: [Unicode.Scalar]) -> WordID {
        if scalars.allSatisfy(isDigit) { return .number }
        // Strings are equal where their composed forms are.
        return ids[String(String.UnicodeScalarView(scalars)).lowercased()] ?? .other
    }
}
