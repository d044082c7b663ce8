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
            "Thông tư này có hiệu lực từ ngày 15/02/2019 và thay thế ↓Thông tư số 34/2009/TT-BGTVT của Bộ Giao thông vận tải.",
            "theo Luật Dữ liệu ngày 30/11/2024 và ↓Công văn số 2981/VPCP-PL của Văn phòng Chính phủ.",
            "- Luật Trẻ em số 102/2016/QH13 (có hiệu lực từ ngày 01/6/2017);\n- ↓Nghị định số 71/2011/NĐ-CP của Chính phủ.",
            "Từ ngày 01/01/2015 không áp dụng ↓Nghị định số 67/2007/NĐ-CP đối với người cao tuổi.",
            "theo ↓Kế hoạch số 35/KH-UBND của UBND xã về chuyển đổi số 6 tháng cuối năm 2025.",
        ],
        clean: [
            "Kê khai theo Mẫu số 02/KK-XS; chất lượng nước theo QCVN 01-1:2018/BYT và TCVN 5945:2005; bản án số 05/2019/DS-ST.",
            "Căn cứ Hiến pháp nước Cộng hòa xã hội chủ nghĩa Việt Nam năm 1992 đã được sửa đổi, bổ sung theo Nghị quyết số 51/2001/QH10;",
            "Quyết định số 588/QĐ-TTg ngày 17/5/2019 của Thủ tướng Chính phủ. Theo Quyết định số 588/QĐ-TTg, các sở báo cáo.",
            "Luật Trẻ em số 102/2016/QH13; Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị.",
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 quy định về cán bộ.",
            "Công văn số 709/BVCSTE-BVTE ngày 18/11/2018 hướng dẫn rà soát.",
            "Nghị định số 33/2023/NĐ-CP (ngày 10/6/2023); Quyết định số 23/QĐ-TTg ban hành ngày 07/01/2021.",
            "| 1 | Quyết định số 1719/QĐ-TTg | 14/10/2021 |",
            "Ngày 10/6/2023, Chính phủ ban hành Nghị định số 33/2023/NĐ-CP về cán bộ.",
            "Quyết định số 12/QĐ-SNV, số 13/QĐ-SNV ngày 12/3/2024 của Sở Nội vụ",
            "Thông tư số 04/2019/TT-BNV ngày 24/5/2019 của Bộ Nội vụ sửa đổi Thông tư số 12/2012/TT-BNV của Bộ Nội vụ.",
            "theo các Nghị quyết số 18-NQ/TW, số 19-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương",
            "theo các Chỉ thị số 21-CT/TW, ngày 04/5/2023 và số 23-CT/TW, ngày 25/5/2023 của Ban Bí thư",
            "Kết luận số 45-KL/TW, ngày 24/11/2023 của Bộ Chính trị và Kết luận số 46-KL/TW cùng ngày về an toàn",
            "Chỉ thị số 05-CT/TW ngày … tháng … năm 2016 của Bộ Chính trị về học tập và làm theo Bác",
            "Ngày 22/12/2024, Bộ Chính trị ban hành Nghị quyết số 57-NQ/TW về khoa học, công nghệ.",
            "Kế hoạch số 27/KH-UBD ngày 15/8/2025 của UBND thành phố. Bám sát Kế hoạch số 27/KH-UBND.",
            "Căn cứ các Thông tư số 72/2017/TT-BTNT và số 75/2017/TT-BTNMT ngày 29/12/2017; mẫu của Thông tư số 72/2017/TT-BTNMT",
            "Nghị quyết số 76/2025/QH14 ngày 14/4/2025 của Quốc hội; thực hiện Nghị quyết số 76/2025/QH15.",
            "Nghị quyết số 05/2019/NQ-HĐND ngày 10/7/2018 của HĐND tỉnh; theo Nghị quyết số 05/2018/NQ-HĐND.",
            "Kế hoạch số 31/QĐ-UBND ngày 20/5/2016 của UBND tỉnh. Tiếp tục thực hiện Kế hoạch số 31/KH-UBND của UBND tỉnh.",
        ])

    /// *Hiến pháp năm 1992 đã được sửa đổi, bổ sung theo Nghị quyết số 51/2001/QH10*: legal bases have it so, word for word.
    private func amendsConstitution(_ reference: Reference, in document: CitingDocument) -> Bool {
        guard let stated = reference.stated, stated.isDoer, stated.relation == .amends else { return false }
        return document.mention(startingAt: stated.other)?.type == .constitution
    }

    func check(_ document: CitingDocument) -> [Finding] {
        let enclosing = document.enclosing
        // By number, for those that a slip tells apart from it.
        let dated = Dictionary(
            grouping: document.references.indices.filter {
                document.references[$0].isDated || document.references[$0].isDatedNearby
            },
            by: { document.references[$0].symbol.number.value })
        return document.documents.compactMap { cited in
            guard let index = firstInText(cited, of: document), enclosing[index] == nil else { return nil }
            let reference = document.references[index]
            guard reference.kind != .own, !(reference.type?.isCitedByName ?? false),
                !amendsConstitution(reference, in: document)
            else { return nil }
            if !reference.isDated, reference.blankDate == nil, !reference.isDatedNearby {
                guard !shares(\.isDated, index, in: document),
                    !(dated[reference.symbol.number.value] ?? []).prefix(Self.mostSlips).contains(where: {
                        $0 < index && isMiswritten(document.references[$0], for: reference, document.knowledge)
                    })
                else { return nil }
                return Finding(
                    Self.page, at: reference.range,
                    LocalizedText(
                        vi: "viện dẫn lần đầu thiếu ngày ban hành", en: "first citation without the date of issue"))
            }
            // TW is three bodies.
            guard reference.symbol.bodies.count == 1, reference.symbol.bodies[0].value == "TW", reference.issuer == nil,
                !shares(\.isIssuerStated, index, in: document), !isIssuerNear(reference, in: document)
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

    /// How far an issuer before a citation is looked for, in bytes.
    private static let reach = 80
    /// More citations of one number are looked at in no text that people write.
    private static let mostSlips = 64

    /// The first reference in running text, else in the title; nil where the title already has the date.
    private func firstInText(_ cited: CitedDocument, of document: CitingDocument) -> Int? {
        let title = document.header.title ?? 0..<0
        guard let first = cited.references.first else { return nil }
        let inTitle = cited.references.prefix { title.contains(document.references[$0].range.lowerBound) }
        if inTitle.contains(where: { document.references[$0].date?.day != nil }) { return nil }
        return cited.references.dropFirst(inTitle.count).first ?? first
    }

    /// Whether a later member of the list that starts or goes on with a citation has what belongs to all of them: *các Nghị
    /// quyết số 18-NQ/TW, số 19-NQ/TW, ngày 25/10/2017 của Ban Chấp hành Trung ương*.
    private func shares(_ isStated: (Reference) -> Bool, _ index: Int, in document: CitingDocument) -> Bool {
        var index = index
        while index + 1 < document.references.count {
            let (reference, next) = (document.references[index], document.references[index + 1])
            // Only a member of a list has no type of its own.
            guard next.typeRange == nil, next.type == reference.type else { return false }
            let end = max(reference.range.upperBound, reference.issuer?.range.upperBound ?? 0)
            guard end <= next.range.lowerBound,
                [",", ";", "và", ", và", "hoặc"].contains(document.runningText(end..<next.range.lowerBound))
            else { return false }
            if isStated(next) { return true }
            index += 1
        }
        return false
    }

    /// Whether what stands before a citation tells its issuer: *Bộ Chính trị ban hành Nghị quyết số 57-NQ/TW*, or it has that
    /// of the one before: *Kết luận số 46-KL/TW cùng ngày*.
    private func isIssuerNear(_ reference: Reference, in document: CitingDocument) -> Bool {
        let (start, end) = (reference.range.lowerBound, reference.range.upperBound)
        let after = document.runningText(end..<min(end + Self.reach, document.source.count))
        if after.hasPrefix("cùng ngày") { return true }
        let before = document.runningText(max(0, start - Self.reach)..<start)
        return ["ban hành", " có", " ra"].contains { before.hasSuffix($0) }
            && (document.knowledge.agencies(ofCode: "TW") ?? []).contains { before.contains($0.name) }
    }

    /// Whether a dated citation means the same document as one without a date, with a slip in its type, code, year or term.
    private func isMiswritten(_ earlier: Reference, for reference: Reference, _ knowledge: Knowledge) -> Bool {
        let (written, meant) = (earlier.symbol, reference.symbol)
        guard earlier.type == reference.type, written.number.value == meant.number.value,
            (written.year == nil) == (meant.year == nil)
        else { return false }
        let isSameYear = written.year?.value == meant.year?.value
        if written.code == meant.code { return !isSameYear && earlier.date?.year == meant.year?.value }
        guard isSameYear else { return false }
        if written.term != nil, meant.term != nil { return written.bareCode == meant.bareCode }
        let bodies = (written.bodies.map(\.value), meant.bodies.map(\.value))
        // Both have one type word, but not one code for it.
        if bodies.0 == bodies.1 { return earlier.typeRange != nil && reference.typeRange != nil }
        return written.typeCode?.value == meant.typeCode?.value
            && OneSlip.isBetween(bodies.0.joined(separator: "-"), bodies.1.joined(separator: "-"))
            && bodies.0.contains { knowledge.agencies(ofCode: $0) == nil }
    }
}

extension Reference {
    fileprivate var isDated: Bool { date?.day != nil }

    fileprivate var isIssuerStated: Bool { issuer != nil }
}

extension Symbol {
    /// Without the number of the term: *QH* of QH14.
    fileprivate var bareCode: String { code.withoutNumbers }
}
