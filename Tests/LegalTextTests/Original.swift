@testable import LegalText

/// A text as the bytes of a file.
struct Original {
    let bytes: [UInt8]

    init(_ text: String, in encoding: TextEncoding) {
        switch encoding {
        case .utf8: self.init(bytes: Array(text.utf8))
        case .utf8WithBOM: self.init(bytes: [0xEF, 0xBB, 0xBF] + Array(text.utf8))
        case .utf16LittleEndian: self.init(units: Array(text.utf16), bigEndian: false)
        case .utf16BigEndian: self.init(units: Array(text.utf16), bigEndian: true)
        }
    }

    /// UTF-16 behind its byte order mark, sound or not.
    init(units: [UInt16], bigEndian: Bool) {
        bytes = ([0xFEFF] + units).flatMap { unit -> [UInt8] in
            let (high, low) = (UInt8(unit >> 8), UInt8(unit & 0xFF))
            return bigEndian ? [high, low] : [low, high]
        }
    }

    private init(bytes: [UInt8]) { self.bytes = bytes }
}

extension TextEncoding {
    static let all: [TextEncoding] = [.utf8, .utf8WithBOM, .utf16LittleEndian, .utf16BigEndian]
}

extension SourceText {
    init(_ original: Original) throws(DecodingFailure) {
        try self.init(path: "", original: original.bytes, byteCount: original.bytes.count)
    }
}

extension DecodingFailure {
    /// Why the bytes are not a text; nil for a text.
    static func of(_ bytes: [UInt8]) -> DecodingFailure? {
        do {
            _ = try SourceText(path: "", original: bytes, byteCount: bytes.count)
            return nil
        } catch {
            return error
        }
    }
}
