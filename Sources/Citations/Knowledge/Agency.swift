/// A body that issues documents: its name, how else it is called, and the codes that its documents bear.
///
/// Bodies set their own abbreviations (Decree 30/2020/NĐ-CP, annex I, II.3.b), so a code that is not here is not wrong.
public struct Agency: Sendable, Hashable {
    public enum Family: Sendable {
        case central, ministry, agency, local, front, party
    }

    /// In the table of agencies, from 0 on.
    public let index: Int

    init(_ index: Int) { self.index = index }

    /// Every agency that the product knows, in the order of the table.
    public static var all: [Agency] { AgencyRow.all.indices.map(Agency.init) }

    /// The proper name; for bodies that every place has, without the place.
    public var name: String { AgencyRow.all[index].name }

    /// The codes in symbols, the usual one first.
    public var codes: [String] { AgencyRow.all[index].codes }

    public var family: Family { AgencyRow.all[index].family }

    /// The codes of the bodies that took over its work; empty for one that exists.
    public var successors: [String] { AgencyRow.all[index].successors }

    /// The level of a body whose name tells it: *Tỉnh ủy*, *Sở Y tế*; nil for any other.
    public var level: Place.Level? { AgencyRow.all[index].level }

    /// Whether every place has one, so that the name alone doesn't say which is meant.
    public var isLocal: Bool { AgencyRow.all[index].isLocal }

    /// The agencies whose documents bear a code; nil for a code that no table has.
    public static func agencies(ofCode code: String) -> [Agency]? {
        guard let found = Recognizer.standard.lexicon.codes.code(code)?.agencies, !found.isEmpty else { return nil }
        return found.map(Agency.init)
    }
}
