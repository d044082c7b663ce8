import Citations

/// What a rule says of itself: one source for its tests, its page and its messages.
///
/// A class, though nothing in it changes: every finding holds one, and a copy of its texts is dear.
public final class RulePage: Sendable {
    /// VD101; never changes its meaning.
    public let code: String
    /// Kebab-case.
    public let name: String
    public let severity: Severity
    /// Whether the rule runs where nobody selects rules.
    public let isOnByDefault: Bool
    /// What the rule looks at.
    public let what: LocalizedText
    /// Why it matters.
    public let why: LocalizedText
    /// The legal text that the rule rests on.
    public let source: String
    /// Texts with a finding at each `↓`.
    public let flagged: [String]
    /// Texts without a finding of this rule.
    public let clean: [String]

    public init(
        code: String, name: String, severity: Severity, isOnByDefault: Bool = true, what: LocalizedText,
        why: LocalizedText, source: String, flagged: [String], clean: [String]
    ) {
        self.code = code
        self.name = name
        self.severity = severity
        self.isOnByDefault = isOnByDefault
        self.what = what
        self.why = why
        self.source = source
        self.flagged = flagged
        self.clean = clean
    }
}

/// A rule that sees one document.
public protocol DocumentRule: Sendable {
    static var page: RulePage { get }

    /// What is wrong in a document, in any order.
    func check(_ document: CitingDocument) -> [Finding]
}

/// A rule that sees what all documents say.
public protocol ArchiveRule: Sendable {
    static var page: RulePage { get }

    /// What is wrong in the documents, in any order.
    func check(_ archive: Archive) -> [ArchiveFinding]
}
