import CitationGraph
import Citations
import Consistency
import LegalText

/// What was done with all inputs.
public struct Summary: Sendable {
    /// A file that was not read, and why.
    public struct Skipped: Sendable {
        public let path: String
        public let reason: LocalizedText

        public init(path: String, reason: LocalizedText) {
            self.path = path
            self.reason = reason
        }
    }

    /// References by what became of them.
    public struct ReferenceCounts: Sendable {
        public var resolved = 0
        public var ambiguous = 0
        public var unresolved = 0

        public var total: Int { resolved + ambiguous + unresolved }
    }

    /// What formats that know nothing but findings call an input that could not be read.
    static let unreadName = "unread-input"
    /// The findings of one rule.
    public struct RuleCount: Sendable {
        public let page: RulePage
        public fileprivate(set) var count = 0
        /// How many of them propose what to write instead.
        public fileprivate(set) var fixable = 0
    }

    public private(set) var checked = 0
    public private(set) var references = ReferenceCounts()
    /// What looks like a symbol or a dated document and is no reference.
    private var unparsed: [Unparsed.Reason: Int] = [:]
    private var findings: [Severity: Int] = [:]
    /// Findings that have a fix that changes only the form, and those that have another.
    public private(set) var safelyFixable = 0
    public private(set) var unsafelyFixable = 0
    /// Findings that were mended before, so that they are none any more.
    public var mended = 0
    private var rules: [String: RuleCount] = [:]
    /// The different documents that are cited, and how many of them are among the checked ones; zero before the graph of
    /// all is known.
    public private(set) var citedDocuments = 0
    public private(set) var citedInArchive = 0
    /// Findings that are not reported.
    public var withheld = Withheld()
    /// Files that a folder held and that are no texts.
    public var skipped: [Skipped] = []
    /// Inputs that should have been checked and could not be.
    public var failed: [Skipped] = []

    public init() {}

    public func count(of reason: Unparsed.Reason) -> Int { unparsed[reason] ?? 0 }

    public func count(of severity: Severity) -> Int { findings[severity] ?? 0 }

    /// Whether something was found that is as grave as a severity, or graver.
    public func reaches(_ severity: Severity) -> Bool {
        Severity.allCases.contains { $0 >= severity && count(of: $0) > 0 }
    }

    public var findingCount: Int { findings.values.reduce(0, +) }

    /// Takes the figures of the graph of all documents.
    public mutating func add(_ graph: CitationGraph) {
        citedDocuments = graph.citedCount
        citedInArchive = graph.citedInArchiveCount
    }

    /// Counts one checked document.
    public mutating func add(_ document: CitingDocument, findings: [Finding]) {
        checked += 1
        for resolution in document.resolutions {
            switch resolution {
            case .resolved: references.resolved += 1
            case .ambiguous: references.ambiguous += 1
            case .unresolved: references.unresolved += 1
            }
        }
        for mention in document.mentions {
            switch mention.target {
            case .own, .part(_, exists: true), .partOf, .cited, .law: references.resolved += 1
            case .ambiguous: references.ambiguous += 1
            case .unresolved, .part: references.unresolved += 1
            }
        }
        for found in document.unparsed { unparsed[found.reason, default: 0] += 1 }
        add(findings, in: document.source)
    }

    /// Counts findings in a document that is counted already.
    public mutating func add(_ findings: [Finding], in source: SourceText) {
        for finding in findings {
            self.findings[finding.severity, default: 0] += 1
            var rule = rules[finding.page.code] ?? RuleCount(page: finding.page)
            rule.count += 1
            if finding.fix != nil, !source.isConverted { rule.fixable += 1 }
            rules[finding.page.code] = rule
        }
        let fixes = source.isConverted ? [] : findings.compactMap(\.fix)
        safelyFixable += fixes.count(where: \.isSafe)
        unsafelyFixable += fixes.count { !$0.isSafe }
    }

    /// The rules that found something, those with most findings first, then by code.
    public var ruleCounts: [RuleCount] {
        rules.values.sorted { ($1.count, $0.page.code) < ($0.count, $1.page.code) }
    }

    public mutating func add(_ other: Summary) {
        checked += other.checked
        references.resolved += other.references.resolved
        references.ambiguous += other.references.ambiguous
        references.unresolved += other.references.unresolved
        unparsed.merge(other.unparsed, uniquingKeysWith: +)
        findings.merge(other.findings, uniquingKeysWith: +)
        withheld += other.withheld
        safelyFixable += other.safelyFixable
        unsafelyFixable += other.unsafelyFixable
        mended += other.mended
        for (code, rule) in other.rules {
            rules[code, default: RuleCount(page: rule.page)].count += rule.count
            rules[code, default: RuleCount(page: rule.page)].fixable += rule.fixable
        }
        skipped += other.skipped
        failed += other.failed
    }
}
