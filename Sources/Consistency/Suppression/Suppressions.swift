import Citations

/// The comments of a text that ask for findings to be left out: `<!-- viendan: ignore VD101 lý do -->`.
///
/// Behind text such a comment is for its line; alone on its line for the paragraph behind it, up to a blank line or a line
/// that ends a sentence or an item; `ignore-file` is for the whole text. A finding stands where it starts.
public struct Suppressions: Sendable {
    /// The path under which the text is reported.
    let path: String
    let contentHash: UInt64
    private var entries: [Suppression]
    private let scopes: SuppressionScopes
    /// The first entry for a rule in a scope.
    private var owners: [Owned: Int] = [:]
    private let faults: [Finding]
    /// How many findings were left out.
    public private(set) var count = 0

    private struct Owned: Hashable {
        let scope: SuppressionScope
        let rule: String
    }

    public init(_ document: CitingDocument) {
        path = document.source.path
        // Most texts have no comments, and their hash is not for nothing.
        contentHash = document.comments.isEmpty ? 0 : document.source.contentHash
        let reader = SuppressionReader(document)
        entries = reader.suppressions.map(\.suppression)
        scopes = reader.scopes
        faults = reader.faults
        for (index, entry) in reader.suppressions.enumerated() {
            guard let scope = entry.scope else { continue }
            for rule in entry.suppression.rules {
                let owned = Owned(scope: scope, rule: rule)
                if owners[owned] == nil { owners[owned] = index }
            }
        }
    }

    /// Whether the use of a comment is known only when all documents are read.
    public var needsArchive: Bool { entries.contains { $0.needsArchive } }

    /// The findings of the rules that see one document without those that are left out, and with those on comments.
    public mutating func reviewed(_ findings: [Finding], by rules: RuleSelection) -> [Finding] {
        guard !(entries.isEmpty && faults.isEmpty) else { return findings }
        var left: [Finding] = []
        for finding in findings where !leavesOut(finding) { left.append(finding) }
        if rules.contains(UnusedSuppression.page.code) {
            left += (faults + unused(needingArchive: false, by: rules)).compactMap(rules.applied)
        }
        return left.sorted(by: RuleCatalog.isInOrder)
    }

    /// Whether a comment asks for a finding to be left out; it is then counted, and the comment is used.
    mutating func leavesOut(_ finding: Finding) -> Bool {
        guard !entries.isEmpty else { return false }
        for scope in scopes.scopes(at: finding.range.lowerBound) {
            if let index = owners[Owned(scope: scope, rule: finding.page.code)] {
                entries[index].isUsed = true
                count += 1
                return true
            }
        }
        return false
    }

    /// On comments that left nothing out although all rules that they name have run.
    func unused(needingArchive: Bool, by rules: RuleSelection) -> [Finding] {
        entries.filter { entry in
            entry.needsArchive == needingArchive && !entry.isUsed && entry.rules.allSatisfy(rules.contains)
        }
        .map(UnusedSuppression.unused)
    }
}
