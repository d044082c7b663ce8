/// A heading of a document, as those look at it who check the order of headings.
public struct Heading: Sendable {
    public let unit: Provision.Unit
    /// *5*, *1.2*, *IV*, *đ*: what numbers it.
    public let label: String
    /// From its first word or number to the end of the label: 0-based UTF-8 offsets.
    public let range: Range<Int>
    /// The heading of the part that holds it, as an index into the headings; nil for the largest parts.
    public let parent: Int?

    /// The last of its numbers, *2* of *1.2*, *4* of *IV*; nil for a letter and for an inserted part, *5a*.
    public let number: Int?

    init(_ entry: Outline.Entry) {
        unit = entry.unit
        self.label = entry.label
        range = entry.start..<entry.labelEnd
        parent = entry.parent
        let label = entry.label
        let last = label.utf8.lastIndex(of: UInt8(ascii: ".")).map { label[label.index(after: $0)...] } ?? label[...]
        number = Int(last) ?? Int(PartLabel.comparable(String(last)))
    }
}

extension Heading {
    /// The Roman numeral of a number below 40, as headings bear it.
    public static func roman(_ number: Int) -> String { RomanNumeral.string(number) }
}

extension Outline {
    /// The headings outside of quotations, in the order of the text.
    public var headings: [Heading] { entries.map(Heading.init) }

    /// The first of the headings; nil where there is none.
    public var firstHeading: Heading? { entries.first.map(Heading.init) }

    /// Whether an offset lies in the new text of what the document amends, or in what a footnote quotes.
    public func isQuoted(_ offset: Int) -> Bool { quotation(at: offset) != nil }
}
