import Citations
import LegalText

/// VD208: *Số: 12/**QĐ**-UBND* above *KẾ HOẠCH*.
struct OwnDataMismatch: DocumentRule {
    static let page = RulePage(
        code: "VD208", name: "own-data-mismatch", severity: .error,
        what: LocalizedText(
            vi:
                "Số, ký hiệu, ngày, tên loại, năm trong tên của chính văn bản mâu thuẫn nhau, hoặc phụ lục ghi kèm theo văn bản khác.",
            en:
                "The document's own number, symbol, date, type or the year in its title disagree, or its annexes name another."
        ),
        why: LocalizedText(
            vi: "Văn bản khác sẽ viện dẫn theo số, ngày, tên loại này; sai từ gốc thì mọi viện dẫn đều sai theo.",
            en: "Others cite the document by these; wrong at the source, they are wrong in every citation."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3, II.4, II.5 và III.1",
        flagged: [
            "Số: 12/↓QĐ-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n\nHuyện triển khai.\n",
            "Số: 12/↓2021/QĐ-UBND\n\nHải Dương, ngày 08 tháng 3 năm 2022\n\nQUYẾT ĐỊNH\nVề việc ban hành quy chế\n\nĐiều 1. Hết.\n",
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em ↓năm 2021\n\nHuyện triển khai.\n",
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n\nHuyện triển khai.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND ngày ↓18/3/2022 của UBND huyện Nam Sách)\n",
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n\nHuyện triển khai.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số ↓21/KH-UBND ngày 08/3/2022 của UBND huyện Nam Sách)\n",
            "Số: 38/2025/NQ-HĐND\n\nĐà Nẵng, ngày 10 tháng 12 năm 2025\n\nNGHỊ QUYẾT\nQuy định mức hỗ trợ\n\nĐiều 1. Hết.\n\nPHỤ LỤC II\nMỨC HỖ TRỢ\n(Kèm theo Nghị quyết số ↓83/2025/NQ-HĐND)\n",
        ],
        clean: [
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n\nHuyện triển khai.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 245/KH-UBND của UBND huyện)\n",
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 12 năm 2021\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n\nHuyện triển khai.\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 12/KH-UBND ngày 08/12/2021 của UBND huyện Nam Sách)\n",
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nKhắc phục hạn chế sau kiểm tra năm 2021\n\nHuyện triển khai.\n",
            "Số: 12/KH-UBND\n\nNam Sách, ngày 08 tháng 3 năm 2022\n\nKẾ HOẠCH\nCông tác trẻ em năm 2022\n\nMẫu báo cáo kèm theo Kế hoạch số 45/KH-UBND ngày 15/02/2022 của UBND tỉnh Hải Dương.\n",
            "Số: 120-TB/TU\n\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKẾT LUẬN\ncủa Ban Thường vụ Tỉnh ủy\n\nHết.\n",
            "Số: 45/SNV-TCBC\n\nHải Dương, ngày 08 tháng 3 năm 2022\n\nKính gửi: UBND các huyện.\n",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        [typeMismatch(document.header), yearMismatch(document.header), titleMismatch(document)].compactMap(\.self)
            + document.references.compactMap { attachmentMismatch($0, document) }
    }

    /// The code of a type above the title of another.
    private func typeMismatch(_ header: DocumentHeader) -> Finding? {
        guard let type = header.type, let title = header.title, let code = header.symbol?.typeCode,
            let types = DocumentType.types(ofCode: code.value), !types.contains(type), !types.contains(.consolidation),
            !types.contains(where: { $0.isInterchangeable(with: type) })
        else { return nil }
        return Finding(
            Self.page, at: code.range,
            LocalizedText(
                vi: "tên loại của văn bản là \(type.name), ký hiệu \(code.value) là \(types[0].name)",
                en: "the document's type is \(type.name), the code \(code.value) stands for \(types[0].name)"),
            evidence: [
                Finding.Evidence(
                    title, LocalizedText(vi: "tên loại và trích yếu ở đây", en: "type and title stand here"))
            ])
    }

    private func yearMismatch(_ header: DocumentHeader) -> Finding? {
        guard let year = header.symbol?.year, let date = header.date?.valid, date.year != year.value else { return nil }
        return Finding(
            Self.page, at: year.range,
            LocalizedText(
                vi: "năm trong số của văn bản là \(year.value), văn bản ghi ngày \(date.vietnamese)",
                en: "the document's number has the year \(year.value), its date is \(date.iso)"),
            evidence: dateEvidence(header))
    }

    /// A plan for a time that was over when it was issued: *Công tác trẻ em năm 2021* of 2022.
    private func titleMismatch(_ document: CitingDocument) -> Finding? {
        guard let title = document.header.title, let date = document.header.date?.valid,
            document.header.type == .plan || document.header.type == .programme
        else { return nil }
        guard let end = PlannedPeriod(endOf: title, in: document.source), end.year < date.year,
            !Self.backward.contains(where: VietnameseSpelling.folded(document.runningText(title)).holds)
        else { return nil }
        return Finding(
            Self.page, severity: .warning, at: end.range,
            LocalizedText(
                vi: "tên văn bản ghi năm \(end.year), văn bản ghi ngày \(date.vietnamese)",
                en: "the title is about \(end.year), the document's date is \(date.iso)"),
            evidence: dateEvidence(document.header))
    }

    /// Words of plans that look back, or whose year is another document's.
    private static let backward = [
        "tổng kết", "sơ kết", "đánh giá", "khắc phục", "kết quả", "kiểm điểm", "quyết toán", "sau kiểm tra", "báo cáo",
        "tuyên truyền", "kỷ niệm", "luật", "nghị quyết", "chỉ thị", "kết luận", "bộ luật", "công bố", "giám sát",
        "thanh tra", "kiểm tra", "xếp loại", "rà soát", "công nhận", "khen thưởng", "số",
    ]
    .map(VietnameseSpelling.folded)

    /// *(Kèm theo Kế hoạch số 12/KH-UBND ngày …)* above an annex, with one of type, number and date other than the
    /// document's own.
    private func attachmentMismatch(_ reference: Reference, _ document: CitingDocument) -> Finding? {
        let header = document.header
        guard reference.kind == .numbered, reference.type == header.type, let own = header.symbol,
            own.code == reference.symbol.code,
            own.year?.value == reference.symbol.year?.value, isAttachment(reference, in: document),
            hasSameIssuer(reference, document)
        else { return nil }
        let isNumberSame = own.number.value == reference.symbol.number.value
        guard let stated = reference.date?.valid, let date = header.date?.valid else {
            // Without a date another number may be another document's, unless it is a slip of the own one.
            let isSlip = OneSlip.isBetween(own.number.value, reference.symbol.number.value)
            return isSlip && reference.date == nil ? numberMismatch(reference, own) : nil
        }
        guard isNumberSame != (date == stated) else { return nil }
        if isNumberSame {
            return Finding(
                Self.page, severity: date.year == stated.year ? .error : .warning,
                at: reference.date?.range ?? reference.range,
                LocalizedText(
                    vi: "phụ lục ghi ngày \(stated.vietnamese), văn bản ghi ngày \(date.vietnamese)",
                    en: "the annex gives the date \(stated.iso), the document has \(date.iso)"),
                evidence: dateEvidence(header))
        }
        return numberMismatch(reference, own)
    }

    private func numberMismatch(_ reference: Reference, _ own: Symbol) -> Finding {
        Finding(
            Self.page, severity: .warning, at: reference.symbol.number.range,
            LocalizedText(
                vi: "phụ lục ghi số \(reference.symbol.canonical), văn bản có số \(own.canonical)",
                en: "the annex gives the number \(reference.symbol.canonical), the document has \(own.canonical)"),
            evidence: [
                Finding.Evidence(own.range, LocalizedText(vi: "số của văn bản", en: "the document's number"))
            ])
    }

    /// Whether *kèm theo* at the start of a line stands before a reference.
    private func isAttachment(_ reference: Reference, in document: CitingDocument) -> Bool {
        let start = reference.range.lowerBound
        let before = document.source.string(max(0, start - Self.longestLead)..<start)
        let line = before.split(separator: "\n", omittingEmptySubsequences: false).last ?? ""
        let words = VietnameseSpelling.folded(String(line))
        return ["kèm theo", "ban hành kèm theo", "đính kèm"].contains { words.trimmed == VietnameseSpelling.folded($0) }
    }

    /// In bytes: a bracket, *Ban hành kèm theo*.
    private static let longestLead = 48

    private func hasSameIssuer(_ reference: Reference, _ document: CitingDocument) -> Bool {
        guard let place = reference.issuer?.place?.name, let own = document.header.issuer?.place?.name else {
            return true
        }
        return VietnameseSpelling.foldedKey(place) == VietnameseSpelling.foldedKey(own)
    }

    private func dateEvidence(_ header: DocumentHeader) -> [Finding.Evidence] {
        header.date.map {
            [Finding.Evidence($0.range, LocalizedText(vi: "ngày của văn bản", en: "the document's date"))]
        } ?? []
    }
}

extension String {
    fileprivate var trimmed: Substring {
        var result = self[...]
        while result.first == " " { result.removeFirst() }
        while result.last == " " { result.removeLast() }
        return result
    }
}
