import Citations

/// VD104: 33/2023/NĐ-**CP** của **Thủ tướng** Chính phủ.
struct IssuerCodeMismatch: DocumentRule {
    static let page = RulePage(
        code: "VD104", name: "issuer-code-mismatch", severity: .error,
        what: LocalizedText(
            vi: "Cơ quan ban hành ghi sau \"của\" khác cơ quan viết tắt trong ký hiệu.",
            en: "The body named as issuer differs from the body abbreviated in the symbol."),
        why: LocalizedText(
            vi: "Chữ viết tắt cơ quan trong ký hiệu là cơ quan ban hành; ghi cơ quan khác là sai thẩm quyền.",
            en: "The symbol names the issuing body; another body beside it misstates who had the authority."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.b; Luật 80/2015/QH13, Điều 4",
        flagged: [
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của ↓Thủ tướng Chính phủ quy định về cán bộ",
            "Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của ↓Chính phủ phê duyệt Chương trình",
            "Thông tư số 14/2021/TT-BYT ngày 16/9/2021 của ↓Bộ trưởng Bộ Tài chính",
            "Nghị quyết số 26/2022/UBTVQH15 ngày 21/9/2022 của ↓Quốc hội",
        ],
        clean: [
            "Nghị định số 46/2017/NĐ-CP ngày 21/4/2017 thay cho quy chế do Bộ Giáo dục và Đào tạo ban hành",
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ",
            "Quyết định số 12/QĐ-UBND ngày 03/01/2022 của Chủ tịch Ủy ban nhân dân tỉnh Hải Dương",
            "Kế hoạch số 583/KH-UBND ngày 08/3/2022 của UBND tỉnh Hải Dương",
            "Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN ngày 22/4/2015 của Bộ Khoa học và Công nghệ",
            "Quyết định số 838/QĐ-LĐTBXH ngày 21/7/2021 của Bộ Lao động – Thương binh và Xã hội",
            "Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị",
            "Thông tư số 03/2025/TT-BLĐTBXH ngày 11/01/2025 của Bộ Nội vụ",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            guard let issuer = reference.issuer, let stated = issuer.agency,
                let body = reference.symbol.bodies.first,
                let coded = document.knowledge.agencies(ofCode: body.bareCode),
                !coded.contains(where: { agrees($0, stated) }),
                !reference.symbol.bodies.dropFirst().contains(where: { other in
                    document.knowledge.agencies(ofCode: other.bareCode)?.contains { agrees($0, stated) } ?? false
                })
            else { return nil }
            return Finding(
                Self.page, at: issuer.range,
                LocalizedText(
                    vi: "cơ quan ban hành ghi là \(issuer.name), ký hiệu \(body.value) là của \(coded[0].name)",
                    en: "the issuer is given as \(issuer.name), the code \(body.value) is that of \(coded[0].name)"),
                evidence: [
                    Finding.Evidence(
                        body.range, LocalizedText(vi: "cơ quan trong ký hiệu", en: "the body in the symbol"))
                ])
        }
    }

    /// The same body, one that took over the other's work, or the office that writes for the Government.
    private func agrees(_ coded: Agency, _ stated: Agency) -> Bool {
        if coded == stated || !Set(coded.codes).isDisjoint(with: stated.codes) { return true }
        if !Set(coded.successors).isDisjoint(with: stated.codes) { return true }
        return Self.offices.contains { $0.office == coded.codes[0] && $0.body.contains(stated.codes[0]) }
    }

    /// Bodies whose documents are commonly cited as those of the body they serve.
    private static let offices: [(office: String, body: Set<String>)] = [
        ("VPCP", ["CP", "TTg"]), ("HĐTP", ["TANDTC"]), ("VPTW", ["TW"]), ("VPQH", ["QH", "UBTVQH"]),
    ]
}

extension Part<String> {
    /// Without the number of a term or unit: *QH14* is QH.
    var bareCode: String { value.withoutNumbers }
}
