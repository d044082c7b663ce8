/// What a finding proposes to write instead, where the evidence leaves one answer.
public struct Fix: Hashable, Sendable {
    /// What is replaced: 0-based UTF-8 offsets.
    public let range: Range<Int>
    public let replacement: String
    /// Whether it changes only the form, not which document, date or body is meant.
    public let isSafe: Bool

    public init(_ range: Range<Int>, _ replacement: String, isSafe: Bool) {
        self.range = range
        self.replacement = replacement
        self.isSafe = isSafe
    }
}
