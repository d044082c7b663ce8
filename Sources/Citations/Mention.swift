/// A reference without a symbol: by name, by number alone, by *này* or *nêu trên*, or to a part of the text itself.
/// Ranges are 0-based offsets into the UTF-8 text.
public struct Mention: Sendable {
    /// What it means.
    public enum Target: Sendable, Hashable {
        /// The document itself.
        case own
        /// A part of the document itself: its path from the largest unit, and whether the document has it.
        case part(String, exists: Bool)
        /// A part of another document, which this one amends, quotes or lists parts of: that document, and the path.
        indirect case partOf(Target, String)
        /// Index into the cited documents of the text.
        case cited(Int)
        /// A law that is only cited by name.
        case law(NamedLaw)
        case ambiguous
        case unresolved
    }

    public let kind: Reference.Kind
    /// From the type word to the end of the date or year, else of the name.
    public let range: Range<Int>
    /// Nil where no type is named: *văn bản nêu trên*, *Điều 5*.
    public let type: DocumentType?
    /// The serial number of a short form, padded to two digits.
    public let number: Part<String>?
    /// The date or year behind a name.
    public let date: DateOfIssue?
    /// What directly precedes; nil where nothing does.
    public let pinpoint: Pinpoint?
    public let relation: Reference.Relation
    /// What the text says of how the document stands to another that it cites; nil where it says nothing.
    public let stated: StatedRelation?
    public let target: Target
}

/// A law that is meant by its name.
public struct NamedLaw: Hashable, Sendable {
    public let type: DocumentType
    /// Without the type: *Trẻ em*.
    public let name: String
    /// The edition, where the text and the table of laws tell one.
    public let edition: LawEdition?
    /// The year of issue; nil where nothing tells.
    public let year: Int?

    /// The law of a number; nil where the table of laws has none. Resolutions may bear the same.
    public static func law(_ type: DocumentType, withSymbol symbol: String) -> NamedLaw? {
        guard let row = LawRow.bySymbol[symbol], LawRow.all[row].type == type,
            let edition = LawRow.editions[row].first(where: { $0.symbol == symbol })
        else { return nil }
        return NamedLaw(type: type, name: LawRow.all[row].name, edition: edition, year: edition.date.year)
    }

    /// The editions that the table has of the law, older first; empty for one that it lacks.
    public var editions: [LawEdition] {
        LawRow.all.firstIndex { $0.type == type && $0.name == name }.map { LawRow.editions[$0] } ?? []
    }
}
