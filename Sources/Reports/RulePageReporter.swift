import Consistency

/// What `rule` prints of pages.
public protocol RulePageReporter: Sendable {
    /// UTF-8.
    func report(_ pages: [RulePage]) -> [UInt8]
}
