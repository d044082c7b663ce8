import Consistency
import LegalText

/// What `check` prints: an opening, a part for each document in order, and the summary.
public protocol FindingReporter: Sendable {
    func opening() -> [UInt8]
    /// UTF-8; empty for a document without findings.
    func report(_ findings: [Finding], in source: SourceText) -> [UInt8]
    /// What stands between the parts of two documents.
    var separator: [UInt8] { get }
    func closing(_ summary: Summary) -> [UInt8]
}
