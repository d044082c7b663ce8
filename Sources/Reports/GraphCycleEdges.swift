import CitationGraph

/// The relations that close each cycle: those by which its documents rest on each other.
struct GraphCycleEdges {
    private var edges: [[GraphSnapshot.Edge]]

    init(_ cycles: [[Int]], in graph: GraphSnapshot) {
        edges = Array(repeating: [], count: cycles.count)
        var places: [Int: Int] = [:]
        for (place, cycle) in cycles.enumerated() {
            for node in cycle { places[node] = place }
        }
        for index in graph.restingEdges {
            let edge = graph.edges[index]
            if let place = places[edge.from], places[edge.to] == place { edges[place].append(edge) }
        }
    }

    /// Those of one cycle, in the order of the graph.
    subscript(cycle: Int) -> [GraphSnapshot.Edge] { edges[cycle] }
}
