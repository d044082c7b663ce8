/// How the original bytes of a text are encoded. Everything inside the product works on UTF-8; positions are told in
/// the original bytes.
public enum TextEncoding: String, Sendable {
    case utf8 = "UTF-8"
    case utf8WithBOM = "UTF-8 (BOM)"
    case utf16LittleEndian = "UTF-16LE"
    case utf16BigEndian = "UTF-16BE"
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
