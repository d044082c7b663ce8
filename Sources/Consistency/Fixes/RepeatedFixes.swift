import Citations

/// The places at which a text cites a document in the same way: mended at one of them only, it would contradict itself.
struct RepeatedFixes {
    /// The citations that say the same of the same document, but for a date that not all have.
    private struct Citation: Hashable {
        let document: Int?
        let symbol: String
    }

    private struct Law: Hashable {
        let target: Mention.Target
        let date: CalendarDate?
    }

    private struct Part: Hashable {
        let reference: Int
        let facet: CitationFacet
    }

    /// What is done at all places of a citation already.
    private struct Done: Hashable {
        let reference: Int
        let facet: CitationFacet?
        let date: CalendarDate?
        let replacement: String
    }

    private let document: CitingDocument
    private let parts: [Range<Int>: Part]
    private let citations: [Citation: [Int]]
    /// By the place of the date.
    private let mentions: [Range<Int>: Int]
    private let laws: [Law: [Int]]
    private var done: Set<Done> = []

    init(in document: CitingDocument) {
        self.document = document
        let references = document.references
        parts = Dictionary(
            references.indices.flatMap { index in
                CitationFacet.allCases.compactMap { facet in
                    facet.range(in: references[index]).map { ($0, Part(reference: index, facet: facet)) }
                }
            }, uniquingKeysWith: { first, _ in first })
        citations = Dictionary(grouping: references.indices) { Self.citation($0, in: document) }
        let dated = document.mentions.indices.filter { document.mentions[$0].date != nil }
        mentions = Dictionary(
            dated.compactMap { index in document.mentions[index].date.map { ($0.range, index) } },
            uniquingKeysWith: { first, _ in first })
        laws = Dictionary(grouping: dated) { Self.law(document.mentions[$0]) }
    }

    /// The fixes that do the same at the other places; empty for what is no part of a citation, and where those of an
    /// equal fix were given before.
    mutating func fixes(like fix: Fix) -> [Fix] {
        if let part = parts[fix.range] {
            let others = citations[Self.citation(part.reference, in: document)] ?? []
            let date = document.references[part.reference].date?.valid
            guard isNew(Done(reference: others.first ?? 0, facet: part.facet, date: date, replacement: fix.replacement))
            else { return [] }
            return others.compactMap { other in
                let reference = document.references[other]
                guard reference.date == nil || reference.date?.valid == date else { return nil }
                let isDate = part.facet == .date || part.facet == .yearOfIssue
                return part.facet.range(in: reference).flatMap { again(fix, at: $0, isDate: isDate) }
            }
        }
        guard let index = mentions[fix.range] else { return [] }
        let others = laws[Self.law(document.mentions[index])] ?? []
        guard isNew(Done(reference: others.first ?? 0, facet: nil, date: nil, replacement: fix.replacement)) else {
            return []
        }
        return others.compactMap { document.mentions[$0].date?.range }.compactMap { again(fix, at: $0, isDate: true) }
    }

    private mutating func isNew(_ done: Done) -> Bool { self.done.insert(done).inserted }

    private static func citation(_ index: Int, in document: CitingDocument) -> Citation {
        Citation(
            document: document.documentIndex(of: index), symbol: document.references[index].symbol.canonical)
    }

    private static func law(_ mention: Mention) -> Law { Law(target: mention.target, date: mention.date?.valid) }

    /// A date is written as the others at its place are; nil where that can't be.
    private func again(_ fix: Fix, at place: Range<Int>, isDate: Bool) -> Fix? {
        guard isDate else { return Fix(place, fix.replacement, isSafe: fix.isSafe) }
        guard let day = DateWording(fix.replacement).day else { return nil }
        return DateWording(document.source.string(place)).writing(day).map { Fix(place, $0, isSafe: fix.isSafe) }
    }
}
