import Citations
import LegalText

/// A citation in a text of the archive.
///
/// A class, though nothing in it changes: an archive has many, and its rules gather and sort them again and again.
final class Occurrence: Hashable, Sendable {
    let citing: Citing
    /// Of the whole citation.
    let location: Location
    let relation: Reference.Relation
    /// Of the parts that a finding may be about: 0-based UTF-8 offsets.
    let range: Range<Int>
    let date: Range<Int>?
    /// How the date is written; nil where none stands.
    let wording: DateWording?
    let symbolYear: Range<Int>?
    let term: Range<Int>?
    let code: Range<Int>?
    let issuer: Range<Int>?

    init(_ reference: Reference, _ citing: Citing, _ source: SourceText) {
        self.citing = citing
        location = Location(reference.range, in: source)
        relation = reference.relation
        range = reference.range
        let facets = CitationFacet.self
        date = facets.date.range(in: reference)
        wording = date.map { DateWording(source.string($0)) }
        symbolYear = facets.symbolYear.range(in: reference)
        term = facets.term.range(in: reference)
        code = facets.code.range(in: reference)
        issuer = facets.issuer.range(in: reference)
    }

    init(_ mention: Mention, _ citing: Citing, _ source: SourceText) {
        self.citing = citing
        location = Location(mention.range, in: source)
        relation = mention.relation
        range = mention.range
        date = mention.date?.range
        wording = date.map { DateWording(source.string($0)) }
        symbolYear = nil
        term = nil
        code = nil
        issuer = nil
    }

    /// One place in one text.
    static func == (a: Occurrence, b: Occurrence) -> Bool {
        a === b || (a.range == b.range && a.location.path == b.location.path)
    }

    func hash(into hasher: inout Hasher) {
        hasher.combine(location.path)
        hasher.combine(range.lowerBound)
    }

    /// A fix that makes the citation say the same as a reading; nil where that can't be told.
    func fix(_ facet: CitationFacet, as reading: CitationReading) -> Fix? {
        guard let range = range(of: facet),
            let replacement = facet.replacement(by: reading, wording ?? DateWording(""))
        else { return nil }
        return Fix(range, replacement, isSafe: false)
    }

    func range(of facet: CitationFacet) -> Range<Int>? {
        switch facet {
        case .date, .yearOfIssue: date
        case .symbolYear: symbolYear
        case .term: term
        case .issuer: issuer
        case .code: code
        }
    }
}
