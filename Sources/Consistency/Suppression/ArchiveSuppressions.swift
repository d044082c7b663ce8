/// The comments of all documents whose use is known only when all are read.
public struct ArchiveSuppressions: Sendable {
    private var texts: [String: Suppressions] = [:]
    /// How many findings were left out.
    public private(set) var count = 0

    /// None.
    public init() {}

    /// Adds those of one document.
    public mutating func add(_ suppressions: Suppressions) { texts[suppressions.path] = suppressions }

    /// The findings of the rules that see all documents without those that are left out, and with those on comments.
    ///
    /// - Parameters:
    ///   - rules: those that run on a document, by its path.
    ///   - isComparison: whether more than one document was read: else nobody knows which comments are needed.
    public mutating func reviewed(_ findings: [ArchiveFinding], by rules: (String) -> RuleSelection, isComparison: Bool)
        -> [ArchiveFinding]
    {
        guard !texts.isEmpty else { return findings }
        var left: [ArchiveFinding] = []
        for found in findings {
            if texts[found.path]?.leavesOut(found.finding) == true { count += 1 } else { left.append(found) }
        }
        for text in isComparison ? Array(texts.values) : [] {
            let rules = rules(text.path)
            // Where the rule of unused comments doesn't run, nothing is left of them.
            left += text.unused(needingArchive: true, by: rules).compactMap(rules.applied).map {
                ArchiveFinding(path: text.path, contentHash: text.contentHash, $0)
            }
        }
        return left.sorted(by: RuleCatalog.isInOrder)
    }
}
