/// To which nodes the links of each node lead: two flat arrays, whatever the size of the graph.
public struct Adjacency {
    private var starts: [Int]
    private var targets: [Int]

    var nodeCount: Int { starts.count - 1 }

    public init(nodeCount: Int, _ links: [(from: Int, to: Int)]) {
        starts = Array(repeating: 0, count: nodeCount + 1)
        for link in links { starts[link.from + 1] += 1 }
        for node in 0..<nodeCount { starts[node + 1] += starts[node] }
        targets = Array(repeating: 0, count: links.count)
        var next = starts
        for link in links {
            targets[next[link.from]] = link.to
            next[link.from] += 1
        }
    }

    subscript(node: Int) -> ArraySlice<Int> { targets[starts[node]..<starts[node + 1]] }
}
