import Citations
import Testing

@testable import CitationGraph

@Suite struct CyclesTests {
    @Test func documentsThatRestOnEachOtherAreOneGroup() {
        // Two rings that share a node, a pair, and what only leads to or from them.
        let graph = GraphSnapshot(
            nodeCount: 9,
            basis: [(0, 1), (1, 2), (2, 0), (2, 3), (3, 2), (8, 0), (3, 4), (4, 5), (6, 7), (7, 6), (5, 6)])
        #expect(graph.cycles == [[0, 1, 2, 3], [6, 7]])
    }

    @Test func aWayThatPartsAndMeetsIsNoCycle() {
        #expect(GraphSnapshot(nodeCount: 4, basis: [(0, 1), (0, 2), (1, 3), (2, 3), (0, 3)]).cycles.isEmpty)
    }

    @Test func aDocumentThatCitesItselfIsNoCycle() {
        #expect(GraphSnapshot(nodeCount: 2, basis: [(0, 0), (0, 1)]).cycles.isEmpty)
    }

    @Test(
        arguments: [
            (.basis, 1), (.implements, 1), (.guides, 1), (.amends, 0), (.replaces, 0), (.repeals, 0), (.promulgates, 0),
            (.mentions, 0),
        ] as [(Reference.Relation, Int)])
    func onlyWhatADocumentRestsOnCloses(relation: Reference.Relation, expected: Int) {
        #expect(GraphSnapshot(nodeCount: 2, basis: [(0, 1), (1, 0)], relation).cycles.count == expected)
    }

    /// Each node of a random graph reaches the same nodes, and is reached by them, as the slow way tells.
    @Test(arguments: 0..<50)
    func theSameAsReachabilityTells(seed: Int) {
        var state = UInt64(seed) &* 0x9E37_79B9_7F4A_7C15 &+ 1
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let count = 12
        let graph = GraphSnapshot(nodeCount: count, basis: (0..<16).map { _ in (random(count), random(count)) })
        let reached = (0..<count).map { Set(graph.neighbourhood(from: $0, to: nil, depth: nil).ids) }
        let groups = Set(
            (0..<count).map { node in
                (0..<count).filter { reached[node].contains(String($0)) && reached[$0].contains(String(node)) }
            })
        #expect(graph.cycles == groups.filter { $0.count > 1 }.sorted { $0[0] < $1[0] })
    }

    /// Recursion would exhaust the stack.
    @Test func aChainOfAMillionDocumentsThatLeadsBackIntoItself() {
        let count = 1_000_000
        let links = (1..<count).map { ($0 - 1, $0) } + [(count - 1, 10)]
        #expect(GraphSnapshot(nodeCount: count, basis: links).cycles.map(\.count) == [count - 10])
    }
}
