import LegalText

extension Outline {
    /// The parts of a document by whose headings a reader finds a place. Points are paragraphs of the part that holds
    /// them: *a)* alone leads nobody there.
    ///
    /// - Parameter source: the text that the outline is of.
    public func parts(in source: SourceText) -> [DocumentPart] {
        var paths: [Int: String] = [:]
        return entries.indices.compactMap { index in
            let entry = entries[index]
            guard entry.unit > .point else { return nil }
            let own = Self.cut(
                source.string(entry.start..<max(entry.start, source.lineRange(at: entry.start).upperBound)))
            let path = entry.parent.flatMap { paths[$0] }.map { "\($0) › \(own)" } ?? own
            paths[index] = path
            return DocumentPart(start: entry.start, heading: path)
        }
    }

    /// What is shown of a heading, in scalars: enough to search for.
    private static let shown = 48

    private static func cut(_ line: String) -> String {
        let words = line.split(whereSeparator: \.isWhitespace).joined(separator: " ")
        guard words.unicodeScalars.count > shown else { return words }
        let head = words.unicodeScalars.prefix(shown)
        let end = head.lastIndex(of: " ") ?? head.endIndex
        return String(String.UnicodeScalarView(head[..<end])) + " …"
    }
}
