import Citations

/// VD103: *Quyết định* số 12/**KH**-UBND.
struct TypeCodeMismatch: DocumentRule {
    static let page = RulePage(
        code: "VD103", name: "type-code-mismatch", severity: .error,
        what: LocalizedText(
            vi: "Tên loại văn bản khác chữ viết tắt tên loại trong ký hiệu.",
            en: "The type word of a citation differs from the type abbreviated in its symbol."),
        why: LocalizedText(
            vi: "Ký hiệu gồm chữ viết tắt tên loại; tên loại khác thì không biết văn bản nào được viện dẫn.",
            en:
                "The symbol begins with the abbreviation of the type; with another type word it is unclear which is meant."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.b và Phụ lục III",
        flagged: [
            "Thực hiện Quyết định số 12/↓KH-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh.",
            "theo Chỉ thị số 23/↓QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ.",
            "Nghị quyết số 28-↓CT/TW ngày 25/12/2023 của Bộ Chính trị",
            "Chỉ thị số 02-↓KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương",
            "Kế hoạch số 45/↓QĐ-BCĐPCTT ngày 03/5/2022 của Ban Chỉ đạo phòng, chống thiên tai",
        ],
        clean: [
            "Văn bản số 1284/TTg-KTTH ngày 10/8/2021 của Thủ tướng Chính phủ",
            "Kế hoạch số 12/KH-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh.",
            "Quy định số 66-QĐ/TW ngày 06/02/2017 của Ban Bí thư.",
            "Kế hoạch số 02-KH/BCĐTW ngày 19/6/2025 của Ban Chỉ đạo Trung ương",
            "Công văn số 5348/CT-CS ngày 12/8/2025 của Cục Thuế",
            "Thông tư số 55/2015/TTLT-BTC-BKHCN ngày 22/4/2015",
            "Thông báo kết luận số 120-TB/TW ngày 05/01/2020 của Bộ Chính trị",
            "Chương trình hành động số 12-CTr/TU ngày 02/3/2021 của Tỉnh ủy",
            "Thông báo số 45/CT-TTHT ngày 12/3/2024 của Cục Thuế tỉnh; Báo cáo số 12/TT-KSBT ngày 05/01/2024; Báo cáo số 45/KH-TC",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            guard let stated = reference.type, let words = reference.typeRange, stated != .officialLetter,
                // CT is the tax department's too, HĐ a council's: only before a known body is it surely a type.
                let body = reference.symbol.bodies.first, Self.isBody(body.value, document.knowledge),
                let code = reference.symbol.typeCode, let types = DocumentType.types(ofCode: code.value),
                !types.contains(stated), !types.contains(where: { $0.isInterchangeable(with: stated) })
            else { return nil }
            let meant = types[0].name
            return Finding(
                Self.page, at: code.range,
                LocalizedText(
                    vi: "tên loại ghi là \(stated.name), ký hiệu \(code.value) là \(meant)",
                    en: "the type word is \(stated.name), the code \(code.value) stands for \(meant)"),
                evidence: [
                    Finding.Evidence(
                        words, LocalizedText(vi: "tên loại ghi ở đây", en: "the type word stands here"))
                ])
        }
    }

    /// Whether a code is surely a body's, not that of a unit: known, that of a steering or Party committee, or one that ends
    /// as those of the Party's central bodies do.
    private static func isBody(_ code: String, _ knowledge: Knowledge) -> Bool {
        knowledge.agencies(ofCode: code) != nil || ["BCĐ", "BCSĐ"].contains(where: code.hasPrefix)
            || (code.count > 3 && code.hasSuffix("TW"))
    }
}
