import CitationGraph
import Citations
import LegalText

/// One reference as the reports show it: a numbered one, the use of a short name, or the document's own number.
struct ReferenceRecord {
    enum Outcome: String {
        case resolved, ambiguous, unresolved
    }

    let kind: Reference.Kind
    let range: Range<Int>
    let type: DocumentType?
    let symbol: Symbol?
    /// The serial number: that of the symbol, or of a short form.
    let number: String?
    /// The year in the symbol, or behind the name of a law.
    let year: Int?
    let date: DateOfIssue?
    let issuer: Issuer?
    let subject: Range<Int>?
    let pinpoint: Pinpoint?
    /// Nil for the document's own number.
    let relation: Reference.Relation?
    let stated: StatedRelation?
    let document: DocumentIdentity?
    /// The part of the document itself that is meant: *Điều 5 khoản 2*; nil for a reference to another.
    let part: String?
    let outcome: Outcome

    /// Everything that a document refers to, in the order of the text.
    static func all(in document: CitingDocument) -> [ReferenceRecord] {
        let identities = document.documents.map { DocumentIdentity($0, citedBy: document) }
        var records = document.references.indices.map { index in
            ReferenceRecord(document.references[index], document.resolutions[index], identities)
        }
        let ownIdentity =
            document.mentions.isEmpty && document.aliasUses.isEmpty
            ? nil : DocumentIdentity(of: document) ?? document.consolidated.flatMap { identities[$0] }
        let mentions = document.mentions.map { ReferenceRecord($0, identities, own: ownIdentity) }
        let uses = document.aliasUses.compactMap { ReferenceRecord($0, in: document, identities, own: ownIdentity) }
        let own = ReferenceRecord(ownNumberOf: document)
        guard !uses.isEmpty || !mentions.isEmpty || own != nil else { return records }
        records += uses + mentions
        if let own { records.append(own) }
        return records.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private init(_ reference: Reference, _ resolution: Resolution, _ identities: [DocumentIdentity?]) {
        kind = reference.kind
        range = reference.range
        type = reference.type
        symbol = reference.symbol
        number = reference.symbol.number.value
        year = reference.symbol.year?.value
        part = nil
        date = reference.date
        issuer = reference.issuer
        subject = reference.subject
        pinpoint = reference.pinpoint
        relation = reference.relation
        stated = reference.stated
        (document, outcome) = Self.target(resolution, identities)
    }

    private init?(
        _ use: AliasUse, in citing: CitingDocument, _ identities: [DocumentIdentity?], own: DocumentIdentity?
    ) {
        let definition = citing.aliases[use.definition]
        kind = .alias
        range = use.range
        symbol = nil
        number = nil
        year = nil
        part = nil
        date = nil
        issuer = nil
        subject = nil
        pinpoint = use.pinpoint
        relation = .mentions
        stated = nil
        switch definition.meaning {
        case .reference(let index):
            type = citing.references[index].type
            (document, outcome) = Self.target(citing.resolutions[index], identities)
        case .law(let start):
            guard let law = citing.mention(startingAt: start) else { return nil }
            type = law.type
            (document, outcome) = Self.target(law.target, identities, own: nil)
        case .own:
            type = definition.type
            (document, outcome) = Self.target(.own, identities, own: own)
        case .nothing: return nil
        }
    }

    private init(_ mention: Mention, _ identities: [DocumentIdentity?], own: DocumentIdentity?) {
        kind = mention.kind
        range = mention.range
        type = mention.type
        symbol = nil
        number = mention.number?.value
        year = mention.date.flatMap { $0.day == nil ? $0.year : nil }
        date = mention.date.flatMap { $0.day == nil ? nil : $0 }
        issuer = nil
        subject = nil
        pinpoint = mention.pinpoint
        relation = mention.relation
        stated = mention.stated
        switch mention.target {
        case .part(let path, _), .partOf(_, let path): part = path
        default: part = nil
        }
        (document, outcome) = Self.target(mention.target, identities, own: own)
    }

    private init?(ownNumberOf citing: CitingDocument) {
        guard let own = citing.header.symbol else { return nil }
        kind = .own
        range = own.range
        type = citing.header.type
        symbol = own
        number = own.number.value
        year = own.year?.value
        part = nil
        date = citing.header.date
        issuer = citing.header.issuer
        subject = citing.header.title
        pinpoint = nil
        relation = nil
        stated = nil
        document = DocumentIdentity(of: citing)
        outcome = document == nil ? .unresolved : .resolved
    }

    private static func target(_ resolution: Resolution, _ identities: [DocumentIdentity?]) -> (
        DocumentIdentity?, Outcome
    ) {
        switch resolution {
        case .resolved(let index): (identities[index], identities[index] == nil ? .unresolved : .resolved)
        case .ambiguous: (nil, .ambiguous)
        case .unresolved: (nil, .unresolved)
        }
    }

    private static func target(
        _ target: Mention.Target, _ identities: [DocumentIdentity?], own: DocumentIdentity?
    ) -> (DocumentIdentity?, Outcome) {
        switch target {
        case .own: (own, .resolved)
        case .part(_, let exists): (own, exists ? .resolved : .unresolved)
        case .partOf(let holder, _): Self.target(holder, identities, own: own)
        case .cited(let index):
            (identities[index], identities[index] == nil ? .unresolved : .resolved)
        case .law(let law): (DocumentIdentity(law), .resolved)
        case .ambiguous: (nil, .ambiguous)
        case .unresolved: (nil, .unresolved)
        }
    }
}
