/// A place in a text that contradicts something, and what shows it.
public struct Finding: Sendable {
    /// What a finding rests on.
    public struct Evidence: Sendable {
        public enum Place: Sendable {
            /// In the same text: 0-based UTF-8 offsets.
            case here(Range<Int>)
            /// In another text of the archive.
            case elsewhere(Location)
            /// In a table of the product or of the user.
            case table
        }

        public let place: Place
        public let message: LocalizedText

        public init(_ place: Place, _ message: LocalizedText) {
            self.place = place
            self.message = message
        }

        public init(_ range: Range<Int>, _ message: LocalizedText) { self.init(.here(range), message) }
    }

    public let page: RulePage
    public let severity: Severity
    /// The part that is wrong, not the sentence: 0-based UTF-8 offsets.
    public let range: Range<Int>
    /// States facts, and where they stand.
    public let message: LocalizedText
    public let evidence: [Evidence]
    /// Nil where the evidence leaves several answers.
    public let fix: Fix?

    /// A finding of a rule; its severity is the rule's unless another is given.
    public init(
        _ page: RulePage, severity: Severity? = nil, at range: Range<Int>, _ message: LocalizedText,
        evidence: [Evidence] = [], fix: Fix? = nil
    ) {
        self.page = page
        self.severity = severity ?? page.severity
        self.range = range
        self.message = message
        self.evidence = evidence
        self.fix = fix
    }

    /// The same with another severity.
    func with(_ severity: Severity) -> Finding {
        Finding(page, severity: severity, at: range, message, evidence: evidence, fix: fix)
    }
}
