/// What stands between two neighbouring tokens, read as a reader reads it: white space, line breaks, Markdown's `*` and
/// `_` and invisible characters count as space; dashes of any length are hyphens.
public struct Separator: Equatable, Sendable {
    /// The one mark between the tokens as ASCII, `Separator.none` if there is none, `Separator.several` for more.
    public var mark: UInt8 = Separator.none
    /// The first and the last mark, the same where there is one.
    public var firstMark: UInt8 = Separator.none
    public var lastMark: UInt8 = Separator.none
    /// Space (of any kind) before and after the mark, or between tokens that no mark parts.
    public var isSpacedBefore = false
    public var isSpacedAfter = false
    /// Whether the mark is the first thing on its line, as that of a list item.
    public var startsLine = false
    /// How many line breaks there are.
    public var lineBreaks = 0
    /// Whether a blank line, or a page header that was taken out, lies between.
    public var hasBlankLine = false

    /// No mark at all.
    public static let none: UInt8 = 0
    /// More than one mark.
    public static let several: UInt8 = 1

    public init() {}

    /// Whether an ASCII mark is the first or the last: the semicolon of `);` and of `;"`.
    public func isEdged(by mark: UInt8) -> Bool { firstMark == mark || lastMark == mark }
}

extension SourceText {
    /// What stands in a byte range between two tokens.
    func separator(in range: Range<Int>) -> Separator {
        var separator = Separator()
        var offset = range.lowerBound
        var lineIsBlank = false
        while offset < range.upperBound {
            let byte = storage[offset]
            var length = 1
            var mark = byte
            switch byte {
            case 0x20, 0x09, 0x0D, 0x0B, 0x0C, 0x2A, 0x5F: mark = Separator.none
            case 0x0A:
                mark = Separator.none
                separator.lineBreaks += 1
                if lineIsBlank { separator.hasBlankLine = true }
                lineIsBlank = true
            case 0x80...: (mark, length) = wideMark(at: offset)
            default: break
            }
            if mark == Separator.none {
                let seen = separator.mark != Separator.none
                // Emphasis marks touch the words that they belong to.
                if byte != 0x2A, byte != 0x5F {
                    if seen { separator.isSpacedAfter = true } else { separator.isSpacedBefore = true }
                }
            } else {
                lineIsBlank = false
                if separator.mark == Separator.none {
                    separator.startsLine = separator.lineBreaks > 0
                    separator.mark = mark
                    separator.firstMark = mark
                } else {
                    separator.mark = Separator.several
                    separator.isSpacedAfter = false
                }
                separator.lastMark = mark
            }
            offset += length
        }
        if separator.mark == Separator.none { separator.isSpacedAfter = separator.isSpacedBefore }
        return separator
    }

    /// A mark beyond ASCII as its ASCII counterpart, and its length in bytes.
    private func wideMark(at offset: Int) -> (mark: UInt8, length: Int) {
        let (first, second, third) = (storage[offset], storage[offset + 1], storage[offset + 2])
        switch (first, second, third) {
        case (0xC2, 0xA0, _), (0xC2, 0xAD, _): return (Separator.none, 2)
        case (0xC2, _, _): return (0x3F, 2)
        case (0xE2, 0x80, 0x80...0x8F), (0xE2, 0x80, 0xA8...0xAF), (0xE2, 0x81, 0x9F...0xAF), (0xE3, 0x80, 0x80),
            (0xEF, 0xBB, 0xBF):
            return (Separator.none, 3)
        case (0xE2, 0x80, 0x90...0x95), (0xE2, 0x88, 0x92): return (0x2D, 3)
        case (0xE2, 0x80, 0x9C...0x9F): return (0x22, 3)
        case (0xE2, 0x80, 0x98...0x9B): return (0x27, 3)
        case (0xE2, 0x80, 0xA6): return (0x2E, 3)
        case (0xEF, 0x82, _), (0xEF, 0x80, _): return (0x2D, 3)
        case (0xF0..., _, _): return (0x3F, 4)
        default: return (0x3F, 3)
        }
    }
}

extension TokenColumns {
    /// What stands between a token and the next; both must exist.
    public func separator(after index: Int, in source: SourceText) -> Separator {
        let range = Int(ends[index])..<Int(starts[index + 1])
        if range.count == 1, source.storage[range.lowerBound] == 0x20 { return .space }
        guard let cut = removed.first(endingBehind: range.lowerBound), range.contains(cut.lowerBound) else {
            return source.separator(in: range)
        }
        // A page header is a break of the page, whatever stands in it.
        let before = source.separator(in: range.lowerBound..<cut.lowerBound)
        guard before.mark == Separator.none else { return before }
        var separator = Separator.space
        separator.lineBreaks = 2
        separator.hasBlankLine = true
        return separator
    }
}

extension Separator {
    fileprivate static let space: Separator = {
        var separator = Separator()
        separator.isSpacedBefore = true
        separator.isSpacedAfter = true
        return separator
    }()
}
