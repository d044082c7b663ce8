import Citations

/// VD404: 1719/QĐ-**TTG**, 12/**qđ-ubnd**.
struct SymbolLetterCase: DocumentRule {
    static let page = RulePage(
        code: "VD404", name: "symbol-letter-case", severity: .info, isOnByDefault: false,
        what: LocalizedText(
            vi:
                "Chữ viết tắt trong ký hiệu sai chữ hoa, chữ thường: QĐ-TTG, qđ-ubnd. Dòng viết hoa toàn bộ không tính.",
            en:
                "A code in a symbol has capitals or small letters in the wrong place: QĐ-TTG, qđ-ubnd. Lines all in capitals don't count."
        ),
        why: LocalizedText(
            vi:
                "Ký hiệu viết hoa, trừ những chữ viết tắt có chữ thường như TTg, CTr, TTr; viết khác thì không phải ký hiệu của văn bản.",
            en:
                "Codes are in capitals but for those with a small letter (TTg, CTr, TTr); written otherwise it is not the document's symbol."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.c và Phụ lục III",
        flagged: [
            "Quyết định số 1719/QĐ-↓TTG ngày 14/10/2021 của Thủ tướng Chính phủ",
            "quyết định số 12/↓qđ-ubnd ngày 05/01/2022 của Ủy ban nhân dân tỉnh Bắc Giang",
            "Tờ trình số 31/↓TTR-SNV ngày 05/01/2022 của Sở Nội vụ",
        ],
        clean: [
            "Quyết định số 1719/QĐ-TTg ngày 14/10/2021; nghị định số 33/2023/NĐ-CP ngày 10/6/2023",
            "THỰC HIỆN QUYẾT ĐỊNH SỐ 1719/QĐ-TTG NGÀY 14/10/2021 CỦA THỦ TƯỚNG CHÍNH PHỦ",
            "Chương trình số 12-CTr/TU ngày 02/3/2021 của Tỉnh ủy; Công văn số 709/BVCSTE-BVTE ngày 18/11/2018",
            "Quyết định số 1432/QÐ-CTN ngày 28/11/2023",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let cited = document.references.filter { !isInCapitals($0, document) }.map(\.symbol)
        return (cited + [document.header.symbol].compactMap(\.self)).compactMap { symbol in
            let wrong = document.codes(in: symbol, with: .letterCase)
            guard let correction = Correction.joined(wrong, in: document) else { return nil }
            let (written, proper) = (document.runningText(correction.range), correction.properWords)
            return Finding(
                Self.page, at: correction.range,
                LocalizedText(
                    vi: "ký hiệu viết là \(written), chữ hoa, chữ thường đúng là \(proper)",
                    en: "the symbol has \(written), in the right letter case \(proper)"),
                fix: correction.fix)
        }
    }

    /// Whether all is in capitals around, so that a code in capitals is as it should be.
    private func isInCapitals(_ reference: Reference, _ document: CitingDocument) -> Bool {
        guard let type = reference.typeRange else { return false }
        let words = document.source.string(type)
        return words == words.uppercased()
    }
}
