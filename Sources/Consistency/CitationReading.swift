import Citations
import LegalText

/// How one reference reads.
struct CitationReading {
    let reference: Reference
    let document: Int?
    let place: String
    let date: CalendarDate?
    /// Whether symbol, date and term agree with each other.
    let isSound: Bool

    init(_ index: Int, in citing: CitingDocument) {
        reference = citing.references[index]
        if case .resolved(let target) = citing.resolutions[index] { document = target } else { document = nil }
        place = VietnameseSpelling.folded(citing.place(of: reference.issuer, reference.agency)?.text ?? "")
        let date = reference.date?.valid
        let year = reference.symbol.year?.value
        let yearsAgree = year == nil || date == nil || year == date?.year
        let term = reference.symbol.term.flatMap { Legislature.term($0.value) }
        let termAgrees = term.map { term in date.map(term.sat(on:)) ?? year.map(term.sat(in:)) ?? true } ?? true
        isSound = yearsAgree && termAgrees && !(reference.date?.isImpossible ?? false)
        self.date = date
    }

    /// The code without the term: *QH* for QH14.
    var stem: String {
        reference.symbol.term == nil ? reference.symbol.code : String(reference.symbol.code.prefix { !$0.isNumber })
    }
}
