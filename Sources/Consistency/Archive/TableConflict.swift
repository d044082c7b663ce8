import CitationGraph
import Citations

/// A citation that a table of known documents contradicts.
struct TableConflict {
    let facet: CitationFacet
    /// That contradict the citation; never empty.
    private let rows: [TableRow]
    /// That agree with it.
    private let agreeing: [TableRow]

    /// Nil where the tables agree or know nothing.
    init?(_ cited: CitedReading, _ register: Register?) {
        let reading = cited.reading
        let registered = cited.document.flatMap { register?[$0.urn] }.flatMap(TableRow.init)
        if let (facet, known) = Self.builtIn(reading) {
            self.facet = facet
            let other = facet == .date ? registered : nil
            let agrees = other.map { $0.date == reading.date } ?? false
            rows = [TableRow(known)] + (agrees ? [] : [other].compactMap(\.self))
            agreeing = agrees ? [other].compactMap(\.self) : []
        } else if let registered, let date = reading.date, registered.date != date {
            facet = .date
            rows = [registered]
            agreeing = [Self.row(of: reading)].compactMap(\.self).filter { $0.date == date }.map(TableRow.init)
        } else {
            return nil
        }
    }

    init?(_ cited: CitedLaw) {
        guard let edition = cited.law.edition, let date = cited.date, edition.date != date,
            edition.date.year == date.year,
            let row = KnownDocuments.builtIn.document(edition.symbol, type: cited.law.type), row.date == edition.date
        else { return nil }
        (facet, rows, agreeing) = (.date, [TableRow(row)], [])
    }

    /// Where tables disagree nothing is decided. TW is three bodies, and sources name the one that signed or the one that
    /// decided.
    var severity: Severity {
        let isOne = agreeing.isEmpty && Set(rows.map(\.date)).count == 1
        return isOne && rows.contains(where: \.isSure) && facet != .issuer ? facet.severity : .info
    }

    /// What the table has, where it is sure and no other says otherwise.
    func fix(of occurrence: Occurrence) -> Fix? {
        guard severity > .info, let range = occurrence.range(of: facet) else { return nil }
        let known = rows[0]
        let replacement: String? =
            switch facet {
            case .date, .yearOfIssue: occurrence.wording?.writing(known.date)
            case .symbolYear: String(known.date.year)
            case .term: known.code.flatMap(CitationFacet.bodyOfTerm)
            case .code: known.code
            case .issuer: nil
            }
        return replacement.map { Fix(range, $0, isSafe: false) }
    }

    var message: LocalizedText {
        let known = rows[0]
        if let committee = known.committee, facet == .issuer {
            return LocalizedText(
                vi: "\(known.symbol) ngày \(known.date.vietnamese) là của \(committee)",
                en: "\(known.symbol) of \(known.date.iso) is by \(committee)")
        }
        return LocalizedText(
            vi: "văn bản đã biết là \(known.symbol) ngày \(known.date.vietnamese)",
            en: "the known document is \(known.symbol) of \(known.date.iso)")
    }

    /// Every table that knows the document.
    var evidence: [Finding.Evidence] {
        (rows + agreeing).map { row in
            Finding.Evidence(
                .table,
                LocalizedText(
                    vi: "\(row.source[.vietnamese]): ngày \(row.date.vietnamese)",
                    en: "\(row.source[.english]): \(row.date.iso)"))
        }
    }

    /// The row of the built-in table for what is cited; nil where it has none.
    private static func row(of reading: CitationReading) -> KnownDocument? {
        guard let year = reading.symbolYear ?? reading.date?.year else { return nil }
        return row(of: reading, reading.code, in: year)
    }

    private static func row(of reading: CitationReading, _ code: String, in year: Int) -> KnownDocument? {
        guard let type = reading.typeOfCode else { return nil }
        let series = KnownDocuments.Series(type: type, code: code, hasYear: reading.symbolYear != nil)
        return KnownDocuments.builtIn.document(of: series, number: reading.number, in: year)
    }

    /// The row that says otherwise, and in what; nil where none does.
    private static func builtIn(_ reading: CitationReading) -> (CitationFacet, KnownDocument)? {
        let own = row(of: reading)
        guard let date = reading.date else {
            guard own == nil, !reading.isSound else { return nil }
            return otherTerm(of: reading).map { (.term, $0) }
        }
        if let own, own.date == date {
            guard let committee = own.committee, let stated = reading.committee, stated != committee else { return nil }
            return (.issuer, own)
        }
        if reading.symbolYear.map({ $0 != date.year }) ?? false,
            let other = row(of: reading, reading.code, in: date.year), other.date == date
        {
            return (.symbolYear, other)
        }
        if let own { return (.date, own) }
        if let other = otherTerm(of: reading), other.date == date { return (.term, other) }
        return reading.symbolYear == nil ? otherYear(of: reading, date).map { (.yearOfIssue, $0) } : nil
    }

    /// The row of the same number and year in another term of the National Assembly.
    private static func otherTerm(of reading: CitationReading) -> KnownDocument? {
        guard let term = reading.term, let year = reading.symbolYear ?? reading.date?.year else { return nil }
        return Legislature.terms.filter { $0.number != term }
            .compactMap { row(of: reading, "\(reading.stem)\($0.number)", in: year) }.first
    }

    /// The row of the same number, day and month whose year is one digit other.
    private static func otherYear(of reading: CitationReading, _ date: CalendarDate) -> KnownDocument? {
        guard let type = reading.typeOfCode else { return nil }
        let series = KnownDocuments.Series(type: type, code: reading.code, hasYear: false)
        return KnownDocuments.builtIn.documents(of: series, number: reading.number).first {
            ($0.date.month, $0.date.day) == (date.month, date.day)
                && OneSlip.isBetween(String($0.date.year), String(date.year))
        }
    }
}

/// What a table has of the document.
private struct TableRow {
    let symbol: String
    /// What stands behind number and year; nil where the table doesn't tell it apart.
    let code: String?
    let date: CalendarDate
    let committee: String?
    let isSure: Bool
    /// Where the table has it from.
    let source: LocalizedText

    init(_ known: KnownDocument) {
        symbol = known.symbol
        code = known.code
        date = known.date
        committee = known.committee
        isSure = known.confidence == .sure
        source =
            isSure
            ? LocalizedText(
                vi: "theo bảng văn bản đã biết (Công báo, Pháp điển, nhiều văn bản cùng ghi)",
                en: "by the table of known documents (gazette, codification, many texts that agree)")
            : LocalizedText(
                vi: "theo bảng văn bản đã biết, chỉ vài văn bản ghi nên phải kiểm tra lại",
                en: "by the table of known documents, from a few texts only and worth a look")
    }

    /// Nil where the register has no date of it.
    init?(_ entry: Register.Entry) {
        guard let date = entry.date, let symbol = entry.symbol else { return nil }
        self.symbol = symbol
        code = nil
        self.date = date
        committee = nil
        isSure = entry.isOwn
        let place = "\(entry.place.path):\(entry.place.line)"
        source = LocalizedText(
            vi: "theo bảng văn bản, đọc tại \(place)", en: "by the register, read at \(place)")
    }
}

extension CitationReading {
    /// The type, as the code has it where the text says less: *Thông tư số …/TTLT-…* is a joint circular.
    fileprivate var typeOfCode: DocumentType? {
        type == .circular && code.hasPrefix("TTLT") ? .jointCircular : type
    }
}
