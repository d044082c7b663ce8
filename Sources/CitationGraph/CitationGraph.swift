import Citations

/// The documents of an archive and those that they cite, joined where a cited document is itself in the archive.
public struct CitationGraph: Sendable {
    /// How an edge is known.
    public enum Origin: String, Sendable {
        /// The one document cites the other.
        case citation
        /// A third one says how they stand to each other.
        case stated
    }

    struct EdgeKey: Hashable, Sendable {
        /// Indices into the records.
        let from: Int
        let to: Int
        let relation: Reference.Relation
        let origin: Origin
    }

    struct EdgeRecord: Sendable {
        /// References, or texts that state it.
        var count: Int
        /// The first, by its bytes, of the texts in which it stands.
        var path: ExactText
    }

    /// In the order of merging, which nothing that is printed may depend on.
    private(set) var keys: [NodeKey] = []
    private(set) var records: [NodeRecord] = []
    private(set) var edges: [EdgeKey: EdgeRecord] = [:]
    private var indices: [NodeKey: Int] = [:]

    public init() {}

    /// Adds what one document says.
    public mutating func merge(_ contribution: GraphContribution) {
        let path = ExactText(contribution.path)
        let own = index(of: contribution.key)
        records[own].paths.insert(path)
        if let description = contribution.own { records[own].add(description, isOwn: true) }
        for (citation, count) in contribution.citations {
            let cited = index(of: .document(citation.document))
            records[cited].citations += count
            add(
                EdgeKey(from: own, to: cited, relation: citation.relation, origin: .citation),
                EdgeRecord(count: count, path: path))
        }
        for statement in contribution.statements {
            let doer = index(of: .document(statement.doer))
            let document = index(of: .document(statement.document))
            add(
                EdgeKey(from: doer, to: document, relation: statement.relation, origin: .stated),
                EdgeRecord(count: 1, path: path))
        }
        for (document, description) in contribution.descriptions {
            records[index(of: .document(document))].add(description, isOwn: false)
        }
    }

    private mutating func index(of key: NodeKey) -> Int {
        if let known = indices[key] { return known }
        indices[key] = keys.count
        keys.append(key)
        records.append(NodeRecord())
        return keys.count - 1
    }

    private mutating func add(_ edge: EdgeKey, _ record: EdgeRecord) {
        guard let known = edges[edge] else {
            edges[edge] = record
            return
        }
        edges[edge] = EdgeRecord(count: known.count + record.count, path: min(known.path, record.path))
    }

    /// The number of different documents that are cited.
    public var citedCount: Int { records.count { $0.citations > 0 } }

    /// The number of those that are in the archive.
    public var citedInArchiveCount: Int { records.count { $0.citations > 0 && !$0.paths.isEmpty } }
}
