import Citations

/// VD101: 121/**2025**/QH14 ngày 19/6/**2020**.
struct SymbolYearMismatch: DocumentRule {
    static let page = RulePage(
        code: "VD101", name: "symbol-year-mismatch", severity: .error,
        what: LocalizedText(
            vi: "Năm trong số, ký hiệu của văn bản được viện dẫn khác năm ban hành ghi bên cạnh.",
            en: "The year in a cited symbol differs from the year of issue beside it."),
        why: LocalizedText(
            vi: "Số của văn bản quy phạm pháp luật gồm năm ban hành; hai năm khác nhau thì ít nhất một năm sai.",
            en: "The symbol of a normative document carries its year of issue; of two different years one is wrong."),
        source: "Nghị định 34/2016/NĐ-CP, Điều 58; Luật 80/2015/QH13, Điều 10",
        flagged: [
            "Thực hiện Nghị quyết số 121/↓2025/QH14 ngày 19/6/2020 của Quốc hội.",
            "Căn cứ Nghị định 80/↓2017/NĐ-CP ngày 17 tháng 7 năm 2018 của Chính phủ;",
        ],
        clean: [
            "Quyết định số 1982/QĐ-TTg ngày 18/10/2016 của Thủ tướng Chính phủ.",
            "Nghị định số 33/2023/NĐ-CP. Ngày 05/7/2024, Sở Nội vụ báo cáo kết quả.",
            "Nghị định số\n\nCÔNG BÁO/Số 281/Ngày 21-05-2026\n12\n\n33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ",
            "Thực hiện Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội.",
            "Quyết định số 2022/QĐ-UBND ngày 27/11/2025 của Ủy ban nhân dân tỉnh Cao Bằng.",
            "Thông tư số 15/2018/TT-BTC ngày 08/10/20181 của Bộ trưởng Bộ Tài chính.",
            "Thông tư số 04/2019/TT-BNV sửa đổi Nghị định số 32/2015/NĐ-CP ngày 24/5/2019 của Bộ trưởng Bộ Nội vụ.",
            "Nghị định số 34/2016/NĐ-CP có hiệu lực từ ngày 01/7/2017.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let enclosing = document.enclosing
        return document.references.indices.compactMap { index in
            let reference = document.references[index]
            guard let year = reference.symbol.year, let date = reference.date, !date.isImpossible,
                date.year != year.value, !belongs(date, to: enclosing[index].map { document.references[$0] })
            else { return nil }
            return Finding(
                Self.page, at: year.range,
                LocalizedText(
                    vi: "năm trong số hiệu là \(year.value), năm ban hành ghi là \(date.year)",
                    en: "the symbol has the year \(year.value), the date of issue is in \(date.year)"),
                evidence: [
                    Finding.Evidence(
                        date.range, LocalizedText(vi: "ngày ban hành ghi ở đây", en: "the date of issue stands here"))
                ],
                fix: Self.isKnown(reference, on: date.valid) ? Fix(year.range, String(date.year), isSafe: false) : nil)
        }
    }

    /// Whether the table knows the document under its number and date, so that only the year in the symbol is wrong.
    private static func isKnown(_ reference: Reference, on date: CalendarDate?) -> Bool {
        guard let date, let type = reference.type else { return false }
        let series = KnownDocuments.Series(type: type, code: reference.symbol.code, hasYear: true)
        let known = KnownDocuments.builtIn.document(
            of: series, number: reference.symbol.number.value, in: date.year)
        return known?.date == date && known?.confidence == .sure
    }

    /// Whether the date is that of a document whose title ends with this citation: *Thông tư số A … sửa đổi Nghị định số
    /// B ngày …*.
    private func belongs(_ date: DateOfIssue, to outer: Reference?) -> Bool {
        guard let outer else { return false }
        return outer.date == nil && outer.symbol.year?.value == date.year
    }
}
