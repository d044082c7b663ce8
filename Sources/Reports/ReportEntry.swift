import Consistency

/// A piece of a report that is written as a whole or not at all.
public struct ReportEntry: Sendable {
    /// UTF-8.
    public let bytes: [UInt8]
    /// Of the finding that it tells; nil where it tells anything else, which is never left out.
    public let severity: Severity?

    public init(_ bytes: [UInt8], severity: Severity? = nil) {
        self.bytes = bytes
        self.severity = severity
    }

    init(_ text: String, severity: Severity? = nil) { self.init(Array(text.utf8), severity: severity) }
}
