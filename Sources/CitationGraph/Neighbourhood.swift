extension GraphSnapshot {
    /// A part of the graph, along its edges: what can be reached from a document, what reaches one; given two documents,
    /// what lies on the ways from the one to the other; given the same twice, both what it reaches and what reaches it.
    /// The whole graph where neither is given.
    ///
    /// - Parameter depth: the most edges from the document, or on a way between the two; nil for any number.
    public func neighbourhood(from: Int?, to: Int?, depth: Int?) -> GraphSnapshot {
        let depth = depth ?? .max
        let ahead = from.map { distances(from: $0, Adjacency(nodeCount: nodes.count, edges.map { ($0.from, $0.to) })) }
        let behind = to.map { distances(from: $0, Adjacency(nodeCount: nodes.count, edges.map { ($0.to, $0.from) })) }
        func isNear(_ distance: Int?) -> Bool { distance.map { $0 <= depth } ?? false }
        switch (ahead, behind) {
        case (let ahead?, let behind?) where from == to:
            return keeping { isNear(ahead[$0]) || isNear(behind[$0]) }
        case (let ahead?, let behind?):
            return keeping { node in
                guard let start = ahead[node], let end = behind[node] else { return false }
                return start + end <= depth
            }
        case (let distances?, nil), (nil, let distances?):
            return keeping { isNear(distances[$0]) }
        case (nil, nil): return self
        }
    }

    /// How many links lie between a node and each other one, itself at 0; nil for those that it doesn't reach.
    private func distances(from start: Int, _ links: Adjacency) -> [Int?] {
        var distances: [Int?] = Array(repeating: nil, count: nodes.count)
        distances[start] = 0
        var queue = [start]
        var next = 0
        while next < queue.count {
            let node = queue[next]
            next += 1
            for target in links[node] where distances[target] == nil {
                distances[target] = distances[node].map { $0 + 1 }
                queue.append(target)
            }
        }
        return distances
    }
}
