import Testing

@testable import CitationGraph

@Suite struct NeighbourhoodTests {
    /// 0 → 1 → 2 → 3, 1 → 4, 5 → 1, 3 → 6, and a way around: 0 → 7 → 8 → 3.
    private let graph = GraphSnapshot(
        nodeCount: 9, basis: [(0, 1), (0, 7), (1, 2), (1, 4), (2, 3), (3, 6), (5, 1), (7, 8), (8, 3)])

    @Test(
        arguments: [
            (1, nil, ["1", "2", "3", "4", "6"]), (1, 1, ["1", "2", "4"]), (6, nil, ["6"]),
            (0, 2, ["0", "1", "2", "4", "7", "8"]),
        ] as [(Int, Int?, [String])])
    func whatADocumentReaches(from: Int, depth: Int?, expected: [String]) {
        #expect(graph.neighbourhood(from: from, to: nil, depth: depth).ids == expected)
    }

    @Test(
        arguments: [
            (1, nil, ["0", "1", "5"]), (3, 1, ["2", "3", "8"]), (0, nil, ["0"]),
        ] as [(Int, Int?, [String])])
    func whatReachesADocument(to: Int, depth: Int?, expected: [String]) {
        #expect(graph.neighbourhood(from: nil, to: to, depth: depth).ids == expected)
    }

    @Test func theWaysBetweenTwoDocuments() {
        #expect(graph.neighbourhood(from: 1, to: 3, depth: nil).ids == ["1", "2", "3"])
        #expect(graph.neighbourhood(from: 0, to: 3, depth: 3).ids == ["0", "1", "2", "3", "7", "8"])
        #expect(graph.neighbourhood(from: 0, to: 3, depth: 2).ids.isEmpty)
        #expect(graph.neighbourhood(from: 3, to: 0, depth: nil).ids.isEmpty)
    }

    @Test func bothSidesOfOneDocument() {
        #expect(graph.neighbourhood(from: 1, to: 1, depth: 1).ids == ["0", "1", "2", "4", "5"])
    }

    @Test func onlyEdgesBetweenWhatIsLeft() {
        let part = graph.neighbourhood(from: 1, to: nil, depth: 1)
        #expect(part.edges.map { [part.nodes[$0.from].id, part.nodes[$0.to].id] } == [["1", "2"], ["1", "4"]])
    }

    @Test func withoutADocumentItIsTheWhole() {
        #expect(graph.neighbourhood(from: nil, to: nil, depth: nil) == graph)
    }

    @Test func aWayOfManySteps() {
        let count = 100_000
        let chain = GraphSnapshot(nodeCount: count, basis: (1..<count).map { ($0 - 1, $0) })
        #expect(chain.neighbourhood(from: 0, to: nil, depth: nil).nodes.count == count)
        #expect(chain.neighbourhood(from: 0, to: nil, depth: 9).nodes.count == 10)
    }
}
