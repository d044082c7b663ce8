import Citations
import LegalText

/// How a text reads that cites a document: equal for two citations that say the same.
struct CitationReading: Hashable, Sendable {
    let type: DocumentType?
    /// Padded to two digits, with its letter: *09*, *30a*.
    let number: String
    /// The year in the symbol.
    let symbolYear: Int?
    /// What stands behind number and year in the canonical form: *KH-UBND*, *QH14*, *CT/TW*.
    let code: String
    let term: Int?
    /// The date, if the calendar has it.
    let date: CalendarDate?
    /// Equal for places that a reader takes as one; nil where none is known.
    let place: UInt64?
    /// Equal for bodies that a reader takes as one, with their places; nil where none stands or it isn't known which is
    /// meant.
    let issuer: UInt64?
    /// The body of the Party that is named in full; *Trung ương* alone may be any.
    let committee: String?
    /// Whether a body is named of which it isn't known where: *UBND tỉnh* in a text that doesn't say which province.
    let isIssuerUnclear: Bool
    /// Whether many bodies bear the code, so that only the issuer tells which document is meant.
    let needsIssuer: Bool
    /// Whether the tables have every body of the symbol.
    let isKnown: Bool
    /// Nil where none stands.
    private let subject: Subject?
    /// Whether symbol, date and term agree with each other.
    let isSound: Bool

    init(_ reference: Reference, in citing: CitingDocument) {
        self.init(
            reference.type, reference.symbol, reference.date, reference.issuer,
            subject: reference.subject.map { Subject(citing.runningText($0)) },
            place: citing.place(of: reference.issuer, reference.agency), in: citing)
    }

    /// How a document that has number and date names itself; nil for any other.
    init?(own citing: CitingDocument) {
        let header = citing.header
        guard let symbol = header.symbol, header.date?.valid != nil else { return nil }
        self.init(
            header.type, symbol, header.date, header.issuer,
            subject: header.title.map { Subject(citing.runningText($0)) },
            place: header.issuer?.place, in: citing)
    }

    private init(
        _ type: DocumentType?, _ symbol: Symbol, _ date: DateOfIssue?, _ issuer: Issuer?, subject: Subject?,
        place: Place?, in citing: CitingDocument
    ) {
        self.type = type
        number = symbol.number.value
        symbolYear = symbol.year?.value
        code = symbol.code
        let day = date?.valid
        self.date = day
        self.issuer = issuer.flatMap { Self.key(of: $0, in: citing) }
        isIssuerUnclear = issuer != nil && self.issuer == nil
        committee = issuer.flatMap { issuer in
            guard symbol.bodies.first?.value == "TW", issuer.office == nil, let name = issuer.agency?.name else {
                return nil
            }
            return ["Bộ Chính trị", "Ban Bí thư"].contains(name) ? name : nil
        }
        let agencies = symbol.bodies.first.flatMap { citing.knowledge.agencies(ofCode: $0.bareCode) } ?? []
        let isLocal = agencies.isEmpty || agencies.contains(where: \.isLocal)
        // Bodies of the state have no place; that of the citing body would be taken for theirs.
        self.place = isLocal ? place.map { VietnameseSpelling.foldedKey($0.text) } : nil
        needsIssuer = isLocal || (issuer.map { $0.agency == nil } ?? false)
        isKnown = symbol.bodies.allSatisfy { citing.knowledge.agencies(ofCode: $0.value) != nil }
        self.subject = subject
        term = symbol.term?.value
        let year = symbol.year?.value
        let yearsAgree = year == nil || day == nil || year == day?.year
        let legislature = symbol.term.flatMap { Legislature.term($0.value) }
        let termAgrees = legislature.map { term in day.map(term.sat(on:)) ?? year.map(term.sat(in:)) ?? true } ?? true
        isSound = yearsAgree && termAgrees && !(date?.isImpossible ?? false)
    }

    private static func key(of issuer: Issuer, in citing: CitingDocument) -> UInt64? {
        guard let agency = issuer.agency, agency.isLocal else { return VietnameseSpelling.foldedKey(issuer.name) }
        let place = citing.place(of: issuer, agency)
        // "UBND tỉnh" is told apart only where it is the citing body's own.
        guard issuer.place?.name != nil || place == citing.header.issuer?.place else { return nil }
        return VietnameseSpelling.foldedKey([agency.name, place?.text].compactMap(\.self).joined(separator: " "))
    }

    /// *121/2020/QH14*, *28-CT/TW*: number and symbol as they are cited.
    var symbol: String { Symbol.canonical(number: number, year: symbolYear, code: code) }

    /// How a subject begins, and all of it: equal for words that a reader takes as one.
    private struct Subject: Hashable {
        let start: UInt64
        let whole: UInt64

        init(_ words: String) {
            whole = VietnameseSpelling.foldedKey(words)
            var spaces = 0
            let start = words.utf8.prefix { byte in
                if byte == 0x20 { spaces += 1 }
                return spaces < 4
            }
            self.start = VietnameseSpelling.foldedKey(String(start) ?? words)
        }
    }

    /// Whether both have subjects, and these begin otherwise.
    func hasOtherSubject(than other: CitationReading) -> Bool {
        guard let subject, let another = other.subject else { return false }
        return subject.start != another.start
    }

    /// Whether both have subjects, and these are not the same to their ends.
    func hasOtherWholeSubject(than other: CitationReading) -> Bool {
        guard let subject, let another = other.subject else { return false }
        return subject.whole != another.whole
    }

    /// What most readings differ in; hashing the words of all would take longer than reading them.
    func hash(into hasher: inout Hasher) {
        hasher.combine(number)
        hasher.combine(symbolYear)
        hasher.combine(date)
        hasher.combine(subject)
    }

    /// Whether the citation alone tells which document is meant: a body that many places have is not enough.
    var namesItsDocument: Bool { !isIssuerUnclear && (!needsIssuer || issuer != nil || place != nil) }

    /// The code without the term: *QH* for QH14.
    var stem: String { term == nil ? code : String(code.prefix { !$0.isNumber }) }
}
