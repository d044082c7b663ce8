import CitationGraph

/// What `graph` prints: all nodes and edges in one format.
public protocol GraphReporter: Sendable {
    /// Hands UTF-8 on piece by piece, so that a large graph is not held twice.
    func report(_ graph: GraphSnapshot, to print: ([UInt8]) -> Void)
}
