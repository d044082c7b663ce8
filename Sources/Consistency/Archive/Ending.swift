import CitationGraph
import Citations
import LegalText

/// That a document was replaced or repealed as a whole, as a text says.
struct Ending: Hashable, Sendable {
    /// The document that did it.
    let by: DocumentIdentity
    /// As people cite it: *33/2023/NĐ-CP*.
    let name: String
    /// Since when; nil where nothing tells.
    let since: CalendarDate?
    /// Where it is said.
    let location: Location

    /// What a text says of the ends of documents; empty for most.
    static func all(in document: CitingDocument, _ contribution: GraphContribution) -> [DocumentIdentity: Set<Ending>] {
        // Reading what is in force takes another pass over the text.
        guard document.speaksOfEnds else { return [:] }
        let force = document.legalForce()
        func identity(_ party: LegalForce.Party) -> DocumentIdentity? {
            DocumentIdentity(party, own: contribution.identity, cited: contribution.identities)
        }
        func name(_ party: LegalForce.Party) -> String {
            switch party {
            case .own: document.header.symbol?.canonical ?? ""
            case .cited(let index): document.documents[index].symbol.canonical
            case .law(let law): "\(law.type.name) \(law.name)"
            }
        }
        func start(_ party: LegalForce.Party) -> CalendarDate? {
            force.effect(of: party)?.date
                ?? {
                    switch party {
                    case .own: document.header.date?.valid
                    case .cited(let index): document.documents[index].date
                    case .law(let law): law.edition?.date
                    }
                }()
        }
        var endings: [DocumentIdentity: Set<Ending>] = [:]
        for deed in force.deeds where deed.endsWhole {
            guard let ended = identity(deed.document), let by = identity(deed.doer), ended != by else { continue }
            endings[ended, default: []].insert(
                Ending(
                    by: by, name: name(deed.doer), since: deed.date ?? start(deed.doer),
                    location: Location(deed.range, in: document.source)))
        }
        return endings
    }
}

extension CitingDocument {
    /// Whether some reference is to a document that another replaces or repeals.
    fileprivate var speaksOfEnds: Bool {
        func isEnd(_ relation: Reference.Relation?) -> Bool { relation == .replaces || relation == .repeals }
        return references.contains { isEnd($0.relation) || isEnd($0.stated?.relation) }
            || mentions.contains { isEnd($0.relation) || isEnd($0.stated?.relation) }
    }
}
