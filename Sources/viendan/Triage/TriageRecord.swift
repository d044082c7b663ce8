import Consistency
import Reports

/// What is to be remembered of findings, of one document or of all.
struct TriageRecord: Sendable {
    struct Document: Sendable {
        /// From the root.
        let located: RawPath
        /// Under which it is reported.
        let path: String
    }

    var withheld = Withheld()
    /// The findings that the baseline has, or is to have.
    var found = Baseline()
    /// The document, where a baseline or `--changed` asks which were looked at.
    var document: Document?
    /// Its comments, where their use is not known yet.
    var suppressions: Suppressions?
}

/// What is remembered of all documents.
struct TriageLedger: Sendable {
    private(set) var found = Baseline()
    private(set) var suppressions = ArchiveSuppressions()
    /// The documents whose findings were looked at, where a baseline or `--changed` asks for them, and the
    /// paths under which they are reported.
    private(set) var documents: [RawPath: String] = [:]

    mutating func add(_ record: TriageRecord) {
        found.merge(record.found.entries)
        if let suppressions = record.suppressions { self.suppressions.add(suppressions) }
        if let document = record.document { documents[document.located] = document.path }
    }

    /// The findings of the rules that see all documents, without those that comments leave out.
    mutating func reviewed(_ findings: [ArchiveFinding], by rules: PathRules, isComparison: Bool)
        -> [ArchiveFinding]
    {
        suppressions.reviewed(findings, by: { rules[$0] }, isComparison: isComparison)
    }
}
