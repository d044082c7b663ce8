/// The spellings that a reader takes as one: letter case, where the tone stands (*hoà*, *hòa*; *uỷ*, *ủy*), and the
/// letter eth that old fonts leave for *đ*.
public enum VietnameseSpelling {
    /// A key that is equal for spellings that a reader takes as one: each word's small letters without their tone, then
    /// the tone. Not for showing.
    public static func folded(_ text: String) -> String {
        var bytes: [UInt8] = []
        bytes.reserveCapacity(text.utf8.count * 5 / 4)
        fold(text) { scalar in
            switch scalar.value {
            case ..<0x80: bytes.append(UInt8(scalar.value))
            case ..<0x800:
                bytes.append(0xC0 | UInt8(scalar.value >> 6))
                bytes.append(0x80 | UInt8(scalar.value & 0x3F))
            default: bytes.append(contentsOf: UTF8.encode(scalar) ?? UTF8.encodedReplacementCharacter)
            }
        }
        return String(decoding: bytes, as: UTF8.self)
    }

    /// A hash of `folded`, without making it.
    public static func foldedKey(_ text: String) -> UInt64 {
        var key = FNV1a()
        fold(text) { key.add($0) }
        return key.value
    }

    private static func fold(_ text: String, into add: (Unicode.Scalar) -> Void) {
        var tone: Unicode.Scalar?
        var isBehindSpace = false
        let (latin, composed) = (latinLetters, composedLetters)
        for scalar in text.unicodeScalars {
            let letter =
                switch scalar.value {
                case 0..<0x370: latin[Int(scalar.value)]
                case 0x1E00..<0x1F00: composed[Int(scalar.value - 0x1E00)]
                default: FoldedLetter(scalar)
                }
            tone = letter.tone ?? tone
            if let base = letter.base {
                add(base)
                isBehindSpace = false
                if let mark = letter.mark { add(mark) }
            } else if letter.tone == nil {
                if let found = tone { add(found) }
                if !isBehindSpace || tone != nil { add(" ") }
                isBehindSpace = true
                tone = nil
            }
        }
        if let found = tone { add(found) }
    }

    /// A letter apart: small, with its other mark and its tone; a tone alone has no base, what ends a word neither.
    private struct FoldedLetter {
        let base: Unicode.Scalar?
        let mark: Unicode.Scalar?
        let tone: Unicode.Scalar?

        init(_ scalar: Unicode.Scalar) {
            let small = scalar.properties.lowercaseMapping.unicodeScalars
            let first = small.first ?? scalar
            if let parts = letterParts[first] {
                (base, mark, tone) = (parts.letter.first, parts.letter.dropFirst().first, parts.tone)
            } else if tones.contains(first) {
                (base, mark, tone) = (nil, nil, first)
            } else if first.properties.isAlphabetic || first.properties.numericType != nil
                || (0x300...0x36F).contains(first.value)
            {
                (base, mark, tone) = (first, small.dropFirst().first, nil)
            } else {
                (base, mark, tone) = (nil, nil, nil)
            }
        }
    }

    /// The letters up to the combining marks, and those with two marks: all of Vietnamese.
    private static let latinLetters = (0..<0x370).map { FoldedLetter(Unicode.Scalar(UInt16($0)) ?? " ") }
    private static let composedLetters = (0x1E00..<0x1F00).map { FoldedLetter(Unicode.Scalar(UInt16($0)) ?? " ") }

    /// Grave, hook, tilde, acute, dot below.
    private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

    /// Each composed letter as its base letter with its other mark, and its tone.
    private static let letterParts: [Unicode.Scalar: (letter: [Unicode.Scalar], tone: Unicode.Scalar?)] = {
        let families: [(letter: [Unicode.Scalar], spellings: String)] = [
            (["a"], "aàảãáạ"), (["a", "\u{306}"], "ăằẳẵắặ"), (["a", "\u{302}"], "âầẩẫấậ"), (["e"], "eèẻẽéẹ"),
            (["e", "\u{302}"], "êềểễếệ"), (["i"], "iìỉĩíị"), (["o"], "oòỏõóọ"), (["o", "\u{302}"], "ôồổỗốộ"),
            (["o", "\u{31B}"], "ơờởỡớợ"), (["u"], "uùủũúụ"), (["u", "\u{31B}"], "ưừửữứự"), (["y"], "yỳỷỹýỵ"),
        ]
        var parts: [Unicode.Scalar: (letter: [Unicode.Scalar], tone: Unicode.Scalar?)] = ["ð": (["đ"], nil)]
        for family in families {
            for (scalar, tone) in zip(family.spellings.unicodeScalars, [nil] + tones) {
                parts[scalar] = (family.letter, tone)
            }
        }
        return parts
    }()

    /// Every lower-case spelling of a lower-case word in the newer tone placement, the word itself first.
    static func variants(of word: String) -> [String] {
        var spellings = [word]
        if let older = olderTones[word.suffix(2)] { spellings.append(String(word.dropLast(2)) + older) }
        return spellings
            + spellings.compactMap { $0.utf8.contains(0xC4) ? $0.replacing("đ", with: "ð") : nil }
            .filter { !spellings.contains($0) }
    }

    /// A text with each tone where the newer placement has it: *Ủy ban* for *Uỷ ban*; words end at white space.
    public static func newerTones(in text: String) -> String {
        text.split(separator: " ", omittingEmptySubsequences: false).map { part in
            let word = part.prefix { $0.isLetter }
            let end = word.suffix(2)
            guard let newer = newerTones[end.lowercased()] else { return String(part) }
            let letters = zip(end, newer).map { $0.isUppercase ? $1.uppercased() : String($1) }
            return word.dropLast(2) + letters.joined() + part.dropFirst(word.count)
        }.joined(separator: " ")
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

    /// The last two letters of a word in the newer placement, and in the older.
    private static let olderTones: [Substring: String] = [
        "òa": "oà", "óa": "oá", "ỏa": "oả", "õa": "oã", "ọa": "oạ", "òe": "oè", "óe": "oé", "ỏe": "oẻ", "õe": "oẽ",
        "ọe": "oẹ", "ùy": "uỳ", "úy": "uý", "ủy": "uỷ", "ũy": "uỹ", "ụy": "uỵ",
    ]

    private static let newerTones = Dictionary(uniqueKeysWithValues: olderTones.map { ($1, String($0)) })
}
