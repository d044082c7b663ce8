import Citations

/// VD201: 121/2020/**QH12** here, 121/2020/QH14 there.
struct ConflictingCitation: DocumentRule {
    static let page = RulePage(
        code: "VD201", name: "conflicting-citation", severity: .error,
        what: LocalizedText(
            vi:
                "Một văn bản được viện dẫn với hai ngày, hai năm, hai ký hiệu hoặc hai cơ quan ban hành trong cùng một văn bản.",
            en: "One document is cited with two dates, years, codes or issuers in one text."),
        why: LocalizedText(
            vi: "Hai cách ghi khác nhau thì ít nhất một cách sai, và người đọc không biết văn bản nào được viện dẫn.",
            en: "Of two different readings one is wrong, and the reader can't tell which document is meant."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b",
        flagged: [
            "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội khóa XIV. Theo Nghị quyết số 121/2020/↓QH12 ngày 19/6/2020 của Quốc hội.",
            "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội. Theo Nghị quyết số 121/↓2025/QH14 ngày 19/6/2020.",
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ. Theo Nghị định số 33/2023/NĐ-CP ngày ↓16/6/2023 của Chính phủ.",
            "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ. Theo Quyết định số 06/QĐ-TTg ngày ↓06/01/2021.",
            "Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị. Theo Chỉ thị số 28-CT/TW ngày 25/12/2023 của ↓Ban Bí thư.",
            "Quyết định số 838/QĐ-LĐTBXH ngày 21/7/2021. Theo Quyết định số 838/↓QĐ-LĐTXBH ngày 21/7/2021.",
        ],
        clean: [
            "Quyết định số 06/QĐ-TTg ngày 03/01/2019 của Thủ tướng Chính phủ và Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.",
            "Luật số 55/2010/QH12 ngày 17/6/2010 của Quốc hội; Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội.",
            "Quyết định số 23/QĐ-TTg ngày 07/01/2021; Chỉ thị số 23/CT-TTg ngày 26/5/2020.",
            "Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh Hải Dương; Kế hoạch số 12/KH-UBND ngày 10/02/2022 của UBND huyện Gia Lộc.",
            "Quyết định số 12/QĐ–UBND ngày 05/01/2022 của UBND tỉnh Hải Dương; Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh Hải Dương.",
            "Nghị quyết số 27-NQ/TW ngày 21/5/2018; Nghị quyết số 27-NQ/TW ngày 09/11/2022.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        // Two readings of one document have one number: most references are alone with theirs.
        let numbers = Dictionary(grouping: document.references.indices) { document.references[$0].symbol.number.value }
        let readings = numbers.values.filter { $0.count > 1 }.joined().sorted().map { Reading($0, in: document) }
        guard !readings.isEmpty else { return [] }
        var found: [Place: Finding] = [:]
        for facet in Facet.allCases {
            for group in Dictionary(grouping: readings.filter { facet.key(of: $0) != nil }, by: facet.key).values {
                for finding in conflicts(in: group, facet, document) {
                    let place = Place(start: finding.range.lowerBound, end: finding.range.upperBound)
                    if found[place] == nil { found[place] = finding }
                }
            }
        }
        return Array(found.values)
    }

    private struct Place: Hashable {
        let start: Int
        let end: Int
    }

    /// The readings of one document that differ from the one that speaks for it.
    private func conflicts(in group: [Reading], _ facet: Facet, _ document: CitingDocument) -> [Finding] {
        let byValue = Dictionary(grouping: group, by: { facet.value(of: $0) })
        guard byValue.count > 1 else { return [] }
        let ranked = byValue.values.sorted { Self.rank($0) > Self.rank($1) }
        let witness = ranked[0].first(where: \.isSound) ?? ranked[0][0]
        return ranked.dropFirst().joined().compactMap { reading in
            guard facet.contradicts(reading, witness), let range = facet.range(of: reading) else { return nil }
            let words = document.source.string(witness.reference.range).split(whereSeparator: \.isWhitespace)
                .joined(separator: " ")
            return Finding(
                Self.page, at: range, facet.message,
                evidence: [
                    Finding.Evidence(
                        witness.reference.range,
                        LocalizedText(vi: "ở đây viện dẫn là: \(words)", en: "cited here as: \(words)"))
                ])
        }
    }

    /// A reading that doesn't contradict itself speaks for the document, then the more frequent, then the earlier.
    private static func rank(_ readings: [Reading]) -> (Int, Int, Int) {
        (readings.contains(where: \.isSound) ? 1 : 0, readings.count, -readings[0].reference.range.lowerBound)
    }
}

/// How one reference reads.
private struct Reading {
    let reference: Reference
    let document: Int?
    let place: String
    let date: CalendarDate?
    /// Whether symbol, date and term agree with each other.
    let isSound: Bool

    init(_ index: Int, in citing: CitingDocument) {
        reference = citing.references[index]
        if case .resolved(let target) = citing.resolutions[index] { document = target } else { document = nil }
        place = citing.place(of: reference.issuer, reference.agency)?.text.lowercased() ?? ""
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

/// What two readings of one document may differ in, and when they then mean the same document.
private enum Facet: CaseIterable {
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
    func key(of reading: Reading) -> Key? {
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
            guard symbol.year != nil, let date = reading.date ?? symbolYearAsDate(reading) else { return nil }
            return key(symbol.code, reading.place, String(date.year))
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

    private func symbolYearAsDate(_ reading: Reading) -> CalendarDate? {
        reading.reference.symbol.year.map { CalendarDate($0.value, 1, 1) }
    }

    func value(of reading: Reading) -> String {
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
    func contradicts(_ reading: Reading, _ witness: Reading) -> Bool {
        switch self {
        case .date, .issuer: return true
        // A number comes back every year; the same day of the year with one digit other is a slip.
        case .yearOfIssue:
            guard let one = reading.date?.year, let other = witness.date?.year else { return false }
            return OneSlip.isBetween(String(one), String(other))
        // Both years in the symbol are possible where no date tells.
        case .symbolYear: return !reading.isSound
        // In the year in which the terms change both are possible.
        case .term: return !reading.isSound || (reading.date != nil && reading.date == witness.date)
        case .code:
            return OneSlip.isBetween(reading.reference.symbol.code, witness.reference.symbol.code)
                && !(isKnown(reading) && isKnown(witness))
        }
    }

    func range(of reading: Reading) -> Range<Int>? {
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

    private func isKnown(_ reading: Reading) -> Bool {
        reading.reference.symbol.bodies.allSatisfy { Agency.agencies(ofCode: $0.value) != nil }
    }

    /// The body of the Party that is named in full; *Trung ương* alone may be any.
    private func committee(_ reading: Reading) -> String? {
        guard let issuer = reading.reference.issuer, let name = issuer.agency?.name, issuer.office == nil else {
            return nil
        }
        return ["Bộ Chính trị", "Ban Bí thư"].contains(name) ? name : nil
    }
}
