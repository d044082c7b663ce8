import Citations

/// VD108: Thông tư số 12/2026/TT-**BLĐTBXH**.
struct AgencyNotInExistence: DocumentRule {
    static let page = RulePage(
        code: "VD108", name: "agency-not-in-existence", severity: .warning,
        what: LocalizedText(
            vi: "Cơ quan trong ký hiệu chưa có hoặc không còn vào ngày ban hành.",
            en: "The body in the symbol did not exist yet, or no longer, at the date of issue."),
        why: LocalizedText(
            vi: "Cơ quan đã giải thể hoặc chưa thành lập không ban hành văn bản: số hiệu, năm hoặc ngày sai.",
            en: "A body that was dissolved or not yet founded issues nothing: symbol, year or date is wrong."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.b; nghị quyết của Quốc hội về cơ cấu tổ chức Chính phủ",
        flagged: [
            "Thông tư số 12/2026/TT-↓BLĐTBXH ngày 10/01/2026 hướng dẫn trợ giúp xã hội",
            "Thông tư số 05/2020/TT-↓BNNMT ngày 12/5/2020 quy định về giống cây trồng",
            "Thông tư số 21/2006/TT-↓BTTTT quy định về trang tin điện tử",
            "Quyết định số 377/QĐ-↓LĐTBXH ngày 01/12/2025 của Bộ Lao động - Thương binh và Xã hội",
            "Công văn số 2622/↓STTTT-VP ngày 11/4/2026 của Sở Thông tin và Truyền thông về chuyển đổi số",
            "Báo cáo số 318/BC-↓LĐTBXH ngày 20/7/2025 của Sở Lao động - Thương binh và Xã hội",
        ],
        clean: [
            "Thông tư số 03/2025/TT-BLĐTBXH ngày 11/01/2025 hướng dẫn đào tạo nghề",
            "Thông tư số 05/2025/TT-BNNMT ngày 12/5/2025 quy định về giống cây trồng",
            "Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN ngày 22/4/2015 quy định về kinh phí đề tài",
            "Quyết định số 838/QĐ-LĐTBXH ngày 21/7/2021 của Bộ Lao động - Thương binh và Xã hội",
            "Công văn số 512/STTTT-VP ngày 11/4/2025 của Sở Thông tin và Truyền thông về chuyển đổi số",
            "Báo cáo số 318/BC-LĐTBXH ngày 20/5/2025 của Sở Lao động - Thương binh và Xã hội",
            "Công văn số 1240/UBND-LĐTBXH ngày 20/10/2025 của Ủy ban nhân dân xã",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.flatMap { reference in
            reference.symbol.bodies.enumerated().compactMap { index, body in
                guard let agencies = document.knowledge.agencies(ofCode: body.value),
                    // Behind the first body stand fields of work too: 45/UBND-LĐTBXH.
                    index == 0 || !agencies.contains(where: \.isLocal),
                    let agency = agencies.first(where: { $0 == reference.issuer?.agency }) ?? agencies.first,
                    let term = agency.term(ofCode: body.value),
                    let (day, range) = Self.day(of: reference, nearest: term), !term.holds(day)
                else { return nil }
                return Finding(
                    Self.page, at: body.range, Self.message(agency, term, day, document.knowledge),
                    evidence: [
                        Finding.Evidence(
                            range, LocalizedText(vi: "thời điểm ban hành", en: "the time of issue"))
                    ])
            }
        }
    }

    /// The date, else of the year in the symbol the day on which the body most likely existed.
    private static func day(of reference: Reference, nearest term: AgencyTerm) -> (CalendarDate, Range<Int>)? {
        if let date = reference.date {
            return date.valid.map { ($0, date.range) }
        }
        guard let year = reference.symbol.year else { return nil }
        let (start, end) = (CalendarDate(year.value, 1, 1), CalendarDate(year.value, 12, 31))
        return (term.holds(start) ? start : end, year.range)
    }

    private static func message(
        _ agency: Agency, _ term: AgencyTerm, _ day: CalendarDate, _ knowledge: Knowledge
    ) -> LocalizedText {
        if let first = term.first, day < first {
            return LocalizedText(
                vi: "\(agency.name) chưa có vào ngày \(day.vietnamese): có từ \(first.vietnamese)",
                en: "\(agency.name) did not exist on \(day.iso): it was founded on \(first.iso)")
        }
        let last = term.last ?? day
        let successors = agency.successors.compactMap { knowledge.agencies(ofCode: $0)?.first?.name }
        guard !successors.isEmpty else {
            return LocalizedText(
                vi: "\(agency.name) không còn vào ngày \(day.vietnamese): đến \(last.vietnamese)",
                en: "\(agency.name) no longer existed on \(day.iso): until \(last.iso)")
        }
        let names = successors.joined(separator: ", ")
        return LocalizedText(
            vi: "\(agency.name) không còn vào ngày \(day.vietnamese) (đến \(last.vietnamese)); kế tục: \(names)",
            en: "\(agency.name) no longer existed on \(day.iso) (until \(last.iso)); succeeded by \(names)")
    }
}
