import Citations

/// VD302: Nghị định số 33/2023/NĐ-CP ngày **16**/6/2023, where the gazette has 10/6/2023.
struct KnownDocumentConflict: ArchiveRule {
    static let page = RulePage(
        code: "VD302", name: "known-document-conflict", severity: .error,
        what: LocalizedText(
            vi: "Văn bản được viện dẫn với ngày, năm, khóa hoặc cơ quan khác bảng văn bản đã biết.",
            en: "A document is cited with another date, year, term or body than the table of known documents has."),
        why: LocalizedText(
            vi: "Công báo và cơ sở dữ liệu chính thức cho biết ngày ban hành; ghi khác là viện dẫn sai.",
            en: "The gazette and the official codification tell the date of issue; another one is wrong."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b; bảng văn bản lấy từ Công báo, Pháp điển",
        flagged: [
            "Thực hiện Nghị định số 33/2023/NĐ-CP ngày ↓16/6/2023 của Chính phủ quy định về cán bộ cấp xã.",
            "Nghị định số 80/↓2019/NĐ-CP ngày 17/7/2017 của Chính phủ về môi trường giáo dục.",
            "Luật Trẻ em ngày ↓04 tháng 5 năm 2016;",
            "Luật Thư viện số 46/2019/↓QH15 ngày 21/11/2019;",
        ],
        clean: [
            "Thực hiện Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ cấp xã.",
            "Luật Trẻ em ngày 05 tháng 4 năm 2016;",
            "Nghị định số 02/2025/NĐ-CP ngày 18/02/2025 của Chính phủ.",
            "Luật số 55/2010/QH12 ngày 17/6/2010 của Quốc hội; Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội.",
        ])

    func check(_ archive: Archive) -> [ArchiveFinding] {
        archive.readings.flatMap { cited, attestation in
            guard let conflict = Conflict(cited.reading),
                // What contradicts itself is an error already: a hint adds nothing.
                cited.reading.isSound || conflict.severity > .info
            else { return [ArchiveFinding]() }
            return findings(conflict, attestation)
        }
            + archive.laws.flatMap { law, attestation in
                guard let conflict = Conflict(law) else { return [ArchiveFinding]() }
                return findings(conflict, attestation)
            }
    }

    private func findings(_ conflict: Conflict, _ attestation: Attestation) -> [ArchiveFinding] {
        attestation.occurrences.compactMap { occurrence in
            occurrence.range(of: conflict.facet).map { range in
                ArchiveFinding(
                    occurrence,
                    Finding(
                        Self.page, severity: conflict.severity, at: range, conflict.message,
                        evidence: [Finding.Evidence(.table, conflict.source)]))
            }
        }
    }
}

/// A citation, and the row of the table that says otherwise.
private struct Conflict {
    let facet: CitationFacet
    private let known: KnownDocument

    /// Nil where the table agrees or knows nothing.
    init?(_ reading: CitationReading) {
        let table = KnownDocuments.builtIn
        guard let type = reading.typeOfCode, let year = reading.symbolYear ?? reading.date?.year else { return nil }
        func row(_ code: String, in year: Int) -> KnownDocument? {
            let series = KnownDocuments.Series(type: type, code: code, hasYear: reading.symbolYear != nil)
            return table.documents(of: series, in: year).first { $0.number == reading.number }
        }
        let own = row(reading.code, in: year)
        if let date = reading.date {
            if let own, own.date == date {
                guard let committee = own.committee, let stated = reading.committee, stated != committee else {
                    return nil
                }
                (facet, known) = (.issuer, own)
            } else if year != date.year, let other = row(reading.code, in: date.year), other.date == date {
                (facet, known) = (.symbolYear, other)
            } else if let own {
                (facet, known) = (.date, own)
            } else if let other = Self.otherTerm(of: reading, row), other.date == date {
                (facet, known) = (.term, other)
            } else if reading.symbolYear == nil, let other = Self.otherYear(of: reading, date, table, type) {
                (facet, known) = (.yearOfIssue, other)
            } else {
                return nil
            }
        } else if own == nil, !reading.isSound, let other = Self.otherTerm(of: reading, row) {
            (facet, known) = (.term, other)
        } else {
            return nil
        }
    }

    init?(_ cited: CitedLaw) {
        guard let edition = cited.law.edition, let date = cited.date, edition.date != date,
            edition.date.year == date.year,
            let row = KnownDocuments.builtIn.document(edition.symbol, type: cited.law.type), row.date == edition.date
        else { return nil }
        (facet, known) = (.date, row)
    }

    /// The row of the same number and year in another term of the National Assembly.
    private static func otherTerm(of reading: CitationReading, _ row: (String, Int) -> KnownDocument?)
        -> KnownDocument?
    {
        guard let term = reading.term, let year = reading.symbolYear ?? reading.date?.year else { return nil }
        return Legislature.terms.filter { $0.number != term }.compactMap {
            row("\(reading.stem)\($0.number)", year)
        }
        .first
    }

    /// The row of the same number, day and month whose year is one digit other.
    private static func otherYear(
        of reading: CitationReading, _ date: CalendarDate, _ table: KnownDocuments, _ type: DocumentType
    ) -> KnownDocument? {
        let series = KnownDocuments.Series(type: type, code: reading.code, hasYear: false)
        return table.documents(of: series, number: reading.number).first {
            ($0.date.month, $0.date.day) == (date.month, date.day)
                && OneSlip.isBetween(String($0.date.year), String(date.year))
        }
    }

    /// TW is three bodies, and sources name the one that signed or the one that decided.
    var severity: Severity { known.confidence == .sure && facet != .issuer ? facet.severity : .info }

    var message: LocalizedText {
        switch facet {
        case .issuer:
            LocalizedText(
                vi: "\(known.symbol) ngày \(known.date.vietnamese) là của \(known.committee ?? "")",
                en: "\(known.symbol) of \(known.date.iso) is by \(known.committee ?? "")")
        case .date, .yearOfIssue, .symbolYear, .term, .code:
            LocalizedText(
                vi: "văn bản đã biết là \(known.symbol) ngày \(known.date.vietnamese)",
                en: "the known document is \(known.symbol) of \(known.date.iso)")
        }
    }

    var source: LocalizedText {
        known.confidence == .sure
            ? LocalizedText(
                vi: "theo bảng văn bản đã biết (Công báo, Pháp điển, nhiều văn bản cùng ghi)",
                en: "by the table of known documents (gazette, codification, many texts that agree)")
            : LocalizedText(
                vi: "theo bảng văn bản đã biết, chỉ vài văn bản ghi: nên kiểm tra lại",
                en: "by the table of known documents, from a few texts only: worth a look")
    }
}

extension CitationReading {
    /// The type, as the code has it where the text says less: *Thông tư số …/TTLT-…* is a joint circular.
    fileprivate var typeOfCode: DocumentType? {
        type == .circular && code.hasPrefix("TTLT") ? .jointCircular : type
    }
}
