import Citations

/// VD105: 03/01/**20219**, 31/02/2020.
struct InvalidDate: DocumentRule {
    static let page = RulePage(
        code: "VD105", name: "invalid-date", severity: .error,
        what: LocalizedText(
            vi: "Ngày ban hành không có trong lịch hoặc viết sai.",
            en: "The date of issue doesn't exist or is malformed."),
        why: LocalizedText(
            vi: "Không có ngày đúng thì không xác định được văn bản nào được viện dẫn.",
            en: "Without a real date it can't be told which document is cited."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.4.b và II.6.b",
        flagged: [
            "Quyết định số 06/QĐ-TTg ngày ↓03/01/20219 của Thủ tướng Chính phủ",
            "Nghị định số 10/2020/NĐ-CP ngày ↓31/02/2020 của Chính phủ",
            "Chỉ thị số 18/CT-TTg ngày ↓15 tháng 13 năm 2021 của Thủ tướng Chính phủ",
        ],
        clean: [
            "Quyết định số 06/QĐ-TTg ngày 03/01/2019 của Thủ tướng Chính phủ",
            "Nghị định số 11/2020/NĐ-CP ngày 29/02/2020 của Chính phủ",
            "Thông tư số 15/2018/TT-BTC ngày 08/10/20181 của Bộ trưởng Bộ Tài chính.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            guard let date = reference.date, date.isImpossible else { return nil }
            let words = document.runningText(date.range)
            return Finding(
                Self.page, at: date.range,
                LocalizedText(vi: "ngày ban hành \(words) không có trong lịch", en: "no such day of issue: \(words)"))
        }
    }
}
