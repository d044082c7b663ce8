import Citations

/// The parts of an RFC 9676 name: small Latin letters without diacritics, digits, one separator for anything else.
struct LexName {
    private var bytes: [UInt8] = []

    init(_ start: String) {
        bytes.reserveCapacity(96)
        append(start)
    }

    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// As it stands.
    mutating func append(_ text: String) { bytes.append(contentsOf: text.utf8) }

    mutating func append(_ number: Int) { append(String(number)) }

    /// The name of an agency.
    static func agency(_ agency: Agency) -> String {
        agency.index < agencies.count ? agencies[agency.index] : plain(agency.name)
    }

    /// The names of the product's agencies, by their index.
    private static let agencies = Agency.all.map { plain($0.name) }
    static let types = Dictionary(uniqueKeysWithValues: DocumentType.allCases.map { ($0, plain($0.name)) })

    private static func plain(_ text: String) -> String {
        var name = LexName("")
        name.append(text, separator: ".")
        return name.text
    }

    /// The letters and digits of a Vietnamese text, NFC or NFD.
    mutating func append(_ text: String, separator: Character) {
        let mark = separator.asciiValue ?? 0x2E
        let start = bytes.count
        var isOpen = false
        for scalar in text.unicodeScalars {
            guard let letter = Self.plain(scalar) else {
                // A combining mark belongs to its letter.
                if !(0x300...0x36F).contains(scalar.value) { isOpen = bytes.count > start }
                continue
            }
            if isOpen { bytes.append(mark) }
            isOpen = false
            bytes.append(letter)
        }
    }

    /// The small ASCII letter or digit under a letter's marks; nil for anything else.
    private static func plain(_ scalar: Unicode.Scalar) -> UInt8? {
        switch scalar.value {
        case 0x30...0x39, 0x61...0x7A: UInt8(scalar.value)
        case 0x41...0x5A: UInt8(scalar.value + 0x20)
        case 0xC0...0xC3, 0xE0...0xE3, 0x102, 0x103, 0x1EA0...0x1EB7: UInt8(ascii: "a")
        case 0xC8...0xCA, 0xE8...0xEA, 0x1EB8...0x1EC7: UInt8(ascii: "e")
        case 0xCC, 0xCD, 0xEC, 0xED, 0x128, 0x129, 0x1EC8...0x1ECB: UInt8(ascii: "i")
        case 0xD2...0xD5, 0xF2...0xF5, 0x1A0, 0x1A1, 0x1ECC...0x1EE3: UInt8(ascii: "o")
        case 0xD9, 0xDA, 0xF9, 0xFA, 0x168, 0x169, 0x1AF, 0x1B0, 0x1EE4...0x1EF1: UInt8(ascii: "u")
        case 0xDD, 0xFD, 0x1EF2...0x1EF9: UInt8(ascii: "y")
        case 0x110, 0x111, 0xD0, 0xF0: UInt8(ascii: "d")
        default: nil
        }
    }
}
