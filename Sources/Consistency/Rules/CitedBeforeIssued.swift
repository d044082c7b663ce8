import Citations

/// VD109: a plan of 20/4/2018 that cites a decision of **08/11/2018**.
struct CitedBeforeIssued: DocumentRule {
    static let page = RulePage(
        code: "VD109", name: "cited-before-issued", severity: .error,
        what: LocalizedText(
            vi: "Ngày của văn bản được viện dẫn sau ngày ban hành của chính văn bản.",
            en: "The cited document's date lies after the citing document's own date."),
        why: LocalizedText(
            vi: "Không thể viện dẫn văn bản chưa ban hành: ngày được viện dẫn hoặc ngày của văn bản sai.",
            en: "A document that is not issued yet can't be cited: one of the two dates is wrong."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.4 và II.6.b",
        flagged: [
            ExampleDocument.plan(
                "66/KH-UBND", of: "HUYỆN YÊN SƠN", "Yên Sơn, ngày 20 tháng 4 năm 2018",
                "Đào tạo nghề cho lao động nông thôn",
                "Thực hiện Quyết định số 214/QĐ-UBND ngày ↓08/11/2018 của Ủy ban nhân dân tỉnh Tuyên Quang;",
                "Căn cứ Nghị định số 15/↓2019/NĐ-CP của Chính phủ.")
        ],
        clean: [
            ExampleDocument.plan(
                "66/KH-UBND", of: "HUYỆN YÊN SƠN", "Yên Sơn, ngày 20 tháng 4 năm 2018",
                "Đào tạo nghề cho lao động nông thôn",
                "Thực hiện Quyết định số 214/QĐ-UBND ngày 20/4/2018 của Ủy ban nhân dân tỉnh Tuyên Quang."),
            "Thực hiện Quyết định số 214/QĐ-UBND ngày 08/11/2018 của Ủy ban nhân dân tỉnh Tuyên Quang.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        // The footnotes of a consolidated text cite what came after.
        guard document.consolidated == nil, let own = document.header.date, let issued = own.valid else { return [] }
        return document.references.compactMap { reference in
            guard reference.kind == .numbered, let cited = Self.later(reference, than: issued) else { return nil }
            return Finding(
                Self.page, at: cited.range,
                LocalizedText(
                    vi: "văn bản này ban hành ngày \(issued.vietnamese), văn bản được viện dẫn ghi \(cited.date)",
                    en: "this document is dated \(issued.iso), the cited one has \(cited.date)"),
                evidence: [
                    Finding.Evidence(
                        own.range, LocalizedText(vi: "ngày ban hành ở đây", en: "the date of issue stands here"))
                ])
        }
    }

    /// The date, or the year in the symbol, that lies behind a day; nil where none does.
    private static func later(_ reference: Reference, than day: CalendarDate) -> (date: String, range: Range<Int>)? {
        if let date = reference.date {
            guard let stated = date.valid, day < stated else { return nil }
            return (stated.vietnamese, date.range)
        }
        guard let year = reference.symbol.year, year.value > day.year else { return nil }
        return ("năm \(year.value)", year.range)
    }
}
