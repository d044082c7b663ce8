extension GraphSnapshot {
    /// Indices of the `most` documents that are cited by most documents, among equals first the one that is cited more
    /// often, then by id. By documents, because a text that amends another names it in every line.
    public func mostCited(_ most: Int) -> [Int] { Array(byCitations { $0.citations > 0 }.prefix(most)) }

    /// Indices of the documents that are cited and not in the archive, in the same order.
    public var dangling: [Int] { byCitations { $0.citations > 0 && !$0.isInArchive } }

    private func byCitations(_ isIncluded: (Node) -> Bool) -> [Int] {
        nodes.indices.filter { isIncluded(nodes[$0]) }.sorted { a, b in
            (nodes[b].citedBy, nodes[b].citations, a) < (nodes[a].citedBy, nodes[a].citations, b)
        }
    }
}
