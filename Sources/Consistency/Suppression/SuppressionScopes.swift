import Citations
import LegalText

/// What the comments of a text are for.
struct SuppressionScopes: Sendable {
    /// The lines of comments that stand behind text, and the paragraphs behind comments that stand alone: ascending and
    /// apart, as 0-based UTF-8 offsets.
    let lines: [Range<Int>]
    let paragraphs: [Range<Int>]

    init(_ comments: [InstructionComment], in source: SourceText) {
        lines = Self.apart(comments.filter { !$0.isAlone }.map { source.lineRange(at: $0.range.lowerBound) })
        let alone = Self.apart(comments.filter(\.isAlone).map { source.lineRange(at: $0.range.lowerBound) })
        var paragraphs: [Range<Int>] = []
        var known = Set(alone.map(\.lowerBound))
        for line in alone.reversed() {
            var next = source.line(behind: line)
            while let blank = next, source.isBlank(blank) { next = source.line(behind: blank) }
            // Comments that stand above each other are for one paragraph.
            guard let next, !known.contains(next.lowerBound) else { continue }
            paragraphs.append(source.paragraph(from: next, before: known))
            known.insert(next.lowerBound)
        }
        self.paragraphs = paragraphs.reversed()
    }

    /// The ranges, ascending, each once.
    private static func apart(_ ranges: [Range<Int>]) -> [Range<Int>] {
        var result: [Range<Int>] = []
        for range in ranges where range != result.last { result.append(range) }
        return result
    }

    /// What a place in the text lies in, the nearest first; where a scope starts names it.
    func scopes(at offset: Int) -> [SuppressionScope] {
        let line = lines.first(endingBehind: offset).flatMap { $0.contains(offset) ? $0 : nil }
        let paragraph = paragraphs.first(endingBehind: offset).flatMap { $0.contains(offset) ? $0 : nil }
        return [line.map { .line($0.lowerBound) }, paragraph.map { .paragraph($0.lowerBound) }, .file].compactMap { $0 }
    }

    /// What a comment is for that asks about its surroundings; nil where nothing stands behind it.
    func scope(of comment: InstructionComment) -> SuppressionScope? {
        let start = comment.range.lowerBound
        if comment.isAlone { return paragraphs.first(endingBehind: start).map { .paragraph($0.lowerBound) } }
        return lines.first(endingBehind: start).map { .line($0.lowerBound) }
    }
}

/// What a comment is for.
enum SuppressionScope: Hashable {
    case line(Int), paragraph(Int), file
}

extension SourceText {
    /// The next line; nil behind the last.
    fileprivate func line(behind line: Range<Int>) -> Range<Int>? {
        var next = line.upperBound
        if byte(at: next) == 0x0D { next += 1 }
        return byte(at: next) == 0x0A && next + 1 < count ? lineRange(at: next + 1) : nil
    }

    /// The lines from one on, up to one that ends a sentence or an item, or to a blank one, an item or a comment.
    fileprivate func paragraph(from first: Range<Int>, before comments: Set<Int>) -> Range<Int> {
        var end = first
        while !endsItem(end), let next = line(behind: end), !isBlank(next), !comments.contains(next.lowerBound),
            !beginsItem(next)
        {
            end = next
        }
        return first.lowerBound..<end.upperBound
    }

    private func endsItem(_ line: Range<Int>) -> Bool {
        let last = slice(line).last { !" \t\r*_\"".utf8.contains($0) }
        return last.map(".;:|".utf8.contains) ?? false
    }

    private func beginsItem(_ line: Range<Int>) -> Bool {
        let first = slice(line).first { $0 != 0x20 && $0 != 0x09 }
        return first.map("-+#|".utf8.contains) ?? false
    }
}
