/// Texts put together at random from pieces of legal texts, in lengths that end near the borders of blocks.
enum RandomText {
    /// One piece of each kind that the passes over a text treat differently.
    static let pieces: [String] =
        vietnameseWords + decomposedWords + marks + letters + ["\n", "\r\n", " ", " ", " ", "\t", "\r", "\n\n"]

    static let vietnameseWords = [
        "điều", "khoản", "nghị", "định", "số", "năm", "nước", "được", "ưu", "hòa", "hoà", "ủy", "uỷ", "ðiều", "nđ",
        "qh",
    ]
    static let decomposedWords = [
        "ngh\u{69}\u{323}", "\u{111}i\u{65}\u{302}\u{300}u", "n\u{61}\u{306}m", "ho\u{61}\u{300}",
        "s\u{6F}\u{301}\u{302}",
    ]
    static let marks = [
        "-", "–", "—", "“", "”", "\u{A0}", "\u{AD}", "…", "/", ".", ",", "**", "_", "€", "漢", "😀", "🇻🇳", "\u{10FFFF}",
        "\u{E33}",
    ]
    static let letters = [
        "a", "Z", "q", "0", "7", "14", "2025", "é", "Đ", "ß", "Ж", "\u{301}", "\u{323}", "ở", "\u{1000}", "\u{1FFF}",
        "\u{7FF}",
    ]

    /// A text that is at least `length` bytes long and no more than a piece longer.
    static func make(length: Int, pieces: [String] = pieces, using random: inout SplitMix64) -> String {
        var text = ""
        var count = 0
        // A long run of one piece now and then: long words, long rows of marks, blocks without any edge.
        while count < length {
            let piece = anyCase(pieces[Int.random(in: pieces.indices, using: &random)], using: &random)
            let times = Int.random(in: 0..<40, using: &random) == 0 ? Int.random(in: 2..<90, using: &random) : 1
            for _ in 0..<times where count < length {
                text += piece
                count += piece.utf8.count
            }
        }
        return text
    }

    /// Zero to a few bytes beside a multiple of the block, or of the tokenizer's chunk.
    static func length(using random: inout SplitMix64) -> Int {
        let unit = Int.random(in: 0..<8, using: &random) == 0 ? 4096 : 64
        let multiple = Int.random(in: 0..<3, using: &random) * unit
        return max(1, multiple + Int.random(in: -5...5, using: &random))
    }

    /// The word in lower case, in capitals, or with the case of each letter chosen by chance.
    static func anyCase(_ word: String, using random: inout SplitMix64) -> String {
        switch Int.random(in: 0..<4, using: &random) {
        case 0: return word.uppercased()
        case 1:
            let letters = word.map { Bool.random(using: &random) ? $0.uppercased() : String($0) }
            return letters.joined()
        default: return word
        }
    }
}
