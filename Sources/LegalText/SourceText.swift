/// A decoded text: its UTF-8 bytes, its lines, and the way back to positions in the original bytes.
///
/// Offsets in this module are 0-based offsets into the UTF-8 text without byte order mark.
public struct SourceText: Sendable {
    /// The path under which the text is reported.
    public let path: String
    /// The encoding of the original bytes.
    public let encoding: TextEncoding
    /// The number of UTF-8 bytes.
    public let count: Int

    /// The UTF-8 bytes, then `padding` zeros, so that whole blocks can be read at the end.
    @usableFromInline let storage: [UInt8]
    let positions: PositionTable
    var places: PlaceTable

    /// Whether words must be compared by canonical equivalence.
    var hasCombiningMarks: Bool { positions.hasCombiningMarks }

    static let padding = 2 * ByteBlock.size

    /// Decodes the first `byteCount` of `original`: UTF-8 with or without byte order mark, UTF-16 with one.
    ///
    /// `original` may be a buffer that is longer than the text; `released()` gives it back for the next one.
    /// - Throws: `DecodingFailure`.
    public init(path: String, original: consuming [UInt8], byteCount: Int) throws(DecodingFailure) {
        guard byteCount < Int(UInt32.max) - Self.padding else { throw .tooLarge(byteCount: byteCount) }
        self.path = path
        let mark = ByteOrderMark.found(in: original, byteCount: byteCount)
        switch mark {
        case .none, .utf8:
            let skipped = mark == .utf8 ? 3 : 0
            encoding = mark == .utf8 ? .utf8WithBOM : .utf8
            count = byteCount - skipped
            if skipped > 0 { original.removeSubrange(0..<skipped) }
            storage = Self.padded(original, count: count)
        case .utf16LittleEndian, .utf16BigEndian:
            encoding = mark == .utf16LittleEndian ? .utf16LittleEndian : .utf16BigEndian
            let units = try UTF16Decoder.utf8(original, byteCount: byteCount, bigEndian: mark == .utf16BigEndian)
            count = units.count
            storage = Self.padded(units, count: count)
        }
        guard count > 0 else { throw .empty }
        do {
            positions = try PositionTable(storage, count: count)
        } catch {
            throw mark == .utf8 ? error.shifted(by: 3) : error
        }
        places = PlaceTable(storage, count: count)
    }

    /// A text of a string, as tests and examples need it.
    /// - Throws: `DecodingFailure.empty` for an empty string, `.binary` for one with a NUL.
    public init(path: String = "", _ text: String) throws(DecodingFailure) {
        let bytes = Array(text.utf8)
        try self.init(path: path, original: bytes, byteCount: bytes.count)
    }

    /// Of the text: another means another text.
    public var contentHash: UInt64 {
        var hash = UInt64(count)
        storage.withUnsafeBytes { bytes in
            // The padding makes the last word whole.
            for offset in stride(from: 0, to: count, by: 8) {
                hash = (hash ^ bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self)) &* 0x9E37_79B9_7F4A_7C15
                hash ^= hash >> 29
            }
        }
        return hash
    }

    /// The buffer, for the next text.
    public consuming func released() -> [UInt8] { storage }

    /// The UTF-8 byte at an offset; zero before the start and behind the end.
    @inlinable
    public func byte(at offset: Int) -> UInt8 { (0..<count).contains(offset) ? storage[offset] : 0 }

    /// The bytes of a range as a string.
    public func string(_ range: Range<Int>) -> String { String(decoding: storage[range], as: UTF8.self) }

    /// The UTF-8 bytes of a range.
    public func slice(_ range: Range<Int>) -> ArraySlice<UInt8> { storage[range] }

    /// Where words stand letter for letter, the first time in a range; nil where they don't.
    public func firstRange(of words: String, in range: Range<Int>) -> Range<Int>? {
        var words = words
        return storage.withUnsafeBufferPointer { bytes in
            words.withUTF8 { words in bytes.firstIndex(of: words, in: range).map { $0..<$0 + words.count } }
        }
    }

    private static func padded(_ bytes: consuming [UInt8], count: Int) -> [UInt8] {
        var bytes = bytes
        let wanted = count + padding
        if bytes.count < wanted {
            bytes.append(contentsOf: repeatElement(0, count: wanted - bytes.count))
        }
        for index in count..<wanted { bytes[index] = 0 }
        return bytes
    }
}

/// The byte order mark that a text starts with.
private enum ByteOrderMark {
    case none, utf8, utf16LittleEndian, utf16BigEndian

    static func found(in bytes: [UInt8], byteCount: Int) -> ByteOrderMark {
        if byteCount >= 3, bytes[0] == 0xEF, bytes[1] == 0xBB, bytes[2] == 0xBF { return .utf8 }
        if byteCount >= 2, bytes[0] == 0xFF, bytes[1] == 0xFE { return .utf16LittleEndian }
        if byteCount >= 2, bytes[0] == 0xFE, bytes[1] == 0xFF { return .utf16BigEndian }
        return .none
    }
}

extension DecodingFailure {
    fileprivate func shifted(by bytes: Int) -> DecodingFailure {
        switch self {
        case .binary(let offset): .binary(offset: offset + bytes)
        case .invalidUTF8(let offset, let byte): .invalidUTF8(offset: offset + bytes, byte: byte)
        case .empty, .invalidUTF16, .tooLarge: self
        }
    }
}
