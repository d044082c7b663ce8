import Citations

/// What one document adds to the graph: small, and merged in any order with the same result.
public struct GraphContribution: Sendable {
    /// A reference to a document.
    public struct Citation: Hashable, Sendable {
        public let document: DocumentIdentity
        public let relation: Reference.Relation
    }

    public let path: String
    /// Nil where the header doesn't say which document this is.
    public let identity: DocumentIdentity?
    /// In the order of the text.
    public let citations: [Citation]

    public init(_ document: CitingDocument) {
        path = document.source.path
        identity = DocumentIdentity(of: document)
        let identities = document.documents.map { DocumentIdentity($0, citedBy: document) }
        citations = zip(document.references, document.resolutions).compactMap { reference, resolution in
            guard reference.kind != .own, case .resolved(let index) = resolution, let identity = identities[index]
            else { return nil }
            return Citation(document: identity, relation: reference.relation)
        }
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
    }

    /// Adds another graph.
    public mutating func merge(_ other: CitationGraph) {
        for (identity, node) in other.nodes {
            nodes[identity, default: Node()].citations += node.citations
            nodes[identity, default: Node()].foundPaths.formUnion(node.foundPaths)
        }
        edges.formUnion(other.edges)
    }

    /// The number of different documents that are cited.
    public var citedCount: Int { nodes.values.count { $0.citations > 0 } }

    /// The number of those that are in the archive.
    public var citedInArchiveCount: Int { nodes.values.count { $0.citations > 0 && $0.isInArchive } }
}
