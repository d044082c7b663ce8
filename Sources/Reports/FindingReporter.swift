import Consistency
import LegalText

/// What `check` prints: an opening, a part for each document in order, the inputs that could not be read, and a closing.
public protocol FindingReporter: Sendable {
    func opening() -> [UInt8]
    /// The findings of one document; none for a document without findings, unless the format lists all documents.
    func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry]
    /// Inputs that could not be read, where the closing doesn't tell them.
    func report(_ unread: [Summary.Skipped]) -> [ReportEntry]
    /// What stands between two entries.
    var separator: [UInt8] { get }
    /// What the readers of the format take at most; nil for any number.
    var limit: ReportLimit? { get }
    /// - Parameter leftOut: the findings beyond the limit.
    func closing(_ summary: Summary, leftOut: Int) -> [UInt8]
}

extension FindingReporter {
    public func opening() -> [UInt8] { [] }
    public func report(_ unread: [Summary.Skipped]) -> [ReportEntry] { [] }
    public var separator: [UInt8] { [] }
    public var limit: ReportLimit? { nil }
    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] { [] }
}
