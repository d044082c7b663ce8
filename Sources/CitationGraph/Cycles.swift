import Citations

extension Reference.Relation {
    /// Whether a document that stands so to another rests on it: it is made because of it, and falls with it. One that
    /// amends, replaces or repeals another doesn't, nor does a mention say so; a decision and the plan that it
    /// promulgates are one act.
    public var restsOnIt: Bool {
        switch self {
        case .basis, .implements, .guides: true
        case .amends, .replaces, .repeals, .promulgates, .mentions: false
        }
    }
}

extension GraphSnapshot {
    /// The edges by which a document rests on another, as indices; never on itself.
    public var restingEdges: [Int] {
        edges.indices.filter { edges[$0].relation.restsOnIt && edges[$0].from != edges[$0].to }
    }

    /// Groups of documents each of which rests, directly or through others, on every other of its group: the strongly
    /// connected components of two nodes and more. Indices, ascending in each group, groups by their first.
    public var cycles: [[Int]] {
        let links = Adjacency(nodeCount: nodes.count, restingEdges.map { (edges[$0].from, edges[$0].to) })
        return links.cycles
    }
}

extension Adjacency {
    /// Groups of nodes each of which leads to every other of its group: the strongly connected components of two nodes
    /// and more. Ascending in each group, groups by their first.
    public var cycles: [[Int]] {
        var search = ComponentSearch(nodeCount: nodeCount)
        for node in 0..<nodeCount { search.visit(node, self) }
        return search.components.filter { $0.count > 1 }.map { $0.sorted() }.sorted { $0[0] < $1[0] }
    }
}

/// Tarjan's algorithm with its own stack: a chain of a million documents would exhaust the program's.
private struct ComponentSearch {
    private(set) var components: [[Int]] = []
    /// In which order the nodes were met; nil for one that was not.
    private var order: [Int?]
    /// The earliest node of the open ones that each reaches.
    private var earliest: [Int]
    private var isOpen: [Bool]
    private var open: [Int] = []
    private var met = 0
    /// The way to the current node, and which link of each comes next.
    private var way: [(node: Int, link: Int)] = []

    init(nodeCount: Int) {
        order = Array(repeating: nil, count: nodeCount)
        earliest = Array(repeating: 0, count: nodeCount)
        isOpen = Array(repeating: false, count: nodeCount)
    }

    mutating func visit(_ start: Int, _ links: Adjacency) {
        if order[start] == nil { enter(start, links) }
        while let (node, link) = way.last {
            guard link < links[node].endIndex else {
                leave(node)
                continue
            }
            way[way.count - 1].link += 1
            let target = links[node][link]
            if let met = order[target] {
                if isOpen[target] { earliest[node] = min(earliest[node], met) }
            } else {
                enter(target, links)
            }
        }
    }

    private mutating func enter(_ node: Int, _ links: Adjacency) {
        order[node] = met
        earliest[node] = met
        met += 1
        open.append(node)
        isOpen[node] = true
        way.append((node, links[node].startIndex))
    }

    private mutating func leave(_ node: Int) {
        way.removeLast()
        if let parent = way.last?.node { earliest[parent] = min(earliest[parent], earliest[node]) }
        guard earliest[node] == order[node], let first = open.lastIndex(of: node) else { return }
        components.append(Array(open[first...]))
        for member in open[first...] { isOpen[member] = false }
        open.removeSubrange(first...)
    }
}
