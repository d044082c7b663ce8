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
    /// The numbered ones and those by name, each in the order of the text.
    public let citations: [Citation]
    /// In no order.
    public let statements: Set<Statement>

    public init(_ document: CitingDocument) {
        path = document.source.path
        identity = DocumentIdentity(of: document)
        identities = document.documents.map { DocumentIdentity($0, citedBy: document) }
        let identities = identities
        let numbered = zip(document.references, document.resolutions).map { reference, resolution in
            let target: DocumentIdentity? =
                if reference.kind != .own, case .resolved(let index) = resolution { identities[index] } else { nil }
            return (start: reference.range.lowerBound, relation: reference.relation, reference.stated, target)
        }
        let others = document.mentions.map { mention in
            let target: DocumentIdentity? =
                switch mention.target {
                case .cited(let index): identities[index]
                case .law(let law): DocumentIdentity(law)
                case .own, .part, .partOf, .ambiguous, .unresolved: nil
                }
            return (start: mention.range.lowerBound, relation: mention.relation, mention.stated, target)
        }
        citations = (numbered + others).compactMap { citation in
            citation.3.map { Citation(document: $0, relation: citation.relation) }
        }
        let byStart = Dictionary(
            (numbered + others).compactMap { citation in citation.3.map { (citation.start, $0) } },
            uniquingKeysWith: { first, _ in first })
        statements = Set(
            (numbered + others).compactMap { citation in
                guard let stated = citation.2, let own = citation.3, let other = byStart[stated.other], own != other
                else {
                    return nil
                }
                return stated.isDoer
                    ? Statement(doer: own, relation: stated.relation, document: other)
                    : Statement(doer: other, relation: stated.relation, document: own)
            })
    }
}

/// The documents of an archive and those that they cite, joined where a cited document is itself in the archive.
public struct CitationGraph: Sendable {
    public struct Node: Sendable {
        fileprivate var foundPaths: Set<String> = []
        /// The paths under which the document stands in the archive, ascending; empty for one that is only cited.
        public var paths: [String] { foundPaths.sorted() }
        /// Whether the document itself is in the archive.
        public var isInArchive: Bool { !foundPaths.isEmpty }
        /// How often it is cited.
        public fileprivate(set) var citations = 0
    }

    public struct Edge: Hashable, Sendable {
        /// The citing document's path: documents without a number have no identity.
        public let path: String
        public let document: DocumentIdentity
        public let relation: Reference.Relation
    }

    public private(set) var nodes: [DocumentIdentity: Node] = [:]
    public private(set) var edges: Set<Edge> = []
    /// The relations between cited documents that the texts state.
    public private(set) var statements: Set<GraphContribution.Statement> = []

    public init() {}

    /// Adds what one document says.
    public mutating func merge(_ contribution: GraphContribution) {
        if let identity = contribution.identity {
            nodes[identity, default: Node()].foundPaths.insert(contribution.path)
        }
        for citation in contribution.citations {
            nodes[citation.document, default: Node()].citations += 1
            edges.insert(Edge(path: contribution.path, document: citation.document, relation: citation.relation))
        }
        statements.formUnion(contribution.statements)
    }

    /// Adds another graph.
    public mutating func merge(_ other: CitationGraph) {
        for (identity, node) in other.nodes {
            nodes[identity, default: Node()].citations += node.citations
            nodes[identity, default: Node()].foundPaths.formUnion(node.foundPaths)
        }
        edges.formUnion(other.edges)
        statements.formUnion(other.statements)
    }

    /// The number of different documents that are cited.
    public var citedCount: Int { nodes.values.count { $0.citations > 0 } }

    /// The number of those that are in the archive.
    public var citedInArchiveCount: Int { nodes.values.count { $0.citations > 0 && $0.isInArchive } }
}
