import Citations

/// Which document is meant, across texts: equal for two citations of one document (the design's table of identity).
///
/// The day is not part of it, so that a wrong date doesn't make another document.
public struct DocumentIdentity: Hashable, Sendable, Comparable {
    /// An RFC 9676 name: `urn:lex:vn:chinh.phu:nghi.dinh:2023;33-2023-nd-cp`.
    public let urn: String

    /// The identity of a document that `document` cites; nil where its year, or the place of a body that every place has,
    /// is not known: the symbol alone names a document for each year and place.
    public init?(_ cited: CitedDocument, citedBy document: CitingDocument) {
        guard let year = cited.year else { return nil }
        let agency = cited.agency
        let place = agency?.isLocal == true ? document.place(of: cited.issuer, agency) : nil
        // Every place has one, and each counts from 01: without the place nothing says which.
        guard agency?.isLocal != true || place?.name != nil else { return nil }
        self.init(
            type: cited.type, symbol: cited.symbol, year: year, agency: agency,
            place: place,
            body: agency == nil ? cited.issuer?.name : nil)
    }

    /// The identity of a document itself; nil where its header lacks the number or the year. A consolidated text is not
    /// the act that it is of.
    public init?(of document: CitingDocument) {
        if document.consolidated != nil, let consolidation = DocumentIdentity(ofConsolidation: document) {
            self = consolidation
            return
        }
        let header = document.header
        guard let symbol = header.symbol, let year = symbol.year?.value ?? header.date?.valid?.year else { return nil }
        let agency = header.issuer?.agency
        self.init(
            type: header.type, symbol: symbol, year: year, agency: agency,
            place: agency?.isLocal == true ? header.issuer?.place : nil, body: nil)
    }

    /// The identity of a consolidated text, whose number may stand at its end, by its date; nil where either is missing.
    private init?(ofConsolidation document: CitingDocument) {
        guard let symbol = document.consolidationSymbol,
            let year = document.legalForce().consolidationDate?.valid?.year
        else { return nil }
        let agency = document.consolidationNumber?.agency ?? document.header.issuer?.agency
        self.init(type: .consolidation, symbol: symbol, year: year, agency: agency, place: nil, body: nil)
    }

    /// The identity of a law that is cited by name: by its symbol where the table of laws tells it, else by the name.
    public init(_ law: NamedLaw) {
        var name = LexName("urn:lex:vn:")
        switch law.type {
        case .ordinance: name.append("uy.ban.thuong.vu.quoc.hoi:")
        case .law, .code, .constitution: name.append("quoc.hoi:")
        case .convention, .treaty, .protocolType: name.append("quoc.te:")
        default: name.append("viet.nam:")
        }
        name.append(LexName.types[law.type] ?? "van.ban")
        name.append(":")
        if let year = law.year { name.append(year) }
        name.append(";")
        if let edition = law.edition, law.type != .constitution {
            name.append(edition.symbol, separator: "-")
        } else {
            name.append(law.name.isEmpty ? law.type.name : law.name, separator: ".")
        }
        urn = name.text
    }

    /// The identity of a document of which a text speaks, by its own and those that it cites with a number; nil where it
    /// isn't clear, and for a law without a year.
    public init?(_ party: LegalForce.Party, own: DocumentIdentity?, cited: [DocumentIdentity?]) {
        switch party {
        case .own:
            guard let own else { return nil }
            self = own
        case .cited(let index):
            guard let identity = cited[index] else { return nil }
            self = identity
        case .law(let law):
            guard law.year != nil else { return nil }
            self.init(law)
        }
    }

    private init(type: DocumentType?, symbol: Symbol, year: Int, agency: Agency?, place: Place?, body: String?) {
        var name = LexName("urn:lex:vn:")
        if let body {
            name.append(body, separator: ".")
        } else if let agency {
            name.append(LexName.agency(agency))
        } else {
            name.append(symbol.code, separator: ".")
        }
        if let place {
            name.append(".")
            // Tỉnh ủy tỉnh Hải Dương is Tỉnh ủy Hải Dương.
            name.append(agency?.level == nil ? place.text : place.name ?? place.text, separator: ".")
        }
        name.append(":")
        name.append(type.flatMap { LexName.types[$0] } ?? "van.ban")
        name.append(":")
        name.append(year)
        name.append(";")
        name.append(symbol.number.value, separator: "-")
        name.append("-")
        if let year = symbol.year?.value {
            name.append(year)
            name.append("-")
        }
        name.append(symbol.code, separator: "-")
        urn = name.text
    }

    public static func < (a: DocumentIdentity, b: DocumentIdentity) -> Bool { a.urn < b.urn }
}
