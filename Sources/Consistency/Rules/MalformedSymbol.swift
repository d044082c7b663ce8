import Citations

/// VD106: 28 CT/TW, 709/ BVCSTE-BVTE.
struct MalformedSymbol: DocumentRule {
    static let page = RulePage(
        code: "VD106", name: "malformed-symbol", severity: .warning,
        what: LocalizedText(
            vi: "Số, ký hiệu viết sai thể thức: thừa dấu cách, thiếu dấu nối, văn bản Đảng viết theo kiểu Nhà nước.",
            en: "A symbol in the wrong form: stray space, a missing mark, a Party document in the form of the state's."),
        why: LocalizedText(
            vi:
                "Số và ký hiệu viết liền, cách nhau bằng \"/\" và \"-\"; văn bản Đảng có \"-\" sau số và \"/\" trước cơ quan.",
            en:
                "Symbols are written without spaces, joined by \"/\" and \"-\"; the Party's have \"-\" first, then \"/\"."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.c; Hướng dẫn 36-HD/VPTW, mục II.1.3.2",
        flagged: [
            "Chỉ thị số ↓28 CT/TW ngày 25/12/2023 của Bộ Chính trị",
            "Công văn số ↓709/ BVCSTE-BVTE ngày 18/11/2018",
            "Chỉ thị số ↓41/CT-TW ngày 22/12/2014 của Ban Bí thư",
            "Kế hoạch số ↓12-KH/UBND ngày 05/01/2022 của UBND tỉnh",
            "Kế hoạch số ↓12/KH/UBND ngày 05/01/2022 của UBND tỉnh",
            "Nghị định số ↓33-2023/NĐ-CP ngày 10/6/2023; Nghị định số ↓56/2017-NĐ-CP ngày 09/5/2017",
            "Quyết định số ↓1717/QĐ - UBND ngày 18/12/2024 của UBND tỉnh",
        ],
        clean: [
            "Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị",
            "Thông tư số 18/2022/TT-\nBLĐTBXH ngày 30 tháng 9 năm 2022",
            "Quyết định số 1432/QĐ–CTN ngày 28/11/2023",
            "Thông tư liên tịch số 15/2005/TTLT/BTC-BNV ngày 15/3/2005; Quyết định số 123/QĐ/UB ngày 05/6/1998",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            guard !reference.predatesPresentForm, let message = message(reference.symbol) else { return nil }
            let range = reference.symbol.range
            // A symbol that goes on in the next line is left to the hand.
            let fix =
                document.source.slice(range).contains(0x0A)
                ? nil : Fix(range, reference.symbol.canonical, isSafe: true)
            return Finding(Self.page, at: range, message, fix: fix)
        }
    }

    /// What is wrong, the gravest only; nil for a sound symbol.
    private func message(_ symbol: Symbol) -> LocalizedText? {
        let proper = symbol.canonical
        if symbol.flaws.contains(.missingSeparator) {
            return LocalizedText(
                vi: "thiếu dấu nối giữa số và ký hiệu; viết đúng là \(proper)",
                en: "no mark between number and code; properly \(proper)")
        }
        if symbol.flaws.contains(.partyInStateForm) {
            return LocalizedText(
                vi: "văn bản của Đảng viết theo kiểu văn bản nhà nước; viết đúng là \(proper)",
                en: "a Party document in the form of the state's; properly \(proper)")
        }
        if symbol.flaws.contains(.wrongSeparator) {
            return LocalizedText(
                vi: "sai dấu nối trong số, ký hiệu; viết đúng là \(proper)",
                en: "wrong mark in the symbol; properly \(proper)")
        }
        guard symbol.flaws.contains(.space) else { return nil }
        return LocalizedText(
            vi: "thừa dấu cách trong số, ký hiệu; viết đúng là \(proper)",
            en: "stray space in the symbol; properly \(proper)")
    }
}

extension Reference {
    /// Whether the document is from before 2005, when symbols had other forms (QĐ/UB).
    var predatesPresentForm: Bool { (date?.year ?? symbol.year?.value ?? 2005) < 2005 }
}
