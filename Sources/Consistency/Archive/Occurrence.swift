import Citations
import LegalText

/// A citation in a text of the archive.
struct Occurrence: Hashable, Sendable {
    let citing: Citing
    /// Of the whole citation.
    let location: Location
    let relation: Reference.Relation
    /// Of the parts that a finding may be about: 0-based UTF-8 offsets.
    let range: Range<Int>
    let date: Range<Int>?
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
        symbolYear = nil
        term = nil
        code = nil
        issuer = nil
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
