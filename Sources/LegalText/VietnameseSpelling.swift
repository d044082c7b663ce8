/// The spellings that a reader takes as one: letter case, where the tone stands (*hoà*, *hòa*; *uỷ*, *ủy*), and the
/// letter eth that old fonts leave for *đ*.
enum VietnameseSpelling {
    /// Every lower-case spelling of a lower-case word in the newer tone placement, the word itself first.
    static func variants(of word: String) -> [String] {
        var spellings = [word]
        for (newer, older) in zip(newerTones, olderTones) where word.hasSuffix(newer) {
            spellings.append(String(word.dropLast(newer.count)) + older)
        }
        return spellings + spellings.compactMap { $0.contains("đ") ? $0.replacing("đ", with: "ð") : nil }
    }

    /// The upper-case form of a lower-case Vietnamese word, byte by byte: each letter keeps its UTF-8 length.
    static func uppercased(_ word: [UInt8]) -> [UInt8] {
        var result = word
        for index in result.indices {
            let byte = result[index]
            let previous = index > 0 ? result[index - 1] : 0
            let beforePrevious = index > 1 ? result[index - 2] : 0
            switch (previous, byte) {
            case (_, 0x61...0x7A): result[index] = byte - 0x20
            case (0xC3, 0xA0...0xBE): result[index] = byte - 0x20
            case (0xC4, 0x80...0xBF), (0xC5, 0x80...0xBF), (0xC6, 0xA0...0xAE): result[index] = byte & 0xFE
            case (0xC6, 0xB0): result[index] = 0xAF
            case (0xBA, 0x80...0xBF) where beforePrevious == 0xE1: result[index] = byte & 0xFE
            case (0xBB, 0x80...0xBF) where beforePrevious == 0xE1: result[index] = byte & 0xFE
            default: break
            }
        }
        return result
    }

    private static let newerTones = [
        "òa", "óa", "ỏa", "õa", "ọa", "òe", "óe", "ỏe", "õe", "ọe", "ùy", "úy", "ủy", "ũy", "ụy",
    ]
    private static let olderTones = [
        "oà", "oá", "oả", "oã", "oạ", "oè", "oé", "oẻ", "oẽ", "oẹ", "uỳ", "uý", "uỷ", "uỹ", "uỵ",
    ]
}
