import LegalText

/// The fixes of one text that can be made together.
///
/// Of fixes that overlap, or that put different words at one place, none is made; but those of form go before those
/// that change what is cited, which then wait for the next time.
public struct FixPlan: Sendable {
    /// What is written, in the order of the text, each once; apart from each other.
    public let edits: [Fix]
    /// The number of findings whose fix is among them.
    public let mended: Int
    /// The number of findings whose fix is left out because of another.
    public let refused: Int
    /// The number of findings whose fix is left out because unsafe ones are not wanted.
    public let withheld: Int

    /// - Parameters:
    ///   - fixes: one for each finding that has one; the same may come several times.
    ///   - repetitions: the same again at further places.
    public init(_ fixes: [Fix], repetitions: [Fix] = [], includesUnsafe: Bool) {
        let wanted = fixes.filter { $0.isSafe || includesUnsafe }
        let omissions = Omissions(wanted)
        let offered = (fixes + repetitions).filter { !omissions.hold($0) }
        var edits = Self.compatible(offered.filter(\.isSafe), beside: [])
        if includesUnsafe { edits += Self.compatible(offered.filter { !$0.isSafe }, beside: edits) }
        self.edits = edits.sorted { $0.isBefore($1) }
        let made = Set(edits.map(Edit.init))
        let madeOmissions = Omissions(edits)
        mended = wanted.count { made.contains(Edit($0)) || madeOmissions.hold($0) }
        refused = wanted.count - mended
        withheld = fixes.count - wanted.count
    }

    /// The UTF-8 bytes of a range of the text with the edits made that stand in it.
    public func text(of source: SourceText, in range: Range<Int>) -> [UInt8] {
        var result: [UInt8] = []
        var end = range.lowerBound
        let first = edits.partitioningIndex { $0.range.lowerBound >= range.lowerBound }
        for edit in edits[first...].prefix(while: { $0.range.upperBound <= range.upperBound }) {
            result += source.slice(end..<edit.range.lowerBound) + Array(edit.replacement.utf8)
            end = edit.range.upperBound
        }
        return result + source.slice(end..<range.upperBound)
    }

    /// What is left out altogether: mending a part of it would change nothing.
    private struct Omissions {
        private let ranges: [Range<Int>]

        init(_ fixes: [Fix]) {
            ranges = fixes.filter { $0.replacement.isEmpty && !$0.isSafe }.map(\.range)
                .sorted { $0.lowerBound < $1.lowerBound }
        }

        /// Whether a fix stands within one of them, and isn't one itself.
        func hold(_ fix: Fix) -> Bool {
            let next = ranges.partitioningIndex { $0.lowerBound > fix.range.lowerBound }
            guard next > 0, !fix.range.isEmpty || ranges[next - 1].lowerBound < fix.range.lowerBound else {
                return false
            }
            let omission = ranges[next - 1]
            return fix.range.isEmpty
                ? fix.range.upperBound < omission.upperBound
                : fix.range.upperBound <= omission.upperBound && fix.range != omission
        }
    }

    private struct Edit: Hashable {
        let range: Range<Int>
        let replacement: String

        init(_ fix: Fix) { (range, replacement) = (fix.range, fix.replacement) }
    }

    /// Those that overlap neither each other nor what is made already, each once.
    private static func compatible(_ fixes: [Fix], beside made: [Fix]) -> [Fix] {
        let known = Set(made.map(Edit.init))
        let distinct = Dictionary(fixes.map { (Edit($0), $0) }, uniquingKeysWith: { first, _ in first })
        let new = distinct.filter { !known.contains($0.key) }.map(\.value)
        let all = (new.map { (fix: $0, isMade: false) } + made.map { (fix: $0, isMade: true) })
            .sorted { $0.fix.isBefore($1.fix) }
        var refused: Set<Int> = []
        // The one that reaches farthest so far: what overlaps any, overlaps it.
        var farthest = 0
        for index in all.indices.dropFirst() {
            if all[farthest].fix.overlaps(all[index].fix) { refused.formUnion([farthest, index]) }
            if all[farthest].fix.range.upperBound <= all[index].fix.range.upperBound { farthest = index }
        }
        return all.indices.filter { !all[$0].isMade && !refused.contains($0) }.map { all[$0].fix }
    }
}

extension Fix {
    /// The order of the text; what is put in goes before what is replaced there.
    fileprivate func isBefore(_ other: Fix) -> Bool {
        (range.lowerBound, range.upperBound, replacement)
            < (other.range.lowerBound, other.range.upperBound, other.replacement)
    }

    /// Whether a fix that stands behind in the order of the text has a part of the text in common with it, or puts
    /// something in at the same place.
    fileprivate func overlaps(_ later: Fix) -> Bool {
        later.range.lowerBound < range.upperBound || (range.isEmpty && later.range == range)
    }
}
