import Citations

/// What two readings of one document may differ in, and when they then mean the same document.
enum CitationFacet: CaseIterable {
    /// One identity, one place, two dates.
    case date
    /// One number, one day and month, years one digit apart.
    case yearOfIssue
    /// One number and date or year, two years in the symbol.
    case symbolYear
    /// One number and year, two terms of the National Assembly.
    case term
    /// One number and date, codes one slip apart.
    case code
    /// TW is three bodies: one symbol and date, two of them.
    case issuer

    /// How many of the best readings the others are held against: more would be quadratic in what nobody wrote.
    static let witnesses = 8

    struct Key: Hashable {
        let type: DocumentType?
        let number: String
        /// Of the document, or what stands in its symbol.
        let name: String
        let place: UInt64?
        /// A year, a date, or a day and a month, as figures.
        let time: Int
    }

    /// Equal for readings that mean one document; nil for those that this facet doesn't look at. `document` names the
    /// document meant; nil where it isn't clear.
    func key(of reading: CitationReading, _ document: String?) -> Key? {
        func key(_ name: String, place: UInt64? = nil, time: Int = 0) -> Key {
            Key(type: reading.type, number: reading.number, name: name, place: place, time: time)
        }
        switch self {
        case .date:
            guard let document, reading.date != nil else { return nil }
            return key(document, place: reading.place)
        case .yearOfIssue:
            guard reading.symbolYear == nil, let date = reading.date else { return nil }
            return key(reading.stem, place: reading.place, time: date.month * 100 + date.day)
        case .symbolYear:
            guard let symbolYear = reading.symbolYear else { return nil }
            return key(reading.code, place: reading.place, time: reading.date?.year ?? symbolYear)
        case .term:
            guard reading.term != nil, let year = reading.symbolYear ?? reading.date?.year else { return nil }
            return key(reading.stem, time: year)
        case .code:
            guard reading.term == nil, let date = reading.date else { return nil }
            return key("", time: (reading.symbolYear ?? 0) * 100_000_000 + date.figures)
        case .issuer:
            guard let date = reading.date, reading.committee != nil else { return nil }
            return key(reading.code, time: date.figures)
        }
    }

    /// Equal for readings that agree in the facet.
    enum Value: Hashable {
        case date(CalendarDate?)
        case number(Int?)
        case text(String?)
    }

    func value(of reading: CitationReading) -> Value {
        switch self {
        case .date, .yearOfIssue: .date(reading.date)
        case .symbolYear: .number(reading.symbolYear)
        case .term: .number(reading.term)
        case .code: .text(reading.code)
        case .issuer: .text(reading.committee)
        }
    }

    /// What a message says of a reading: *ngày 19/6/2020*, *121/2020/QH14*.
    func words(of reading: CitationReading) -> LocalizedText {
        switch self {
        case .date, .yearOfIssue:
            LocalizedText(vi: "ngày \(reading.date?.vietnamese ?? "")", en: reading.date?.iso ?? "")
        case .symbolYear, .term, .code: LocalizedText(vi: reading.symbol, en: reading.symbol)
        case .issuer: LocalizedText(vi: reading.committee ?? "", en: reading.committee ?? "")
        }
    }

    /// Whether a reading that differs from the witness must be wrong.
    func contradicts(_ reading: CitationReading, _ witness: CitationReading) -> Bool {
        switch self {
        case .issuer: return true
        case .date:
            // What bodies of the state number is unique in a year, whatever words follow; but of what contradicts itself
            // the number may be the wrong part.
            let isUnique = reading.isSound && !reading.needsIssuer
            return (isUnique || !reading.hasOtherSubject(than: witness)) && !Self.twins.contains(reading.symbol)
        // A number comes back every year; the same day of the year with one digit other is most likely a slip, but not in
        // the first days of a year, when the same yearly documents bear the same low numbers.
        case .yearOfIssue:
            guard let one = reading.date, let other = witness.date?.year,
                one.month > 1 || (Int(reading.number) ?? 0) > 20
            else { return false }
            return OneSlip.isBetween(String(one.year), String(other))
                && !reading.hasOtherWholeSubject(than: witness)
        // Both years in the symbol are possible where no date tells.
        case .symbolYear: return !reading.isSound
        // In the year in which the terms change both are possible.
        case .term: return !reading.isSound || (reading.date != nil && reading.date == witness.date)
        case .code:
            return OneSlip.isBetween(reading.code, witness.code) && !(reading.isKnown && witness.isKnown)
        }
    }

    /// Numbers that two documents of one body and year bear (facts: decrees drafted by Bộ Công an run in a series of
    /// their own).
    private static let twins: Set<String> = ["02/2025/NĐ-CP"]

    /// Whether only a stated issuer shows that readings mean one document: a number and nothing else is not enough.
    private var needsIssuer: Bool { self == .date || self == .yearOfIssue }

    /// How sure a contradiction is.
    var severity: Severity { self == .yearOfIssue ? .warning : .error }

    /// The part of a citation that it is about; nil where the citation hasn't that part.
    func range(in reference: Reference) -> Range<Int>? {
        switch self {
        case .date, .yearOfIssue: return reference.date?.range
        case .symbolYear: return reference.symbol.year?.range
        case .term: return reference.symbol.term?.range
        case .issuer: return reference.issuer?.range
        case .code:
            let start = reference.symbol.typeCode ?? reference.symbol.bodies.first
            return start.map { $0.range.lowerBound..<reference.symbol.range.upperBound }
        }
    }

    /// What should stand where a reading is to say the same as another; nil where that can't be told.
    func replacement(by reading: CitationReading, _ wording: DateWording) -> String? {
        switch self {
        case .date, .yearOfIssue: reading.date.flatMap(wording.writing)
        case .symbolYear: reading.symbolYear.map(String.init)
        case .term: reading.term == nil ? nil : Self.bodyOfTerm(reading.code)
        case .code: reading.code
        case .issuer: nil
        }
    }

    /// The body with its term, as it stands in the text: *UBTVQH10* of *PL-UBTVQH10*.
    static func bodyOfTerm(_ code: String) -> String? { code.split(separator: "-").last.map(String.init) }

    var message: LocalizedText {
        switch self {
        case .date, .yearOfIssue:
            LocalizedText(
                vi: "cùng một văn bản, nơi khác ghi ngày khác", en: "the same document has another date elsewhere")
        case .symbolYear:
            LocalizedText(
                vi: "cùng một văn bản, nơi khác ghi năm khác", en: "the same document has another year elsewhere")
        case .term, .code:
            LocalizedText(
                vi: "cùng một văn bản, nơi khác ghi ký hiệu khác", en: "the same document has another code elsewhere")
        case .issuer:
            LocalizedText(
                vi: "cùng một văn bản, nơi khác ghi cơ quan ban hành khác",
                en: "the same document has another issuer elsewhere")
        }
    }

    /// The citations that may mean one document: where many bodies bear the code, those whose issuer is stated, and
    /// those without one if only one is.
    func sameIssuer<Citation>(_ group: [Citation], _ reading: (Citation) -> CitationReading) -> [[Citation]] {
        guard group.contains(where: { reading($0).needsIssuer }) else { return [group] }
        let group = group.filter { !reading($0).isIssuerUnclear }
        let stated = Dictionary(grouping: group.filter { reading($0).issuer != nil }, by: { reading($0).issuer ?? 0 })
        if stated.isEmpty { return needsIssuer ? [] : [group] }
        return stated.count == 1 ? [group] : stated.values.map(\.self)
    }
}

extension CalendarDate {
    /// 20200619
    fileprivate var figures: Int { (year * 100 + month) * 100 + day }
}
