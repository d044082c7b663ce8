import Citations

/// VD302: Nghị định số 33/2023/NĐ-CP ngày **16**/6/2023, where the gazette has 10/6/2023.
struct KnownDocumentConflict: ArchiveRule {
    static let page = RulePage(
        code: "VD302", name: "known-document-conflict", severity: .error,
        what: LocalizedText(
            vi: "Văn bản được viện dẫn với ngày, năm, khóa hoặc cơ quan khác bảng văn bản đã biết.",
            en: "A document is cited with another date, year, term or body than the table of known documents has."),
        why: LocalizedText(
            vi: "Công báo và cơ sở dữ liệu chính thức cho biết ngày ban hành; ghi khác là viện dẫn sai.",
            en: "The gazette and the official codification tell the date of issue; another one is wrong."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b; bảng văn bản lấy từ Công báo, Pháp điển",
        flagged: [
            "Thực hiện Nghị định số 33/2023/NĐ-CP ngày ↓16/6/2023 của Chính phủ quy định về cán bộ cấp xã.",
            "Nghị định số 80/↓2019/NĐ-CP ngày 17/7/2017 của Chính phủ về môi trường giáo dục.",
            "Luật Trẻ em ngày ↓04 tháng 5 năm 2016;",
            "Luật Thư viện số 46/2019/↓QH15 ngày 21/11/2019;",
        ],
        clean: [
            "Thực hiện Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định về cán bộ cấp xã.",
            "Luật Trẻ em ngày 05 tháng 4 năm 2016;",
            "Nghị định số 02/2025/NĐ-CP ngày 18/02/2025 của Chính phủ.",
            "Luật số 55/2010/QH12 ngày 17/6/2010 của Quốc hội; Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội.",
        ])

    func check(_ archive: Archive) -> [ArchiveFinding] {
        archive.readings.flatMap { cited, attestation -> [ArchiveFinding] in
            guard let conflict = TableConflict(cited, archive.register),
                // What contradicts itself is an error already: a hint adds nothing.
                cited.reading.isSound || conflict.severity > .info
            else { return [] }
            return findings(conflict, attestation)
        }
            + archive.laws.flatMap { law, attestation in
                TableConflict(law).map { findings($0, attestation) } ?? []
            }
    }

    private func findings(_ conflict: TableConflict, _ attestation: Attestation) -> [ArchiveFinding] {
        attestation.occurrences.compactMap { occurrence in
            occurrence.range(of: conflict.facet).map { range in
                ArchiveFinding(
                    occurrence,
                    Finding(
                        Self.page, severity: conflict.severity, at: range, conflict.message,
                        evidence: conflict.evidence, fix: conflict.fix(of: occurrence)))
            }
        }
    }
}
