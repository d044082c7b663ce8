import Citations

/// The graph in its one order, whatever the order in which it was merged: nodes by their ids, edges by their nodes.
public struct GraphSnapshot: Sendable, Equatable {
    public struct Node: Sendable, Equatable {
        /// The RFC 9676 name, else `file:` and the path; ASCII without quotes but for letters of a path.
        public let id: String
        /// For people: *Kế hoạch 583/KH-UBND*, *Luật Trẻ em (102/2016/QH13)*, without a number the start of the title,
        /// else the path.
        public let label: String
        public let type: DocumentType?
        /// Canonical; nil where none is known.
        public let symbol: String?
        /// The words under the type; nil for one that is not in the archive.
        public let title: String?
        public let date: CalendarDate?
        /// The paths under which it stands in the archive, ascending; empty for one that is only cited.
        public let paths: [String]
        /// How often it is cited.
        public let citations: Int
        /// By how many documents of the archive.
        public internal(set) var citedBy: Int

        /// Whether the document itself is in the archive.
        public var isInArchive: Bool { !paths.isEmpty }
    }

    public struct Edge: Sendable, Equatable {
        /// Indices into the nodes.
        public let from: Int
        public let to: Int
        public let relation: Reference.Relation
        public let origin: CitationGraph.Origin
        /// How many references it stands for; of a stated relation, how many texts state it.
        public let count: Int
        /// The first, by its bytes, of the paths on which it stands.
        public let path: String
    }

    public let nodes: [Node]
    public let edges: [Edge]

    init(nodes: [Node], edges: [Edge]) {
        self.nodes = nodes
        self.edges = edges
    }

    public init(_ graph: CitationGraph) {
        let ids = graph.keys.map(\.id)
        let order = ids.indices.sorted { ids[$0].utf8.lexicographicallyPrecedes(ids[$1].utf8) }
        var places = Array(repeating: 0, count: order.count)
        for (place, index) in order.enumerated() { places[index] = place }
        edges = graph.edges
            .map { key, record in
                Edge(
                    from: places[key.from], to: places[key.to], relation: key.relation, origin: key.origin,
                    count: record.count, path: record.path.text)
            }
            .sorted { $0.rank < $1.rank }
        var nodes = order.map { Node(id: ids[$0], graph.records[$0]) }
        // The edges of a pair stand together.
        var last: (from: Int, to: Int)?
        for edge in edges where edge.origin == .citation {
            if last.map({ $0 != (edge.from, edge.to) }) ?? true { nodes[edge.to].citedBy += 1 }
            last = (edge.from, edge.to)
        }
        self.nodes = nodes
    }

    /// Only some of the nodes, and the edges between them; the figures of the nodes stay those of the whole.
    func keeping(_ isKept: (Int) -> Bool) -> GraphSnapshot {
        var places: [Int?] = []
        var kept: [Node] = []
        for index in nodes.indices {
            let isKept = isKept(index)
            places.append(isKept ? kept.count : nil)
            if isKept { kept.append(nodes[index]) }
        }
        return GraphSnapshot(
            nodes: kept,
            edges: edges.compactMap { edge in
                guard let from = places[edge.from], let to = places[edge.to] else { return nil }
                return Edge(
                    from: from, to: to, relation: edge.relation, origin: edge.origin, count: edge.count, path: edge.path
                )
            })
    }
}

extension GraphSnapshot.Node {
    /// In characters; titles of a hundred words make no labels.
    private static let longestTitle = 80

    fileprivate init(id: String, _ record: NodeRecord) {
        self.id = id
        let heading = record.heading
        type = heading?.type
        symbol = heading?.symbol?.text
        paths = record.paths.sorted().map(\.text)
        if let name = record.name {
            label = symbol.map { "\(name) (\($0))" } ?? name
        } else if let symbol {
            label = type.map { "\($0.name) \(symbol)" } ?? symbol
        } else if let title = record.title {
            let start = title.count > Self.longestTitle ? title.prefix(Self.longestTitle) + "…" : title[...]
            label = type.map { "\($0.name) \(start)" } ?? String(start)
        } else {
            label = paths.first ?? id
        }
        title = record.title
        date = record.date
        citations = record.citations
        citedBy = 0
    }
}

extension GraphSnapshot.Edge {
    /// What the edges are ordered by; unlike for different edges.
    fileprivate var rank: (Int, Int, String, String) { (from, to, relation.rawValue, origin.rawValue) }
}
