import Citations
import LegalText

/// What the findings of one text propose.
public struct TextFixes: Sendable {
    /// Of the text: another means that it has changed since it was checked.
    public let contentHash: UInt64
    /// One for each finding that has one.
    private var fixes: [Fix]
    private var repetitions: [Fix] = []

    /// The fixes of findings in a document; nil where they have none that can be made.
    public init?(_ findings: [Finding], in document: CitingDocument) {
        func isTenable(_ fix: Fix) -> Bool { FixPlace(of: fix.range, in: document.source) != .address }
        fixes = findings.compactMap(\.fix).filter(isTenable)
        guard !fixes.isEmpty else { return nil }
        contentHash = document.source.contentHash
        let unsafe = fixes.filter { !$0.isSafe }
        guard !unsafe.isEmpty else { return }
        var repeated = RepeatedFixes(in: document)
        for fix in unsafe { repetitions += repeated.fixes(like: fix).filter(isTenable) }
    }

    /// With what is proposed for the same text besides.
    public func adding(_ other: TextFixes) -> TextFixes {
        var sum = self
        sum.fixes += other.fixes
        sum.repetitions += other.repetitions
        return sum
    }

    /// What of it is done together.
    public func plan(includesUnsafe: Bool) -> FixPlan {
        FixPlan(fixes, repetitions: repetitions, includesUnsafe: includesUnsafe)
    }
}
