import Citations

/// What one document adds to the graph: small, and merged in any order with the same result.
public struct GraphContribution: Sendable {
    /// A reference to a document.
    public struct Citation: Hashable, Sendable {
        public let document: DocumentIdentity
        public let relation: Reference.Relation
    }

    /// What a text says of two documents that it cites: the one amends, guides … the other.
    public struct Statement: Hashable, Sendable {
        public let doer: DocumentIdentity
        public let relation: Reference.Relation
        public let document: DocumentIdentity
    }

    public let path: String
    /// Nil where the header doesn't say which document this is.
    public let identity: DocumentIdentity?
    /// Of the documents that it cites with a number, in their order; nil for those that nothing tells apart from others.
    public let identities: [DocumentIdentity?]
    /// How often each is cited.
    public let citations: [Citation: Int]
    public let statements: Set<Statement>
    /// What the document says of itself; nil where that was not asked for.
    public let own: DocumentDescription?
    /// What it says of those that it cites, in the order of the text; empty where that was not asked for.
    public let descriptions: [(document: DocumentIdentity, description: DocumentDescription)]

    /// The document's own node.
    var key: NodeKey { identity.map(NodeKey.document) ?? .file(ExactText(path)) }

    private struct Target {
        let start: Int
        let relation: Reference.Relation
        let stated: StatedRelation?
        let document: DocumentIdentity
    }

    /// - Parameter isDescribed: whether it brings what people need to tell documents apart; that takes time.
    public init(_ document: CitingDocument, isDescribed: Bool = false) {
        path = document.source.path
        identity = DocumentIdentity(of: document)
        identities = document.documents.map { DocumentIdentity($0, citedBy: document) }
        let targets = Self.targets(in: document, identities)
        citations = Dictionary(
            targets.map { (Citation(document: $0.document, relation: $0.relation), 1) }, uniquingKeysWith: +)
        let byStart = Dictionary(targets.map { ($0.start, $0.document) }, uniquingKeysWith: { first, _ in first })
        statements = Set(
            targets.compactMap { target in
                guard let stated = target.stated, let other = byStart[stated.other], target.document != other else {
                    return nil
                }
                return stated.isDoer
                    ? Statement(doer: target.document, relation: stated.relation, document: other)
                    : Statement(doer: other, relation: stated.relation, document: target.document)
            })
        own = isDescribed ? DocumentDescription(of: document) : nil
        let cited = isDescribed ? Set(targets.map(\.document)) : []
        // What is described is a node: a document that a text only says it is itself is not described as a cited one.
        descriptions =
            isDescribed ? Self.descriptions(in: document, identities).filter { cited.contains($0.document) } : []
    }

    /// The references to documents whose identity is known, numbered ones first.
    private static func targets(in document: CitingDocument, _ identities: [DocumentIdentity?]) -> [Target] {
        let numbered = zip(document.references, document.resolutions).compactMap { reference, resolution -> Target? in
            guard reference.kind != .own, case .resolved(let index) = resolution, let identity = identities[index]
            else { return nil }
            return Target(
                start: reference.range.lowerBound, relation: reference.relation, stated: reference.stated,
                document: identity)
        }
        let others = document.mentions.compactMap { mention -> Target? in
            let identity: DocumentIdentity? =
                switch mention.target {
                case .cited(let index): identities[index]
                case .law(let law): DocumentIdentity(law)
                case .own, .part, .partOf, .ambiguous, .unresolved: nil
                }
            return identity.map {
                Target(
                    start: mention.range.lowerBound, relation: mention.relation, stated: mention.stated, document: $0)
            }
        }
        return numbered + others
    }

    /// Each document once, and each law once for every name.
    private static func descriptions(in document: CitingDocument, _ identities: [DocumentIdentity?]) -> [(
        document: DocumentIdentity, description: DocumentDescription
    )] {
        var names: [Int: String] = [:]
        var laws: [(document: DocumentIdentity, description: DocumentDescription)] = []
        var seen: Set<NamedLaw> = []
        for mention in document.mentions where mention.kind == .named {
            switch mention.target {
            case .law(let law) where seen.insert(law).inserted:
                laws.append((DocumentIdentity(law), DocumentDescription(law)))
            // Behind a name a date would be taken as part of it.
            case .cited(let index) where mention.type?.isCitedByName == true && mention.date == nil:
                names[index] = names[index] ?? document.runningText(mention.range)
            default: break
            }
        }
        let numbered = document.documents.indices.compactMap { index in
            identities[index].map {
                (document: $0, description: DocumentDescription(document.documents[index], name: names[index]))
            }
        }
        return numbered + laws
    }
}
