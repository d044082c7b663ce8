import Citations
import LegalText

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
            "Luật số ↓202-2025/QH15; Nghị quyết số ↓193/2025-QH15; Luật Dữ liệu số ↓60/2024/ QH15; Luật số ↓74/2014 /QH13",
            "Luật Nhà ở số ↓27/2023 QH15; Luật số ↓72/2020QH14; Nghị quyết số ↓76 2025/UBTVQH15",
            "Nghị định số ↓131/2025 NĐ-CP; Quyết định số ↓46/2015QĐ-TTg; Nghị định số ↓62 2014/NĐ-CP",
            "Quyết định số ↓338/QĐ TTg; Kế hoạch số ↓35/KH UBND; Thông tư liên tịch số ↓43/2015 TTLT-BTC-BYT",
            "Quyết định số ↓2460QĐ-BVHTTDL; Quyết định số ↓287-QĐ-TTg; Nghị quyết số ↓57-NQ-TW; Quy chế số ↓06QC/TU",
            "Công văn số ↓2703UBND-KT ngày 09/10/2019; Công văn số ↓1286-BXD/QLN ngày 05/4/2023",
            "Quyết định số ↓1717/QĐ - UBND ngày 18/12/2024 của UBND tỉnh",
        ],
        clean: [
            "Nghị quyết số 66.19/2026/NQ-CP ngày 30/4/2026; Nghị quyết số 30a/2008/NQ-CP ngày 27/12/2008; Nghị quyết số 522b/NQ-UBTVQH13 ngày 16/8/2012.",
            "Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị",
            "Thông tư số 18/2022/TT-\nBLĐTBXH ngày 30 tháng 9 năm 2022",
            "Quyết định số 1432/QĐ–CTN ngày 28/11/2023",
            "Thông tư liên tịch số 15/2005/TTLT/BTC-BNV ngày 15/3/2005; Quyết định số 123/QĐ/UB ngày 05/6/1998",
            "| Quyết định số 12    | 2014/QĐ-UBND | Kế hoạch số 5     KH-UBND |",
            "Nghị quyết số 12, ngày 19/2/2025 QH15 đã thông qua; Kế hoạch số 12/KH tu bổ di tích năm 2024",
            "Quyết định số 2481-BYT/QĐ ngày 18/12/1998; Nghị định số 26-CP ngày 23/5/1993; Nghị định số 64-HĐBT",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            guard !reference.predatesPresentForm, let message = message(reference.symbol) else { return nil }
            return Finding(Self.page, at: reference.symbol.range, message, fix: fix(reference, in: document))
        }
    }

    /// The marks that belong between the parts, these as they are: other rules look at their letters and zeros. Nil where
    /// the symbol goes on in the next line, or nobody knows whose form a body has.
    private func fix(_ reference: Reference, in document: CitingDocument) -> Fix? {
        let symbol = reference.symbol
        let hasOnlySpace = symbol.flaws == .space
        guard !document.source.slice(symbol.range).contains(0x0A),
            hasOnlySpace || symbol.bodies.contains(where: { document.knowledge.agencies(ofCode: $0.bareCode) != nil }),
            let marks = marks(of: symbol, in: document.source),
            let correction = Correction.joined(marks, in: document)
        else { return nil }
        // Without a year a document of the state may be from before 2005, and right as it stands.
        let year = reference.date?.year ?? symbol.year?.value
        return Fix(correction.range, correction.proper, isSafe: hasOnlySpace || year != nil || symbol.isOfParty)
    }

    /// What differs from the canonical form between the parts, and spaces in them; nil where the parts are others.
    private func marks(of symbol: Symbol, in source: SourceText) -> [Correction]? {
        let year = symbol.year.map { Part(String($0.value), $0.range) }
        let parts = ([symbol.number] + [year, symbol.typeCode].compactMap(\.self) + symbol.bodies)
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
        var proper = symbol.canonical[...]
        var end = symbol.range.lowerBound
        var wrong: [Correction] = []
        for part in parts {
            guard let place = proper.firstRange(of: part.value), end <= part.range.lowerBound else { return nil }
            let mark = Correction(range: end..<part.range.lowerBound, proper: String(proper[..<place.lowerBound]))
            if source.string(mark.range) != mark.proper { wrong.append(mark) }
            if source.string(part.range).contains(where: \.isWhitespace) {
                wrong.append(Correction(range: part.range, proper: part.value))
            }
            proper = proper[place.upperBound...]
            end = part.range.upperBound
        }
        return proper.isEmpty && end == symbol.range.upperBound ? wrong : nil
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
