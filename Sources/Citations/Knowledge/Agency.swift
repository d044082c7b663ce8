/// A body that issues documents: its name, how else it is called, and the codes that its documents bear.
///
/// Bodies set their own abbreviations (Decree 30/2020/NĐ-CP, annex I, II.3.b), so a code that is not here is not wrong.
public struct Agency: Sendable {
    public enum Family: Sendable {
        case central, ministry, agency, local, front, party
    }

    /// In the table of agencies, from 0 on; those that a user adds stand behind those of the product.
    public let index: Int
    let row: AgencyRow

    init(_ index: Int, _ row: AgencyRow) {
        self.index = index
        self.row = row
    }

    /// Every agency that the product knows, in the order of the table.
    public static let all = AgencyRow.all.enumerated().map(Agency.init)

    /// The proper name; for bodies that every place has, without the place.
    public var name: String { row.name }

    /// The codes in symbols, the usual one first.
    public var codes: [String] { row.codes }

    public var family: Family { row.family }

    /// The codes of the bodies that took over its work; empty for one that exists.
    public var successors: [String] { row.successors }

    /// The level of a body whose name tells it: *Tỉnh ủy*, *Sở Y tế*; nil for any other.
    public var level: Place.Level? { row.level }

    /// Whether every place has one, so that the name alone doesn't say which is meant.
    public var isLocal: Bool { row.isLocal }

    /// Where it is unless a text says otherwise; nil for all but those to which a user gave a place.
    public var place: Place? { row.place }

    /// The days between which its documents bore a code; nil where no table says.
    public func term(ofCode code: String) -> AgencyTerm? {
        row.terms[code] ?? AgencyTerm.term(ofCode: isLocal ? codes[0] : code)
    }
}

extension Agency: Hashable {
    public static func == (one: Agency, other: Agency) -> Bool { one.index == other.index }

    public func hash(into hasher: inout Hasher) { hasher.combine(index) }
}
