import Citations
import LegalText

/// VD402: *Quyết định **12**/QĐ-UBND*.
struct MissingNumberWord: DocumentRule {
    static let page = RulePage(
        code: "VD402", name: "missing-number-word", severity: .info, isOnByDefault: false,
        what: LocalizedText(
            vi: "Thiếu chữ \"số\" giữa tên loại và số, ký hiệu: Quyết định 12/QĐ-UBND.",
            en: "The word \"số\" is missing between type and symbol: Quyết định 12/QĐ-UBND."
        ),
        why: LocalizedText(
            vi:
                "Viện dẫn theo mẫu là tên loại, chữ \"số\", số và ký hiệu. Thiếu chữ \"số\" thì các viện dẫn trong một văn bản không thống nhất.",
            en:
                "Citations follow the model of type, \"số\", number and code. Without \"số\" the citations of one text differ in form."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b và III.1.c",
        flagged: [
            "Thực hiện Quyết định ↓12/QĐ-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh Bắc Giang.",
            "theo Nghị định ↓33/2023/NĐ-CP và Kết luận ↓45-KL/TU của Ban Thường vụ Tỉnh ủy",
            "theo **Công văn ↓1204/SNV-CCHC** của Sở Nội vụ",
        ],
        clean: [
            "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh Bắc Giang.",
            "Quyết định số: 12/QĐ-UBND; Luật Báo chí số 103/2016/QH13; Quyết định **số 14/QĐ-UBND**",
            "các Quyết định số 12/QĐ-SNV, 13/QĐ-SNV và 14/QĐ-SNV ngày 12/3/2024 của Sở Nội vụ",
            "Nghị định 33 nêu trên; Luật Trẻ em 2016",
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 (sau đây gọi tắt là Nghị định 33/2023/NĐ-CP). Theo Nghị định 33/2023/NĐ-CP, các xã báo cáo.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let shortNames = Set(document.aliases.map { VietnameseSpelling.folded($0.name) })
        return document.references.compactMap { reference in
            guard let type = reference.typeRange, type.upperBound <= reference.symbol.range.lowerBound else {
                return nil
            }
            let between = document.runningText(type.upperBound..<reference.symbol.range.lowerBound)
            guard !between.contains(where: { $0.isLetter || $0.isNumber }),
                !shortNames.contains(VietnameseSpelling.folded(document.runningText(reference.range)))
            else { return nil }
            return Finding(
                Self.page, at: reference.symbol.number.range,
                LocalizedText(
                    vi: "thiếu chữ \"số\" trước \(reference.symbol.canonical)",
                    en: "\"số\" is missing before \(reference.symbol.canonical)"),
                fix: Fix(
                    reference.symbol.range.lowerBound..<reference.symbol.range.lowerBound,
                    Self.word(behind: document.source.string(type)), isSafe: true))
        }
    }

    /// *số* with its marks apart from the letter where those of the type are.
    private static func word(behind type: String) -> String {
        type.unicodeScalars.contains { (0x300...0x36F).contains($0.value) } ? "so\u{302}\u{301} " : "số "
    }
}
