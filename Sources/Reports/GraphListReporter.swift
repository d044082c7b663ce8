import CitationGraph

/// What `graph` prints where it is asked for a list.
public protocol GraphListReporter: Sendable {
    /// Hands UTF-8 on piece by piece.
    func report(_ list: GraphList, of graph: GraphSnapshot, to print: ([UInt8]) -> Void)
}
