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
    let date: DateOfIssue?
    let issuer: Issuer?
    let subject: Range<Int>?
    let pinpoint: Pinpoint?
    /// Nil for the document's own number.
    let relation: Reference.Relation?
    let document: DocumentIdentity?
    let outcome: Outcome

    /// Everything that a document refers to, in the order of the text.
    static func all(in document: CitingDocument) -> [ReferenceRecord] {
        let identities = document.documents.map { DocumentIdentity($0, citedBy: document) }
        var records = document.references.indices.map { index in
            ReferenceRecord(document.references[index], document.resolutions[index], identities)
        }
        let uses = document.aliasUses.compactMap { ReferenceRecord($0, in: document, identities) }
        let own = ReferenceRecord(ownNumberOf: document)
        guard !uses.isEmpty || own != nil else { return records }
        records += uses
        if let own { records.append(own) }
        return records.sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private init(_ reference: Reference, _ resolution: Resolution, _ identities: [DocumentIdentity?]) {
        kind = reference.kind
        range = reference.range
        type = reference.type
        symbol = reference.symbol
        date = reference.date
        issuer = reference.issuer
        subject = reference.subject
        pinpoint = reference.pinpoint
        relation = reference.relation
        (document, outcome) = Self.target(resolution, identities)
    }

    private init?(_ use: AliasUse, in citing: CitingDocument, _ identities: [DocumentIdentity?]) {
        guard let target = citing.aliases[use.definition].target else { return nil }
        kind = .alias
        range = use.range
        type = citing.references[target].type
        symbol = nil
        date = nil
        issuer = nil
        subject = nil
        pinpoint = nil
        relation = .mentions
        (document, outcome) = Self.target(citing.resolutions[target], identities)
    }

    private init?(ownNumberOf citing: CitingDocument) {
        guard let own = citing.header.symbol else { return nil }
        kind = .own
        range = own.range
        type = citing.header.type
        symbol = own
        date = citing.header.date
        issuer = citing.header.issuer
        subject = citing.header.title
        pinpoint = nil
        relation = nil
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
}
