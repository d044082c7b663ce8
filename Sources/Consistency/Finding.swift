/// A place in a text that contradicts something, and what shows it.
public struct Finding: Sendable {
    /// Another place in the same text that the finding rests on.
    public struct Evidence: Sendable {
        /// 0-based UTF-8 offsets.
        public let range: Range<Int>
        public let message: LocalizedText

        public init(_ range: Range<Int>, _ message: LocalizedText) {
            self.range = range
            self.message = message
        }
    }

    public let page: RulePage
    public let severity: Severity
    /// The part that is wrong, not the sentence: 0-based UTF-8 offsets.
    public let range: Range<Int>
    /// States facts, and where they stand.
    public let message: LocalizedText
    public let evidence: [Evidence]

    /// A finding of a rule; its severity is the rule's unless another is given.
    public init(
        _ page: RulePage, severity: Severity? = nil, at range: Range<Int>, _ message: LocalizedText,
        evidence: [Evidence] = []
    ) {
        self.page = page
        self.severity = severity ?? page.severity
        self.range = range
        self.message = message
        self.evidence = evidence
    }
}
