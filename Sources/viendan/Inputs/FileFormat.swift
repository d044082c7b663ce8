/// A format that holds documents but is no text, known by its first bytes.
enum FileFormat: CaseIterable {
    case pdf, officeOpenXML, word, rtf

    /// The format of a file that starts with `bytes`; nil for anything else.
    init?(startOf bytes: some Collection<UInt8>) {
        guard let format = Self.allCases.first(where: { bytes.starts(with: $0.mark) }) else { return nil }
        self = format
    }

    var name: String {
        switch self {
        case .pdf: "PDF"
        case .officeOpenXML: "DOCX/ODT/ZIP"
        case .word: "DOC"
        case .rtf: "RTF"
        }
    }

    /// With which names of such files end: small letters.
    var extensions: [String] {
        switch self {
        case .pdf: ["pdf"]
        case .officeOpenXML: ["docx", "odt"]
        case .word: ["doc"]
        case .rtf: ["rtf"]
        }
    }

    private var mark: [UInt8] {
        switch self {
        case .pdf: Array("%PDF-".utf8)
        case .officeOpenXML: [0x50, 0x4B, 0x03, 0x04]
        case .word: [0xD0, 0xCF, 0x11, 0xE0]
        case .rtf: Array("{\\rtf".utf8)
        }
    }
}
