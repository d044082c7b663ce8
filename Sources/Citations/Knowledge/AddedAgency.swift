import LegalText

/// A code that a user adds to the table of agencies: of a body that it lacks, or one more of a body that is there.
public struct AddedAgency: Sendable {
    /// What makes a code or a name unusable.
    public enum Flaw: Error, Equatable {
        /// Not two or more Vietnamese letters, perhaps with `&` between them, or longer than a code is.
        case code
        /// The code abbreviates a type of document.
        case codeOfType
        /// Not words of Vietnamese letters in composed form (NFC) with space, comma, hyphen or `&` between them, or too
        /// long.
        case name
        /// The last day is before the first.
        case term
    }

    /// In bytes.
    private static let longestCode = 24
    private static let mostWords = 24

    public let code: String
    public let name: String
    /// Where the body is unless a text says otherwise; nil for one that no place has, or every.
    public let place: Place?
    /// Nil leaves what the table has.
    public let term: AgencyTerm?
    /// Whether it is one of the Party.
    public let isOfParty: Bool

    /// - Throws: `Flaw`.
    public init(code: String, name: String, place: Place?, term: AgencyTerm?, isOfParty: Bool) throws(Flaw) {
        // Digits are the number of a term or unit, not of the body's code.
        guard code.utf8.count <= Self.longestCode, code.unicodeScalars.count > 1,
            code.unicodeScalars.first?.isVietnameseLetter == true, code.unicodeScalars.last?.isVietnameseLetter == true,
            code.unicodeScalars.allSatisfy({ $0.isVietnameseLetter || $0 == "&" })
        else { throw .code }
        guard DocumentType.types(ofCode: code) == nil else { throw .codeOfType }
        guard Self.isReadable(name) else { throw .name }
        if let first = term?.first, let last = term?.last, last < first { throw .term }
        self.code = code
        self.name = VietnameseSpelling.newerTones(in: name)
        self.place = place
        self.term = term
        self.isOfParty = isOfParty
    }

    /// Whether a text can have the name, and a table of phrases find it.
    private static func isReadable(_ name: String) -> Bool {
        let words = Lexicon.words(of: name)
        return (1...mostWords).contains(words.count)
            && words.allSatisfy { $0.utf8.count <= Vocabulary.maximumLength }
            && name.unicodeScalars.allSatisfy { $0.isVietnameseLetter || " ,-–&".unicodeScalars.contains($0) }
    }
}

extension Unicode.Scalar {
    /// A letter of the Vietnamese alphabet with its tone, of ASCII, or one that fonts leave for them.
    fileprivate var isVietnameseLetter: Bool {
        switch value {
        case 0x41...0x5A, 0x61...0x7A, 0xC0...0xD6, 0xD8...0xF6, 0xF8...0xFE, 0x102, 0x103, 0x110, 0x111, 0x128, 0x129,
            0x168, 0x169, 0x1A0, 0x1A1, 0x1AF, 0x1B0, 0x1EA0...0x1EF9:
            true
        default: false
        }
    }
}

extension AddedAgency {
    /// The agencies of the product with those that are added. A name that is there gets one more code; two places for
    /// one name leave it without.
    static func merged(_ added: [AddedAgency]) -> [Agency] {
        var rows = AgencyRow.all
        var indices: [String: Int] = [:]
        for (index, row) in rows.enumerated() {
            for spelling in row.spellings {
                let key = VietnameseSpelling.folded(spelling.name)
                if indices[key] == nil { indices[key] = index }
            }
        }
        for (name, group) in grouped(added) {
            if let index = indices[name] {
                rows[index] = rows[index].adding(group)
            } else {
                rows.append(AgencyRow(group))
            }
        }
        return rows.enumerated().map(Agency.init)
    }

    /// By name, in the order of the first of each.
    private static func grouped(_ added: [AddedAgency]) -> [(name: String, group: [AddedAgency])] {
        let keyed = added.map { (VietnameseSpelling.folded($0.name), $0) }
        let groups = Dictionary(grouping: keyed, by: \.0)
        var seen: Set<String> = []
        return keyed.map(\.0).filter { seen.insert($0).inserted }.map { ($0, groups[$0]?.map(\.1) ?? []) }
    }
}

extension AgencyRow {
    /// A body that the table lacks; all entries are of one name.
    fileprivate convenience init(_ added: [AddedAgency]) {
        let name = added.first?.name ?? ""
        let isLocal = added.contains { $0.place != nil } || name.hasPrefix("Sở ")
        self.init(
            added.contains(where: \.isOfParty) ? .party : isLocal ? .local : .agency, added.distinctCodes, name,
            place: added.onlyPlace, terms: added.terms)
    }

    /// The same body with the codes of more entries behind its own.
    fileprivate func adding(_ added: [AddedAgency]) -> AgencyRow {
        AgencyRow(
            family, codes + added.distinctCodes.filter { !codes.contains($0) }, name, also: otherNames,
            short: shortNames, successors: successors, place: added.onlyPlace, terms: added.terms)
    }
}

extension [AddedAgency] {
    fileprivate var distinctCodes: [String] {
        var seen: Set<String> = []
        return map(\.code).filter { seen.insert($0).inserted }
    }

    /// Nil where none or several are given.
    fileprivate var onlyPlace: Place? {
        let places = Set(compactMap(\.place))
        return places.count == 1 ? places.first : nil
    }

    fileprivate var terms: [String: AgencyTerm] {
        Dictionary(compactMap { entry in entry.term.map { (entry.code, $0) } }, uniquingKeysWith: { $1 })
    }
}
