import Citations

/// VD209: *Kế hoạch số …/KH-UBND*.
struct BlankLeftOpen: DocumentRule {
    static let page = RulePage(
        code: "VD209", name: "blank-left-open", severity: .warning,
        what: LocalizedText(
            vi:
                "Số hoặc ngày của văn bản được viện dẫn còn để trống; số, ngày của chính văn bản còn trống chỉ là thông tin.",
            en: "The number or date of a cited document is still blank; the document's own is only worth knowing."),
        why: LocalizedText(
            vi:
                "Chỗ trống còn sót khi ký thì không biết văn bản nào được viện dẫn. Dự thảo được phép để trống số của mình.",
            en:
                "With a blank left at signature nobody can tell which document is meant. Drafts may leave their own open."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3, II.4 và II.6.b",
        flagged: [
            "Thực hiện ↓Kế hoạch số …/KH-UBND ngày … tháng … năm 2024 của Ủy ban nhân dân tỉnh.",
            "theo ↓Công văn số ......./SYT-NVY về tiêm chủng.",
            "Căn cứ ↓Luật Thanh niên số ……/2020/QH14 ngày 16/6/2020; ↓Nghị định …/2013/NĐ-CP của Chính phủ.",
            "theo Nghị quyết số 42/NQ-CP ↓ngày\n.../12/2018 của Chính phủ",
            "Thực hiện Kế hoạch số 12/KH-UBND ↓ngày tháng 3 năm 2022 của Ủy ban nhân dân tỉnh.",
            "ỦY BAN NHÂN DÂN\nHUYỆN NAM SÁCH\n\n↓Số: /KH-UBND\n\nNam Sách, ↓ngày tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n",
        ],
        clean: [
            "PHỤ LỤC\n(Kèm theo Quyết định số …/QĐ-UBND ngày … tháng … năm … của Ủy ban nhân dân tỉnh)",
            "Ủy ban nhân dân tỉnh trình dự thảo Nghị quyết số …/NQ-HĐND về phí, lệ phí.",
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        var findings = document.blanks.filter { !$0.isTemplate }.map { blank in
            Finding(
                Self.page, at: blank.range,
                LocalizedText(
                    vi: "số của văn bản được viện dẫn còn để trống", en: "the number of the cited document is blank"))
        }
        // An annex of a draft names the draft, whose date is still open.
        findings += document.references.filter { $0.kind != .own }.compactMap { reference in
            reference.blankDate.map {
                Finding(
                    Self.page, at: $0,
                    LocalizedText(
                        vi: "ngày của văn bản được viện dẫn còn để trống", en: "the date of the cited document is blank"
                    ))
            }
        }
        if let number = document.header.blankNumber {
            findings.append(
                Finding(
                    Self.page, severity: .info, at: number,
                    LocalizedText(
                        vi: "số của chính văn bản còn để trống", en: "the document's own number is blank")))
        }
        if let date = document.header.blankDate {
            findings.append(
                Finding(
                    Self.page, severity: .info, at: date,
                    LocalizedText(vi: "ngày của chính văn bản còn để trống", en: "the document's own date is blank")))
        }
        return findings
    }
}
