import CitationGraph
import Citations

/// VD303: a plan of 2024 that implements a decree which was replaced in 2023.
struct Superseded: ArchiveRule {
    private static let decree = """
        CHÍNH PHỦ
        Số: 33/2023/NĐ-CP
        Hà Nội, ngày 10 tháng 6 năm 2023
        NGHỊ ĐỊNH
        Quy định về cán bộ cấp xã
        Điều 5. Hiệu lực thi hành
        1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2023.
        2. Nghị định này thay thế Nghị định số 92/2009/NĐ-CP ngày 22 tháng 10 năm 2009 của Chính phủ.
        """

    static let page = RulePage(
        code: "VD303", name: "superseded", severity: .warning,
        what: LocalizedText(
            vi: "Viện dẫn văn bản đã bị thay thế hoặc bãi bỏ trước ngày ban hành của văn bản viện dẫn.",
            en: "A document is cited that another had replaced or repealed before the citing document's date."),
        why: LocalizedText(
            vi:
                "Căn cứ, kế hoạch thực hiện phải dựa vào văn bản còn hiệu lực. Nguồn: những gì các văn bản trong kho nói, bảng của viendan register, bảng các luật.",
            en:
                "What is issued must rest on documents in force. Known from what the texts of the archive say, from the register and from the table of laws."
        ),
        source: "Luật 64/2025/QH15, Điều 54; Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.a",
        flagged: [
            ExampleDocument.archive(
                decree,
                ExampleDocument.plan(
                    "15/KH-UBND", of: "HUYỆN GIA LỘC", "Gia Lộc, ngày 05 tháng 02 năm 2024", "Sắp xếp cán bộ cấp xã",
                    "Thực hiện ↓Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ về cán bộ cấp xã.")),
            ExampleDocument.plan(
                "15/KH-UBND", of: "HUYỆN GIA LỘC", "Gia Lộc, ngày 05 tháng 02 năm 2026", "Bảo vệ môi trường",
                "Căn cứ ↓Luật Bảo vệ môi trường năm 2014;", "Căn cứ ↓Luật Đất đai số 45/2013/QH13 ngày 29/11/2013."),
        ],
        clean: [
            ExampleDocument.archive(
                decree,
                ExampleDocument.plan(
                    "15/KH-UBND", of: "HUYỆN GIA LỘC", "Gia Lộc, ngày 05 tháng 7 năm 2023", "Sắp xếp cán bộ cấp xã",
                    "Thực hiện Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ về cán bộ cấp xã.")),
            ExampleDocument.archive(
                "CHÍNH PHỦ\nSố: 33/2023/NĐ-CP\nHà Nội, ngày 10 tháng 6 năm 2023\nNGHỊ ĐỊNH\nQuy định về cán bộ cấp xã\nĐiều 5. Hiệu lực thi hành\nBãi bỏ khoản 2 Điều 5 Nghị định số 92/2009/NĐ-CP ngày 22 tháng 10 năm 2009 của Chính phủ.",
                ExampleDocument.plan(
                    "15/KH-UBND", of: "HUYỆN GIA LỘC", "Gia Lộc, ngày 05 tháng 02 năm 2024", "Sắp xếp cán bộ cấp xã",
                    "Thực hiện Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ về cán bộ cấp xã.")),
        ])

    func check(_ archive: Archive) -> [ArchiveFinding] {
        let numbered = archive.readings.map { ($0.document, law(of: $0.reading), $1) }
        let named = archive.laws.map { (DocumentIdentity($0.law), $0.law, $1) }
        return (numbered + named).flatMap { document, law, attestation -> [ArchiveFinding] in
            let ends = Supersession.all(of: document, law, in: archive)
            return ends.isEmpty ? [] : attestation.occurrences.compactMap { finding(at: $0, ends) }
        }
    }

    /// The law of the table that a citation by number means; nil for anything else.
    private func law(of reading: CitationReading) -> NamedLaw? {
        guard let type = reading.type, type.isCitedByName else { return nil }
        return NamedLaw.law(type, withSymbol: reading.symbol)
    }

    private func finding(at occurrence: Occurrence, _ ends: [Supersession]) -> ArchiveFinding? {
        switch occurrence.relation {
        // What ends or changes a document speaks of it as it was.
        case .amends, .replaces, .repeals, .promulgates: return nil
        case .basis, .implements, .guides, .mentions: break
        }
        // A text that tells of the end itself needs no reminder.
        let ends = ends.filter {
            $0.by != occurrence.citing.identity?.urn && $0.path != occurrence.location.path
        }
        guard let end = ends.first(where: { $0.isBefore(occurrence.citing.date) }) else { return nil }
        let isRelied = occurrence.relation.restsOnIt && occurrence.citing.date != nil
        return ArchiveFinding(
            occurrence,
            Finding(
                Self.page, severity: isRelied ? .warning : .info, at: occurrence.range, end.message,
                evidence: [end.evidence]))
    }
}
