import Citations

/// VD102: 121/2020/**QH12** ngày 19/6/2020 của Quốc hội khóa **XIV**.
struct LegislatureMismatch: DocumentRule {
    static let page = RulePage(
        code: "VD102", name: "legislature-mismatch", severity: .error,
        what: LocalizedText(
            vi:
                "Khóa Quốc hội trong ký hiệu (QH14, UBTVQH15) không tại nhiệm vào ngày ban hành, hoặc khác khóa ghi bằng chữ.",
            en:
                "The term in a symbol (QH14, UBTVQH15) was not in office at the date of issue, or differs from the one in words."
        ),
        why: LocalizedText(
            vi:
                "Luật, nghị quyết, pháp lệnh mang số khóa của Quốc hội đã thông qua; sai khóa là viện dẫn văn bản không có.",
            en:
                "Laws, resolutions and ordinances bear the term that passed them; with another term no such document exists."
        ),
        source: "Luật 80/2015/QH13, Điều 10",
        flagged: [
            "Nghị quyết số 121/2020/↓QH12 ngày 19/6/2020 của Quốc hội khóa XIV.",
            "Luật Thanh tra số 11/2022/↓QH14 ngày 14/11/2022;",
            "Nghị quyết số 37/2021/↓QH14 ngày 13/11/2021 của Quốc hội.",
            "Nghị quyết số 43/2022/↓QH15 ngày 11/01/2022 của Quốc hội khóa XIV.",
        ],
        clean: [
            "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội khóa XIV.",
            "Nghị quyết số 1211/2016/UBTVQH13 ngày 25/5/2016 của Ủy ban Thường vụ Quốc hội.",
            "Luật Trẻ em số 102/2016/QH13 ngày 05/4/2016;",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            guard let term = reference.symbol.term else { return nil }
            if let contradiction = contradictionOfDate(term, reference) { return contradiction }
            guard let stated = reference.issuer?.term, stated.value != term.value else { return nil }
            return Finding(
                Self.page, at: term.range,
                LocalizedText(
                    vi: "ký hiệu ghi khóa \(term.value), bên cạnh ghi khóa \(stated.value)",
                    en: "the symbol has term \(term.value), beside it stands term \(stated.value)"),
                evidence: [wordsEvidence(stated)])
        }
    }

    private func contradictionOfDate(_ term: Part<Int>, _ reference: Reference) -> Finding? {
        let legislature = Legislature.term(term.value)
        let code = reference.symbol.bodies.last.map { $0.value.filter { !$0.isNumber } } ?? "QH"
        var evidence: [Finding.Evidence] = []
        let message: LocalizedText
        if let date = reference.date?.valid {
            guard let sitting = Legislature.sitting(on: date), sitting.number != term.value,
                legislature != nil || term.value > sitting.number
            else { return nil }
            message = LocalizedText(
                vi:
                    "ngày \(date.vietnamese) là nhiệm kỳ Quốc hội khóa \(sitting.romanNumeral) (\(code)\(sitting.number)), ký hiệu ghi khóa \(term.value)",
                en:
                    "on \(date.iso) the National Assembly sat in term \(sitting.number) (\(code)\(sitting.number)), the symbol has \(term.value)"
            )
            if let range = reference.date?.range {
                evidence.append(
                    Finding.Evidence(
                        range, LocalizedText(vi: "ngày ban hành ghi ở đây", en: "the date of issue stands here")))
            }
        } else if let year = reference.symbol.year, let legislature, !legislature.sat(in: year.value) {
            message = LocalizedText(
                vi:
                    "năm \(year.value) không thuộc nhiệm kỳ Quốc hội khóa \(legislature.romanNumeral) (\(code)\(term.value))",
                en: "the year \(year.value) is not in term \(term.value) of the National Assembly")
            evidence.append(
                Finding.Evidence(year.range, LocalizedText(vi: "năm trong số hiệu", en: "the year in the symbol")))
        } else {
            return nil
        }
        if let stated = reference.issuer?.term, stated.value != term.value { evidence.append(wordsEvidence(stated)) }
        return Finding(
            Self.page, at: term.range, message, evidence: evidence, fix: Self.fix(term, reference, code: code))
    }

    /// The term of the date, where the year in the symbol or the term in words says the same.
    private static func fix(_ term: Part<Int>, _ reference: Reference, code: String) -> Fix? {
        guard let date = reference.date?.valid, let sitting = Legislature.sitting(on: date),
            reference.symbol.year?.value == date.year || reference.issuer?.term?.value == sitting.number
        else { return nil }
        return Fix(term.range, "\(code)\(sitting.number)", isSafe: false)
    }

    private func wordsEvidence(_ stated: Part<Int>) -> Finding.Evidence {
        Finding.Evidence(
            stated.range,
            LocalizedText(vi: "khóa ghi bằng chữ ở đây", en: "the term stands here in words"))
    }
}
