/// What the abbreviation of a type or a body looks like: QĐ, UBND, TTg, CTr, PCTT.
enum CodeShape {
    /// Letters of other alphabets that look like the ones meant, as keyboards and converters leave them.
    private static let lookAlikes: [Character: Character] = [
        "Ð": "Đ", "А": "A", "В": "B", "С": "C", "Е": "E", "Н": "H", "К": "K", "М": "M", "О": "O", "Р": "P", "Т": "T",
        "Х": "X",
    ]

    /// A code with the letters that were meant.
    static func withoutLookAlikes(_ code: String) -> String {
        // The first bytes of Ð and of Cyrillic letters.
        guard code.utf8.contains(where: { $0 == 0xC3 || $0 == 0xD0 }) else { return code }
        return String(code.map { lookAlikes[$0] ?? $0 })
    }

    /// Whether a token is all capitals, or has two capitals and little else (*CTr*, *QĐi*), or is a known code that
    /// starts with one (*Ttg*).
    static func holds(_ index: Int, in text: TokenizedText, known: Bool) -> Bool {
        var offset = text.start(index)
        let end = text.end(index)
        guard end - offset <= 24 else { return false }
        var upper = 0
        var lower = 0
        while offset < end {
            guard let letter = text.letterCase(at: offset) else { return false }
            if letter.isUpper { upper += 1 } else { lower += 1 }
            if upper == 0, !known { return false }
            offset += letter.length
        }
        return lower == 0 || known || (upper >= 2 && lower <= 2)
    }
}
