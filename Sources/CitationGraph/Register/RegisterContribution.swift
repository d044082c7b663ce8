import Citations
import LegalText

/// What one document adds to the register: small, and merged in any order with the same result.
public struct RegisterContribution: Sendable {
    /// What a text tells of a document.
    struct Account: Sendable {
        let urn: String
        let isOwn: Bool
        var symbol: String?
        var type: DocumentType?
        var dates: Set<CalendarDate> = []
        var issuer: String?
        var titles: Set<String> = []
        var effective: CalendarDate?
        let place: Register.Place
        var effectivePlace: Register.Place?
    }

    struct Statement: Hashable, Sendable {
        let urn: String
        let change: Register.Change
    }

    let accounts: [Account]
    let statements: [Statement]
    /// The path of a document that gets no row of its own: its number or year is missing. Nil for any other.
    let unidentified: String?

    public init(_ document: CitingDocument) {
        let force = document.legalForce()
        let reader = AccountReader(document, force)
        var accounts = reader.cited()
        if let own = reader.own() { accounts.append(own) }
        self.accounts = accounts
        unidentified = accounts.contains(where: \.isOwn) ? nil : document.source.path
        statements = force.deeds.compactMap { deed in
            guard let urn = reader.urn(of: deed.document), let doer = reader.urn(of: deed.doer), urn != doer else {
                return nil
            }
            return Statement(
                urn: urn,
                change: Register.Change(
                    relation: deed.relation, by: doer, from: deed.date, parts: deed.parts, exception: deed.exception,
                    place: reader.place(deed.range)))
        }
    }
}

/// Gathers what a text tells of itself and of those that it cites.
private struct AccountReader {
    private let document: CitingDocument
    private let force: LegalForce
    private let identities: [DocumentIdentity?]
    private let identity: DocumentIdentity?

    init(_ document: CitingDocument, _ force: LegalForce) {
        self.document = document
        self.force = force
        identities = document.documents.map { DocumentIdentity($0, citedBy: document) }
        identity = DocumentIdentity(of: document)
    }

    func urn(of party: LegalForce.Party) -> String? {
        DocumentIdentity(party, own: identity, cited: identities)?.urn
    }

    func place(_ range: Range<Int>) -> Register.Place {
        let position = document.source.position(of: range.lowerBound)
        return Register.Place(path: document.source.path, line: position.line, column: position.column)
    }

    /// What the text says of itself; nil where nothing says which document it is.
    func own() -> RegisterContribution.Account? {
        guard let urn = identity?.urn else { return nil }
        let header = document.header
        let isConsolidation = document.consolidated != nil
        guard let symbol = isConsolidation ? document.consolidationSymbol : header.symbol else { return nil }
        var account = RegisterContribution.Account(urn: urn, isOwn: true, place: place(symbol.range))
        account.symbol = symbol.canonical
        account.type = isConsolidation ? .consolidation : header.type
        if let date = (isConsolidation ? force.consolidationDate : header.date)?.valid { account.dates = [date] }
        account.issuer = document.consolidationNumber?.agency?.name ?? header.issuer?.name
        if let title { account.titles = [document.runningText(title)] }
        if let effect = force.effect(of: .own) {
            account.effective = effect.date
            account.effectivePlace = place(effect.range)
        }
        return account
    }

    /// The own title; in a consolidated text the act that it is of is cited right behind.
    private var title: Range<Int>? {
        guard let title = document.header.title, let base = document.consolidated else { return document.header.title }
        let starts = document.documents[base].references.map { document.references[$0].range.lowerBound }
        let end = starts.first(where: title.contains) ?? title.upperBound
        return title.lowerBound < end ? title.lowerBound..<end : title
    }

    /// What it says of those that it cites.
    func cited() -> [RegisterContribution.Account] {
        var accounts = document.documents.indices.compactMap { account(ofCited: $0) }
        var seen: Set<NamedLaw> = []
        for mention in document.mentions {
            guard case .law(let law) = mention.target, let urn = urn(of: .law(law)), seen.insert(law).inserted else {
                continue
            }
            var account = RegisterContribution.Account(urn: urn, isOwn: false, place: place(mention.range))
            account.type = law.type
            account.symbol = law.edition?.symbol
            if let date = law.edition?.date { account.dates = [date] }
            accounts.append(account)
        }
        return accounts
    }

    private func account(ofCited index: Int) -> RegisterContribution.Account? {
        let cited = document.documents[index]
        guard let urn = identities[index]?.urn, urn != identity?.urn, let first = cited.references.first else {
            return nil
        }
        var account = RegisterContribution.Account(
            urn: urn, isOwn: false, place: place(document.references[first].range))
        account.symbol = cited.symbol.canonical
        account.type = cited.type
        let place = document.place(of: cited.issuer, cited.agency)
        account.issuer =
            cited.agency.map { $0.name + ($0.isLocal ? place.map { " " + $0.text } ?? "" : "") } ?? cited.issuer?.name
        for index in cited.references {
            if let date = document.references[index].date?.valid { account.dates.insert(date) }
            if let subject = document.references[index].subject {
                account.titles.insert(document.runningText(subject))
            }
        }
        if let effect = force.effect(of: .cited(index)) {
            account.effective = effect.date
            account.effectivePlace = self.place(effect.range)
        }
        return account
    }
}

extension CitingDocument {
    /// The number of a consolidated text where it stands at its end; nil for any other.
    var consolidationNumber: Reference? {
        consolidated == nil ? nil : references.last { $0.kind == .own && $0.type == .consolidation }
    }

    /// The number of a consolidated text; nil where it has none.
    var consolidationSymbol: Symbol? { header.symbol ?? consolidationNumber?.symbol }
}
