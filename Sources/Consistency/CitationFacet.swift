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

    struct Key: Hashable {
        let type: DocumentType?
        let number: String
        let rest: [String]
    }

    /// Equal for readings that mean one document; nil for those that this facet doesn't look at.
    func key(of reading: CitationReading) -> Key? {
        let symbol = reading.reference.symbol
        func key(_ rest: String...) -> Key {
            Key(type: reading.reference.type, number: symbol.number.value, rest: rest)
        }
        switch self {
        case .date:
            guard let document = reading.document, reading.date != nil else { return nil }
            return key(String(document), reading.place)
        case .yearOfIssue:
            guard symbol.year == nil, let date = reading.date else { return nil }
            return key(reading.stem, reading.place, "\(date.day)/\(date.month)")
        case .symbolYear:
            guard let year = reading.date?.year ?? symbol.year?.value, symbol.year != nil else { return nil }
            return key(symbol.code, reading.place, String(year))
        case .term:
            guard symbol.term != nil, let year = symbol.year?.value ?? reading.date?.year else { return nil }
            return key(reading.stem, String(year))
        case .code:
            guard symbol.term == nil, let date = reading.date else { return nil }
            return key(symbol.year.map { String($0.value) } ?? "", date.iso)
        case .issuer:
            guard symbol.bodies.first?.value == "TW", let date = reading.date, committee(reading) != nil else {
                return nil
            }
            return key(symbol.code, date.iso)
        }
    }

    func value(of reading: CitationReading) -> String {
        let symbol = reading.reference.symbol
        switch self {
        case .date, .yearOfIssue: return reading.date?.iso ?? ""
        case .symbolYear: return symbol.year.map { String($0.value) } ?? ""
        case .term: return symbol.term.map { String($0.value) } ?? ""
        case .code: return symbol.code
        case .issuer: return committee(reading) ?? ""
        }
    }

    /// Whether a reading that differs from the witness must be wrong.
    func contradicts(_ reading: CitationReading, _ witness: CitationReading) -> Bool {
        switch self {
        case .issuer: return true
        case .date:
            return !reading.hasOtherSubject(than: witness) && !Self.twins.contains(reading.reference.symbol.canonical)
        // A number comes back every year; the same day of the year with one digit other is most likely a slip, but not in
        // the first days of a year, when the same yearly documents bear the same low numbers.
        case .yearOfIssue:
            guard let one = reading.date, let other = witness.date?.year,
                one.month > 1 || (Int(reading.reference.symbol.number.value) ?? 0) > 20
            else { return false }
            return OneSlip.isBetween(String(one.year), String(other))
                && !reading.hasOtherSubject(than: witness, words: .max)
        // Both years in the symbol are possible where no date tells.
        case .symbolYear: return !reading.isSound
        // In the year in which the terms change both are possible.
        case .term: return !reading.isSound || (reading.date != nil && reading.date == witness.date)
        case .code:
            return OneSlip.isBetween(reading.reference.symbol.code, witness.reference.symbol.code)
                && !(isKnown(reading) && isKnown(witness))
        }
    }

    /// Numbers that two documents of one body and year bear (facts: decrees drafted by Bộ Công an run in a series of
    /// their own).
    private static let twins: Set<String> = ["02/2025/NĐ-CP"]

    /// Whether only a stated issuer shows that readings mean one document: a number and nothing else is not enough.
    var needsIssuer: Bool { self == .date || self == .yearOfIssue }

    /// How sure a contradiction is.
    var severity: Severity { self == .yearOfIssue ? .warning : .error }

    func range(of reading: CitationReading) -> Range<Int>? {
        let reference = reading.reference
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

    private func isKnown(_ reading: CitationReading) -> Bool {
        reading.reference.symbol.bodies.allSatisfy { Agency.agencies(ofCode: $0.value) != nil }
    }

    /// The body of the Party that is named in full; *Trung ương* alone may be any.
    private func committee(_ reading: CitationReading) -> String? {
        guard let issuer = reading.reference.issuer, let name = issuer.agency?.name, issuer.office == nil else {
            return nil
        }
        return ["Bộ Chính trị", "Ban Bí thư"].contains(name) ? name : nil
    }
}
