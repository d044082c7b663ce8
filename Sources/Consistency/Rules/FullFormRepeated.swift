import Citations

/// VD406: *Nghị định số 33/2023/NĐ-CP **ngày 10/6/2023 của Chính phủ quy định về …*** once more.
struct FullFormRepeated: DocumentRule {
    static let page = RulePage(
        code: "VD406", name: "full-form-repeated", severity: .info, isOnByDefault: false,
        what: LocalizedText(
            vi: "Văn bản đã được viện dẫn đầy đủ lại được ghi cả ngày ban hành và trích yếu ở lần sau.",
            en: "A document that was cited in full is cited with date and subject once more."),
        why: LocalizedText(
            vi:
                "Lần đầu ghi đầy đủ, các lần sau chỉ ghi tên loại, số và ký hiệu; ghi lại dài dòng và dễ sinh hai cách ghi khác nhau. Phần căn cứ và việc sửa đổi, thay thế, bãi bỏ phải ghi đầy đủ nên không tính.",
            en:
                "The first citation is full, later ones have type and symbol only; repeating is long and breeds contradictions. Legal bases and amending, replacing or repealing clauses must be full and don't count."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b; Hướng dẫn 36-HD/VPTW, mục II.1.6.1",
        flagged: [
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\nCác xã báo cáo theo Kế hoạch số 45/KH-UBND↓ ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán."
        ],
        clean: [
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\nCác xã báo cáo theo Kế hoạch số 45/KH-UBND.",
            "Căn cứ Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ;\n\nĐiều 1. Rà soát theo Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ.",
            "Thực hiện Kế hoạch số 45/KH-UBND ngày 12/3/2022 của Ủy ban nhân dân tỉnh về trồng cây phân tán.\nCác xã báo cáo theo Kế hoạch số 45/KH-UBND ngày 12/3/2022.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        // The footnotes of a consolidated text cite each amending act in full.
        guard document.consolidated == nil else { return [] }
        let enclosing = document.enclosing
        let title = document.header.title ?? 0..<0
        var firsts: [Int: Reference] = [:]
        return document.references.indices.compactMap { index in
            let reference = document.references[index]
            guard case .resolved(let cited) = document.resolutions[index], enclosing[index] == nil,
                !title.contains(reference.range.lowerBound), let tail = tail(of: reference)
            else { return nil }
            guard let first = firsts[cited] else {
                firsts[cited] = reference
                return nil
            }
            return Finding(
                Self.page, at: tail,
                LocalizedText(
                    vi:
                        "\(reference.symbol.canonical) đã được viện dẫn đầy đủ ở trên; ở đây chỉ cần tên loại, số và ký hiệu",
                    en: "\(reference.symbol.canonical) was cited in full above; here type and symbol are enough"),
                evidence: [
                    Finding.Evidence(
                        first.range,
                        LocalizedText(vi: "lần viện dẫn đầy đủ trước", en: "the full citation before"))
                ])
        }
    }

    /// Date, issuer and subject behind the symbol of a full citation, where a later one need not have them; nil for any
    /// other.
    private func tail(of reference: Reference) -> Range<Int>? {
        guard reference.kind == .numbered, reference.type?.isCitedByName != true, reference.date?.valid != nil,
            let subject = reference.subject, ![.basis, .amends, .replaces, .repeals].contains(reference.relation)
        else { return nil }
        let end = reference.symbol.range.upperBound
        return end < subject.upperBound ? end..<subject.upperBound : nil
    }
}
