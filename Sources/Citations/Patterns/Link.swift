import LegalText

/// How two neighbouring tokens are joined, as patterns ask for it.
struct Link: OptionSet, Sendable {
    let rawValue: UInt32

    /// Nothing between.
    static let adjacent = Link(rawValue: 1 << 0)
    /// White space on one line.
    static let space = Link(rawValue: 1 << 1)
    /// One line break, as wrapped lines have it.
    static let lineBreak = Link(rawValue: 1 << 2)
    /// A blank line or the end of a page.
    static let blankLine = Link(rawValue: 1 << 3)
    /// A slash, tight or with space on either side.
    static let slash = Link(rawValue: 1 << 4)
    static let spacedSlash = Link(rawValue: 1 << 5)
    /// A dash of any length: tight, with space (but a line break) on one side, with space on both.
    static let tightHyphen = Link(rawValue: 1 << 6)
    static let halfSpacedHyphen = Link(rawValue: 1 << 7)
    static let spacedHyphen = Link(rawValue: 1 << 8)
    static let comma = Link(rawValue: 1 << 9)
    static let dot = Link(rawValue: 1 << 10)
    /// A dot with nothing on either side.
    static let tightDot = Link(rawValue: 1 << 11)
    static let colon = Link(rawValue: 1 << 12)
    static let semicolon = Link(rawValue: 1 << 13)
    static let opening = Link(rawValue: 1 << 14)
    static let closing = Link(rawValue: 1 << 15)
    static let quotation = Link(rawValue: 1 << 16)
    static let ampersand = Link(rawValue: 1 << 17)
    /// Any other mark, or several.
    static let other = Link(rawValue: 1 << 18)
    /// The end of the text.
    static let end = Link(rawValue: 1 << 19)

    static let anySpace: Link = [.adjacent, .space, .lineBreak, .blankLine]
    static let anySlash: Link = [.slash, .spacedSlash]
    static let hyphen: Link = [.tightHyphen, .halfSpacedHyphen, .spacedHyphen]

    /// White space of any kind or nothing at all (*ngày23*), but no mark.
    var isSpace: Bool { !isDisjoint(with: .anySpace) }

    init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The one link that a separator is.
    init(_ separator: Separator) {
        let spaced = separator.isSpacedBefore || separator.isSpacedAfter
        switch separator.mark {
        case Separator.none:
            self =
                separator.hasBlankLine
                ? .blankLine : separator.lineBreaks > 0 ? .lineBreak : separator.isSpacedBefore ? .space : .adjacent
        case UInt8(ascii: "/"): self = spaced ? .spacedSlash : .slash
        case UInt8(ascii: "-"):
            self =
                separator.isSpacedBefore && separator.isSpacedAfter
                ? .spacedHyphen : spaced ? .halfSpacedHyphen : .tightHyphen
        case UInt8(ascii: ","): self = .comma
        case UInt8(ascii: "."): self = spaced ? .dot : .tightDot
        case UInt8(ascii: ":"): self = .colon
        case UInt8(ascii: ";"): self = .semicolon
        case UInt8(ascii: "("), UInt8(ascii: "["): self = .opening
        case UInt8(ascii: ")"), UInt8(ascii: "]"): self = .closing
        case UInt8(ascii: "\""), UInt8(ascii: "'"): self = .quotation
        case UInt8(ascii: "&"): self = .ampersand
        default: self = .other
        }
    }
}
