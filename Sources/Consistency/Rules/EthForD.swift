import Citations

/// VD405: 33/2023/**NÐ**-CP with the letter eth, 12/**QD**-UBND.
struct EthForD: DocumentRule {
    static let page = RulePage(
        code: "VD405", name: "eth-for-d", severity: .info, isOnByDefault: false,
        what: LocalizedText(
            vi:
                "Chữ Đ trong ký hiệu hoặc tên loại viết bằng chữ eth Ð (U+00D0), hoặc trong ký hiệu bằng chữ D: ND-CP.",
            en:
                "Đ in a symbol or a type word is written as the letter eth, Ð (U+00D0), or in a symbol as D: ND-CP."
        ),
        why: LocalizedText(
            vi:
                "Hai chữ trông giống nhau nhưng khác mã, D là chữ khác: tìm theo số, ký hiệu đúng sẽ không thấy viện dẫn này.",
            en: "Eth looks the same with another code, and D is another letter: a search by the right symbol misses it."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục III (chữ viết tắt tên loại: NĐ, QĐ, CĐ)",
        flagged: [
            "Nghị định số 33/2023/↓NÐ-CP ngày 10/6/2023 của Chính phủ",
            "Quyết định số 12/↓QD-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh Bắc Giang",
            "Nghị quyết số 15/2022/NQ-↓HDND ngày 12/7/2022 của Hội đồng nhân dân tỉnh",
            "↓Nghị ðịnh số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ",
        ],
        clean: [
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023; Hướng dẫn số 12/HD-SNV ngày 05/01/2022",
            "Nghị quyết số 15/2022/NQ-HĐND ngày 12/7/2022; Dự án số 12/DA-UBND ngày 05/01/2022",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let symbols = document.references.map(\.symbol) + [document.header.symbol].compactMap(\.self)
        let types = document.references.compactMap(\.typeRange)
        return symbols.compactMap { finding(document.codes(in: $0, with: .stroke), document) }
            + types.compactMap { finding(type($0, document), document) }
    }

    private func finding(_ wrong: [Correction], _ document: CitingDocument) -> Finding? {
        guard let correction = Correction.joined(wrong, in: document) else { return nil }
        let (written, proper) = (document.runningText(correction.range), correction.properWords)
        return Finding(
            Self.page, at: correction.range,
            LocalizedText(
                vi: "viết là \(written), đúng là \(proper) với chữ Đ (U+0110)",
                en: "written \(written), properly \(proper) with Đ (U+0110)"),
            fix: correction.fix)
    }

    private func type(_ range: Range<Int>, _ document: CitingDocument) -> [Correction] {
        let words = document.source.string(range)
        let proper = words.replacing("Ð", with: "Đ").replacing("ð", with: "đ")
        return words == proper ? [] : [Correction(range: range, proper: proper)]
    }
}
