import CitationGraph
import Citations
import LegalText

/// What the archive rules know of one document: small, and gathered in any order with the same result.
public struct DocumentFacts: Sendable {
    /// What the document says of itself; nil where its header lacks number or date.
    let own: OwnData?
    /// Each way in which it cites a document, at its first place.
    let citations: [CitedReading: Occurrence]
    /// The laws that it cites by name and year, each at its first place.
    let laws: [CitedLaw: Occurrence]
    /// What it says of documents that are in force no more.
    let endings: [DocumentIdentity: Set<Ending>]

    public init(_ document: CitingDocument, _ contribution: GraphContribution) {
        let source = document.source
        let citing = Citing(
            identity: contribution.identity, contentHash: source.contentHash, date: document.header.date?.valid)
        own = OwnData(document, citing)
        var seen: Set<CitedReading.Outline> = []
        var citations: [CitedReading: Occurrence] = [:]
        seen.reserveCapacity(document.references.count)
        citations.reserveCapacity(document.references.count)
        for (index, reference) in document.references.enumerated() where reference.kind == .numbered {
            guard let cited = document.documentIndex(of: index),
                seen.insert(CitedReading.Outline(reference, cited)).inserted
            else { continue }
            let reading = CitationReading(reference, in: document)
            guard reading.namesItsDocument else { continue }
            let key = CitedReading(reading: reading, document: contribution.identities[cited])
            if citations[key] == nil { citations[key] = Occurrence(reference, citing, source) }
        }
        self.citations = citations
        var laws: [CitedLaw: Occurrence] = [:]
        for mention in document.mentions {
            // Without a year a name means the law in force.
            guard case .law(let law) = mention.target, law.edition != nil, let date = mention.date else { continue }
            let key = CitedLaw(law: law, date: date.valid)
            if laws[key] == nil { laws[key] = Occurrence(mention, citing, source) }
        }
        self.laws = laws
        endings = Ending.all(in: document, contribution)
    }
}

/// The document in which a citation stands.
struct Citing: Hashable, Sendable {
    let identity: DocumentIdentity?
    /// Of its bytes.
    let contentHash: UInt64
    let date: CalendarDate?
    /// Equal for copies of one text: by what the document says it is, else by its bytes.
    let voter: UInt64

    init(identity: DocumentIdentity?, contentHash: UInt64, date: CalendarDate?) {
        self.identity = identity
        self.contentHash = contentHash
        self.date = date
        guard let identity else {
            voter = contentHash
            return
        }
        var hash = FNV1a()
        hash.add(identity.urn)
        voter = hash.value
    }
}

/// How a document is cited, and which it is; `document` is nil where that isn't clear.
struct CitedReading: Hashable, Sendable {
    let reading: CitationReading
    let document: DocumentIdentity?

    /// Readings of two documents seldom agree.
    func hash(into hasher: inout Hasher) { hasher.combine(reading) }

    /// What tells quickly whether a text has cited in this way before.
    struct Outline: Hashable {
        private let document: Int
        private let symbol: String
        private let date: CalendarDate?
        private let issuer: String?

        init(_ reference: Reference, _ document: Int) {
            self.document = document
            symbol = reference.symbol.canonical
            date = reference.date?.day
            issuer = reference.issuer?.name
        }

        /// One document is seldom cited in two ways; its words take long to hash.
        func hash(into hasher: inout Hasher) {
            hasher.combine(document)
            hasher.combine(date)
        }
    }
}

/// A law that is cited by name and year, with the date that stands there; nil where none does.
struct CitedLaw: Hashable, Sendable {
    let law: NamedLaw
    let date: CalendarDate?
}
