import Citations

/// VD107: 42/2015/TT-BLĐTB**HX**.
struct UnknownAgencyCode: DocumentRule {
    static let page = RulePage(
        code: "VD107", name: "unknown-agency-code", severity: .warning,
        what: LocalizedText(
            vi:
                "Chữ viết tắt cơ quan trong ký hiệu không có, chỉ khác một lỗi gõ so với mã đã biết hoặc mã của cơ quan ghi bên cạnh.",
            en: "The body's code is unknown, and one slip from a known one or from that of the body named beside it."),
        why: LocalizedText(
            vi:
                "Sai một chữ trong ký hiệu thì không tra được văn bản. Mã chỉ lạ mà không gần mã nào thì không báo: cơ quan tự đặt chữ viết tắt.",
            en:
                "With a wrong letter in its symbol a document can't be found. A code that is merely unknown is not reported: bodies set their own."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.3.b, Phụ lục III",
        flagged: [
            "Thông tư số 42/2015/TT-↓BLĐTBHX ngày 20/10/2015 quy định về đào tạo sơ cấp",
            "Quyết định số 1506/QĐ-↓LĐTĐ ngày 31/10/2017 của Bộ Lao động - Thương binh và Xã hội",
            "Công văn số 2805/↓LĐTĐBXH-TE ngày 21/7/2015 về tháng hành động",
            "Thông tư số 27/2018/TT-↓BTNTM ngày 14/12/2018 quy định về thống kê đất đai",
            "Thông tư số 80/2021/TT-↓BC ngày 29/9/2021 của Bộ trưởng Bộ Tài chính hướng dẫn quản lý thuế",
            "Thông tư số 21/2021/TT-↓BTY ngày 26/11/2021 của Bộ trưởng Bộ Y tế",
            "Kế hoạch số 115/KH-↓UBBND ngày 12/10/2018; Quyết định số 53/2014/QĐ-↓UBN ngày 26/12/2014",
            "Quyết định số 712/QĐ-↓UBD ngày 18/7/2025 của Chủ tịch UBND tỉnh Vĩnh Long",
            "Nghị quyết số 22/2014/NQ-↓HĐN ngày 16/12/2014; Nghị quyết số 31/NQ-↓HĐDN ngày 09/7/2021",
            "Thông tư số 06/2014/TT-↓TTCCP ngày 31/10/2014; Nghị quyết số 17/2023/NQ-↓HND ngày 14/7/2023 của Hội đồng nhân dân thành phố",
            "Kế hoạch số 06/KH-↓SLĐTBH ngày 03/02/2021; Hướng dẫn số 12-HD/↓BTCTTW ngày 06/7/2018",
            "Quyết định số 15/QĐ-BKHCN ngày 05/01/2019; nhiệm vụ theo Quyết định số 3921/QĐ-↓BHCN ngày 25/12/2019",
        ],
        clean: [
            "Thông tư số 42/2015/TT-BLĐTBXH ngày 20/10/2015 quy định về đào tạo sơ cấp",
            "Quyết định số 17/QĐ-BCĐPCTT ngày 03/5/2022 của Ban Chỉ đạo phòng, chống thiên tai",
            "Quyết định số 12/QĐ-BNN-TCLN ngày 05/01/2018 của Bộ Nông nghiệp và Phát triển nông thôn",
            "Quyết định số 838/QĐ-LĐTBXH ngày 21/7/2021 của Bộ Lao động - Thương binh và Xã hội",
            "Kế hoạch số 15/KH-BCH ngày 02/3/2023 của Ban Chỉ huy quân sự huyện",
            "Kế hoạch số 12/KH-HND ngày 05/3/2023; Nghị quyết số 08/NQ-HĐND ngày 10/12/2022 của HĐND tỉnh",
            "Công văn số 45/VHXH-TE; Quyết định số 30/QĐ-TCCB; Hướng dẫn số 08/HD-VPĐP; Báo cáo số 64/BC-KTNS",
            "Hướng dẫn số 05-HD/BTCHU ngày 12/3/2021; Quyết định số 17/QĐ-PGDĐT ngày 02/8/2022; Thông báo số 9/TB-BCVT",
            "Kế hoạch số 9/KH-TANDT ngày 05/3/2023; Quyết định số 27/QĐ-TANDTC ngày 02/02/2023",
            "Hướng dẫn số 03-HD/UBKTHU ngày 12/3/2021; Hướng dẫn số 02-HD/BTGDVHU ngày 12/3/2025",
            "Quyết định số 21/2016/QĐ-UBNDT ngày 05/8/2016 của Ủy ban nhân dân tỉnh Trà Vinh",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let used = Set(
            (document.references.map(\.symbol) + [document.header.symbol].compactMap(\.self)).compactMap {
                $0.bodies.first?.bareCode
            })
        return document.references.compactMap { reference in
            // Units behind the first body have codes of their own.
            guard let body = reference.symbol.bodies.first,
                Self.isUnknown(body.value, in: reference, document.knowledge),
                let meant = reference.issuer?.agency.map({ MeantCode(for: body.value, beside: $0) })
                    ?? MeantCode(for: body.value, in: reference, used: used, document.knowledge)
            else { return nil }
            return Finding(
                Self.page, at: body.range,
                LocalizedText(
                    vi: "không có mã \(body.value); mã của \(meant.name) là \(meant.code)",
                    en: "there is no code \(body.value); that of \(meant.name) is \(meant.code)"),
                evidence: reference.issuer.flatMap { issuer in
                    issuer.agency?.name == meant.name
                        ? [
                            Finding.Evidence(
                                issuer.range, LocalizedText(vi: "cơ quan ghi ở đây", en: "the body stands here"))
                        ] : nil
                } ?? [],
                fix: Fix(body.range, meant.code, isSafe: false))
        }
    }

    /// Whether no table has a code. That of a type, behind another's, stands for no body named beside it: TT-BC of Bộ Tài
    /// chính.
    private static func isUnknown(_ code: String, in reference: Reference, _ knowledge: Knowledge) -> Bool {
        guard knowledge.agencies(ofCode: code) == nil else { return false }
        let bare = code.withoutNumbers
        guard bare == code || knowledge.agencies(ofCode: bare) == nil else { return false }
        return DocumentType.types(ofCode: bare) == nil
            || (reference.symbol.typeCode != nil
                && reference.issuer?.agency?.codes.contains { $0.first == bare.first } ?? false)
    }
}
