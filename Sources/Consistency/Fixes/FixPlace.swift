import Citations
import LegalText

/// Where a fix would change a text, as far as it tells whether it may.
enum FixPlace {
    case sentence
    /// The words of another text: quotation marks stand around it.
    case quotation
    /// What only works letter for letter: an address, the name of a file, code, the attribute of a tag.
    case address

    /// In bytes; a quotation or an address that is longer is not seen as one.
    private static let reach = 2048

    init(of range: Range<Int>, in source: SourceText) {
        let line = source.lineRange(at: range.lowerBound)
        let before = max(line.lowerBound, range.lowerBound - Self.reach)..<range.lowerBound
        let start = min(range.upperBound, line.upperBound)
        let behind = start..<min(line.upperBound, start + Self.reach)
        if Self.isAddress(source.slice(before), source.slice(behind)) {
            self = .address
        } else {
            let paragraphs = max(0, range.lowerBound - Self.reach)..<range.lowerBound
            let isOpen = Self.isQuoteOpen(source.slice(paragraphs), in: source.slice(before))
            self = isOpen ? .quotation : .sentence
        }
    }

    private static func isAddress(_ before: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>) -> Bool {
        let isSpace: (UInt8) -> Bool = { $0 <= 0x20 }
        let head = before.suffix(from: (before.lastIndex(where: isSpace) ?? before.startIndex - 1) + 1)
        let tail = behind.prefix { !isSpace($0) }
        if contains(head, "://") || contains(head, "www.") { return true }
        let name = String(decoding: tail, as: UTF8.self).lowercased()
        if fileEndings.contains(where: name.contains) { return true }
        if before.count(where: { $0 == UInt8(ascii: "`") }) % 2 == 1, behind.contains(UInt8(ascii: "`")) { return true }
        return isInside(before, behind, opening: "](", closing: ")")
            || isInside(before, behind, opening: "=\"", closing: "\"")
    }

    private static let fileEndings = [".pdf", ".doc", ".odt", ".rtf", ".xls", ".htm", ".txt", ".zip"]

    /// Whether what opens before a place has not closed there, and closes behind it.
    private static func isInside(
        _ before: ArraySlice<UInt8>, _ behind: ArraySlice<UInt8>, opening: String, closing: Character
    ) -> Bool {
        let text = String(decoding: before, as: UTF8.self)
        guard let start = text.ranges(of: opening).last?.upperBound, !text[start...].contains(closing) else {
            return false
        }
        return String(decoding: behind, as: UTF8.self).contains(closing)
    }

    private static func contains(_ bytes: ArraySlice<UInt8>, _ text: String) -> Bool {
        String(decoding: bytes, as: UTF8.self).contains(text)
    }

    /// Whether the last curly mark opens, which may be lines above, or the line has an odd number of straight ones.
    private static func isQuoteOpen(_ text: ArraySlice<UInt8>, in line: ArraySlice<UInt8>) -> Bool {
        if line.count(where: { $0 == UInt8(ascii: "\"") }) % 2 == 1 { return true }
        let last = String(decoding: text, as: UTF8.self).unicodeScalars.last { $0 == "“" || $0 == "”" }
        return last == "“"
    }
}
