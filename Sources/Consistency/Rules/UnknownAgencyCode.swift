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
        ],
        clean: [
            "Thông tư số 42/2015/TT-BLĐTBXH ngày 20/10/2015 quy định về đào tạo sơ cấp",
            "Quyết định số 17/QĐ-BCĐPCTT ngày 03/5/2022 của Ban Chỉ đạo phòng, chống thiên tai",
            "Quyết định số 12/QĐ-BNN-TCLN ngày 05/01/2018 của Bộ Nông nghiệp và Phát triển nông thôn",
            "Quyết định số 838/QĐ-LĐTBXH ngày 21/7/2021 của Bộ Lao động - Thương binh và Xã hội",
            "Kế hoạch số 15/KH-BCH ngày 02/3/2023 của Ban Chỉ huy quân sự huyện",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            // Units behind the first body have codes of their own.
            guard let body = reference.symbol.bodies.first, Self.isUnknown(body.value),
                let meant = reference.issuer != nil
                    ? Self.meant(by: body.value, reference.issuer?.agency)
                    : Self.meant(by: body.value, in: reference.type)
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

    private static func isUnknown(_ code: String) -> Bool {
        let bare = code.filter { !$0.isNumber }
        return Agency.agencies(ofCode: bare) == nil && Agency.agencies(ofCode: code) == nil
            && DocumentType.types(ofCode: bare) == nil
    }

    /// The code of the body named beside it; nil where that is too far away.
    private static func meant(by code: String, _ issuer: Agency?) -> Meant? {
        guard let issuer, !issuer.isLocal,
            let near = issuer.codes.first(where: { OneSlip.isBetween(code, $0) })
                ?? issuer.codes.first(where: { isShortened(code, $0) })
        else { return nil }
        return Meant(code: near, name: issuer.name)
    }

    /// The one code of a ministry that is a slip away; nil where none or several are. Only ministries issue circulars;
    /// other documents are of countless bodies, whose codes may stand near by chance (PGDĐT is a district's, BGDĐT a ministry).
    private static func meant(by code: String, in type: DocumentType?) -> Meant? {
        let isOfMinistry = type == .circular || type == .jointCircular
        guard code.count >= (isOfMinistry ? 3 : 5) else { return nil }
        let near = Agency.all.filter { $0.family == .ministry || $0.family == .central }
            .flatMap { agency in agency.codes.map { Meant(code: $0, name: agency.name) } }
            .filter { $0.code.first == code.first && OneSlip.isBetween(code, $0.code) }
        guard let first = near.first, near.allSatisfy({ $0.name == first.name }) else { return nil }
        return first
    }

    private struct Meant {
        let code: String
        let name: String
    }

    /// Whether codes begin alike, and one is not simply a code for a part of the other.
    private static func isShortened(_ code: String, _ known: String) -> Bool {
        zip(code, known).prefix { $0 == $1 }.count >= 3 && abs(code.count - known.count) <= 2
    }
}
