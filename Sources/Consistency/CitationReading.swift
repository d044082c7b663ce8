import Citations
import LegalText

/// How one reference reads.
struct CitationReading {
    let reference: Reference
    /// Index of the document meant; nil where it isn't clear.
    let document: Int?
    /// The folded words of the place; empty where none is known.
    let place: String
    /// The body that the text states, with its place; nil where none stands or it isn't known which is meant.
    let issuer: String?
    /// The words of the subject; nil where none stands.
    private let subject: String?
    /// The date, if the calendar has it.
    let date: CalendarDate?
    /// Whether symbol, date and term agree with each other.
    let isSound: Bool

    init(_ index: Int, in citing: CitingDocument) {
        reference = citing.references[index]
        if case .resolved(let target) = citing.resolutions[index] { document = target } else { document = nil }
        place = VietnameseSpelling.folded(citing.place(of: reference.issuer, reference.agency)?.text ?? "")
        issuer = Self.issuer(of: reference, in: citing)
        subject = reference.subject.map(citing.runningText)
        let date = reference.date?.valid
        let year = reference.symbol.year?.value
        let yearsAgree = year == nil || date == nil || year == date?.year
        let term = reference.symbol.term.flatMap { Legislature.term($0.value) }
        let termAgrees = term.map { term in date.map(term.sat(on:)) ?? year.map(term.sat(in:)) ?? true } ?? true
        isSound = yearsAgree && termAgrees && !(reference.date?.isImpossible ?? false)
        self.date = date
    }

    /// Whether a body is named of which it isn't known where: *UBND tỉnh* in a text that doesn't say which province.
    var isIssuerUnclear: Bool { issuer == nil && reference.issuer != nil }

    private static func issuer(of reference: Reference, in citing: CitingDocument) -> String? {
        guard let issuer = reference.issuer else { return nil }
        guard let agency = issuer.agency, agency.isLocal else { return VietnameseSpelling.folded(issuer.name) }
        let place = citing.place(of: issuer, agency)
        // "UBND tỉnh" is told apart only where it is the citing body's own.
        guard issuer.place?.name != nil || place == citing.header.issuer?.place else { return nil }
        return VietnameseSpelling.folded([agency.name, place?.text].compactMap(\.self).joined(separator: " "))
    }

    /// Whether many bodies bear the code, so that only the issuer tells which document is meant.
    var needsIssuer: Bool {
        let agencies = reference.symbol.bodies.first.flatMap { Agency.agencies(ofCode: $0.bareCode) } ?? []
        return agencies.isEmpty || agencies.contains(where: \.isLocal)
            || (reference.issuer.map { $0.agency == nil } ?? false)
    }

    /// Whether both have subjects, and these begin otherwise.
    func hasOtherSubject(than other: CitationReading, words: Int = 4) -> Bool {
        guard let subject, let another = other.subject else { return false }
        func start(_ text: String) -> ArraySlice<Substring> {
            VietnameseSpelling.folded(text).split(separator: " ").prefix(words)
        }
        return start(subject) != start(another)
    }

    /// The code without the term: *QH* for QH14.
    var stem: String {
        reference.symbol.term == nil ? reference.symbol.code : String(reference.symbol.code.prefix { !$0.isNumber })
    }
}
