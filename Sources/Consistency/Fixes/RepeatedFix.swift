import Citations

extension Fix {
    /// The same at the other places where a text cites the document in the same way: mended at one of them only, the
    /// text would contradict itself. Empty for what is no part of a citation that repeats.
    func repetitions(in document: CitingDocument) -> [Fix] {
        for facet in CitationFacet.allCases {
            guard let index = document.references.firstIndex(where: { facet.range(in: $0) == range }) else { continue }
            return repetitions(of: index, facet, in: document)
        }
        guard let mention = document.mentions.first(where: { $0.date?.range == range }) else { return [] }
        return document.mentions.filter { $0.target == mention.target && $0.date?.valid == mention.date?.valid }
            .compactMap { $0.date.flatMap { again(at: $0.range, isDate: true, in: document) } }
    }

    private func repetitions(of index: Int, _ facet: CitationFacet, in document: CitingDocument) -> [Fix] {
        let reference = document.references[index]
        let date = reference.date?.valid
        return document.references.indices.compactMap { other in
            let candidate = document.references[other]
            guard other != index, document.documentIndex(of: other) == document.documentIndex(of: index),
                candidate.symbol.canonical == reference.symbol.canonical,
                candidate.date == nil || candidate.date?.valid == date
            else { return nil }
            return facet.range(in: candidate).flatMap {
                again(at: $0, isDate: facet == .date || facet == .yearOfIssue, in: document)
            }
        }
    }

    /// A date is written as the others at its place are; nil where that can't be.
    private func again(at place: Range<Int>, isDate: Bool, in document: CitingDocument) -> Fix? {
        guard isDate else { return Fix(place, replacement, isSafe: isSafe) }
        guard let day = DateWording(replacement).day else { return nil }
        return DateWording(document.source.string(place)).writing(day).map { Fix(place, $0, isSafe: isSafe) }
    }
}
