import Citations

/// What `extract` prints of each document.
public protocol ReferenceReporter: Sendable {
    /// UTF-8; empty for a document without references.
    func report(_ document: CitingDocument) -> [UInt8]
}
