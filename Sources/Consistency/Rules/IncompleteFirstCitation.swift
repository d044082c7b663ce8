import Citations

/// VD202: *Quyết định số 588/QĐ-TTg* where it is first cited.
struct IncompleteFirstCitation: DocumentRule {
    static let page = RulePage(
        code: "VD202", name: "incomplete-first-citation", severity: .warning,
        what: LocalizedText(
            vi: "Lần viện dẫn đầu tiên thiếu ngày ban hành, hoặc thiếu cơ quan ban hành mà ký hiệu không cho biết.",
            en: "The first citation of a document lacks its date, or an issuer that the symbol doesn't tell."),
        why: LocalizedText(
            vi: "Số được đánh lại mỗi năm, nên không có ngày thì không rõ văn bản nào; lần đầu phải ghi đầy đủ.",
            en:
                "Numbers start again each year, so without a date the document is unclear; the first citation must be full."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b",
        flagged: [
            "Thực hiện ↓Quyết định số 588/QĐ-TTg của Thủ tướng Chính phủ về phê duyệt Chương trình.",
            "Thực hiện ↓Chỉ thị số 28-CT/TW ngày 25/12/2023, Ủy ban nhân dân tỉnh ban hành kế hoạch.",
        ],
        clean: [
            "Quyết định số 588/QĐ-TTg ngày 17/5/2019 của Thủ tướng Chính phủ. Theo Quyết định số 588/QĐ-TTg, các sở báo cáo.",
            "Luật Trẻ em số 102/2016/QH13; Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị.",
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 quy định về cán bộ.",
            "Công văn số 709/BVCSTE-BVTE ngày 18/11/2018 hướng dẫn rà soát.",
            "Nghị định số 33/2023/NĐ-CP (ngày 10/6/2023); Quyết định số 23/QĐ-TTg ban hành ngày 07/01/2021.",
            "| 1 | Quyết định số 1719/QĐ-TTg | 14/10/2021 |",
            "Ngày 10/6/2023, Chính phủ ban hành Nghị định số 33/2023/NĐ-CP về cán bộ.",
            "Quyết định số 12/QĐ-SNV, số 13/QĐ-SNV ngày 12/3/2024 của Sở Nội vụ",
            "Thông tư số 04/2019/TT-BNV ngày 24/5/2019 của Bộ Nội vụ sửa đổi Thông tư số 12/2012/TT-BNV của Bộ Nội vụ.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let enclosing = document.enclosing
        return document.documents.compactMap { cited in
            guard let index = firstInText(cited, of: document), enclosing[index] == nil else { return nil }
            let reference = document.references[index]
            guard reference.kind != .own, !(reference.type?.isCitedByName ?? false) else { return nil }
            if reference.date?.day == nil, reference.blankDate == nil, !reference.isDatedNearby {
                return Finding(
                    Self.page, at: reference.range,
                    LocalizedText(
                        vi: "viện dẫn lần đầu thiếu ngày ban hành", en: "first citation without the date of issue"))
            }
            // TW is three bodies.
            guard reference.symbol.bodies.count == 1, reference.symbol.bodies[0].value == "TW", reference.issuer == nil
            else { return nil }
            return Finding(
                Self.page, at: reference.range,
                LocalizedText(
                    vi:
                        "viện dẫn lần đầu thiếu cơ quan ban hành (TW là Ban Chấp hành Trung ương, Bộ Chính trị hoặc Ban Bí thư)",
                    en:
                        "first citation without its issuer (TW is the Central Committee, the Politburo or the Secretariat)"
                ))
        }
    }

    /// The first reference in running text, else in the title; nil where the title already has the date.
    private func firstInText(_ cited: CitedDocument, of document: CitingDocument) -> Int? {
        let title = document.header.title ?? 0..<0
        guard let first = cited.references.first else { return nil }
        let inTitle = cited.references.prefix { title.contains(document.references[$0].range.lowerBound) }
        if inTitle.contains(where: { document.references[$0].date?.day != nil }) { return nil }
        return cited.references.dropFirst(inTitle.count).first ?? first
    }
}
