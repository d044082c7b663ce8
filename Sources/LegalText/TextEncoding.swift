/// How the original bytes of a text are encoded. Everything inside the product works on UTF-8; positions are told in
/// the original bytes.
public enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf8WithBOM = "UTF-8 (BOM)"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"

    /// The original bytes of a text: the way back from UTF-8, with the byte order mark that the encoding has.
    public func encoded(_ utf8: [UInt8]) -> [UInt8] {
        switch self {
        case .utf8: utf8
        case .utf8WithBOM: [0xEF, 0xBB, 0xBF] + utf8
        case .utf16LittleEndian: utf16([0xFF, 0xFE], of: utf8) { [UInt8($0 & 0xFF), UInt8($0 >> 8)] }
        case .utf16BigEndian: utf16([0xFE, 0xFF], of: utf8) { [UInt8($0 >> 8), UInt8($0 & 0xFF)] }
        }
    }

    private func utf16(_ mark: [UInt8], of utf8: [UInt8], _ bytes: (UInt16) -> [UInt8]) -> [UInt8] {
        mark + String(decoding: utf8, as: UTF8.self).utf16.flatMap(bytes)
    }
}

/// Why bytes are not a text. `offset` is 0-based, in the original bytes.
public enum DecodingFailure: Error, Equatable, Sendable {
    /// No bytes, or nothing but a byte order mark.
    case empty
    /// A NUL byte: a document of another format, not a text.
    case binary(offset: Int)
    /// Not UTF-8: `byte` is the first that can't stand where it does.
    case invalidUTF8(offset: Int, byte: UInt8)
    /// UTF-16 with a surrogate that lacks its other half, or an odd number of bytes.
    case invalidUTF16(offset: Int)
    /// Token ranges are 32 bits wide.
    case tooLarge(byteCount: Int)
}
