import CitationGraph
import Citations

/// VD303: a plan of 2024 that implements a decree which was replaced in 2023.
struct Superseded: ArchiveRule {
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
            """
            CHÍNH PHỦ
            Số: 33/2023/NĐ-CP
            Hà Nội, ngày 10 tháng 6 năm 2023
            NGHỊ ĐỊNH
            Quy định về cán bộ cấp xã
            Điều 5. Hiệu lực thi hành
            1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2023.
            2. Nghị định này thay thế Nghị định số 92/2009/NĐ-CP ngày 22 tháng 10 năm 2009 của Chính phủ.
            ---
            ỦY BAN NHÂN DÂN
            HUYỆN GIA LỘC
            Số: 15/KH-UBND
            Gia Lộc, ngày 05 tháng 02 năm 2024
            KẾ HOẠCH
            Sắp xếp cán bộ cấp xã
            Thực hiện ↓Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ về cán bộ cấp xã.
            """,
            """
            ỦY BAN NHÂN DÂN
            HUYỆN GIA LỘC
            Số: 15/KH-UBND
            Gia Lộc, ngày 05 tháng 02 năm 2026
            KẾ HOẠCH
            Bảo vệ môi trường
            Căn cứ ↓Luật Bảo vệ môi trường năm 2014;
            Căn cứ ↓Luật Đất đai số 45/2013/QH13 ngày 29/11/2013.
            """,
        ],
        clean: [
            """
            CHÍNH PHỦ
            Số: 33/2023/NĐ-CP
            Hà Nội, ngày 10 tháng 6 năm 2023
            NGHỊ ĐỊNH
            Quy định về cán bộ cấp xã
            Điều 5. Hiệu lực thi hành
            1. Nghị định này có hiệu lực thi hành từ ngày 01 tháng 8 năm 2023.
            2. Nghị định này thay thế Nghị định số 92/2009/NĐ-CP ngày 22 tháng 10 năm 2009 của Chính phủ.
            ---
            ỦY BAN NHÂN DÂN
            HUYỆN GIA LỘC
            Số: 15/KH-UBND
            Gia Lộc, ngày 05 tháng 7 năm 2023
            KẾ HOẠCH
            Sắp xếp cán bộ cấp xã
            Thực hiện Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ về cán bộ cấp xã.
            """,
            """
            CHÍNH PHỦ
            Số: 33/2023/NĐ-CP
            Hà Nội, ngày 10 tháng 6 năm 2023
            NGHỊ ĐỊNH
            Quy định về cán bộ cấp xã
            Điều 5. Hiệu lực thi hành
            Bãi bỏ khoản 2 Điều 5 Nghị định số 92/2009/NĐ-CP ngày 22 tháng 10 năm 2009 của Chính phủ.
            ---
            ỦY BAN NHÂN DÂN
            HUYỆN GIA LỘC
            Số: 15/KH-UBND
            Gia Lộc, ngày 05 tháng 02 năm 2024
            KẾ HOẠCH
            Sắp xếp cán bộ cấp xã
            Thực hiện Nghị định số 92/2009/NĐ-CP ngày 22/10/2009 của Chính phủ về cán bộ cấp xã.
            """,
        ])

    func check(_ archive: Archive) -> [ArchiveFinding] {
        let cited = archive.readings.compactMap { reading, attestation in reading.document.map { ($0, attestation) } }
        let laws = archive.laws.map { (DocumentIdentity($0.law), $1) }
        return (cited + laws).flatMap { document, attestation -> [ArchiveFinding] in
            let ends = End.all(of: document, in: archive)
            return ends.isEmpty ? [] : attestation.occurrences.compactMap { finding(at: $0, ends) }
        }
            + (lawsByNumber(archive.readings) + archive.laws.map { ($0.law, $1) }).flatMap { law, attestation in
                let ends = End.newerEdition(than: law)
                return ends.isEmpty ? [] : attestation.occurrences.compactMap { finding(at: $0, ends) }
            }
    }

    /// The citations by number that mean a law of the table.
    private func lawsByNumber(_ readings: [CitedReading: Attestation]) -> [(NamedLaw, Attestation)] {
        readings.compactMap { cited, attestation in
            guard let type = cited.reading.type, type.isCitedByName else { return nil }
            return NamedLaw.law(type, withSymbol: cited.reading.symbol).map { ($0, attestation) }
        }
    }

    private func finding(at occurrence: Occurrence, _ ends: [End]) -> ArchiveFinding? {
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

/// What ended a document.
private struct End {
    /// The urn of the document that did it; nil for a newer edition of a law.
    let by: String?
    let name: String
    let since: CalendarDate
    /// Whether it ended on that day, not only by then.
    var isExact = true
    /// The text that says so; nil for a table.
    let path: String?
    let evidence: Finding.Evidence

    /// Whether a document of a day came after; a draft without a date may.
    func isBefore(_ day: CalendarDate?) -> Bool { day.map { since <= $0 } ?? true }

    var message: LocalizedText {
        let (vi, en) = isExact ? (" từ \(since.vietnamese)", " as of \(since.iso)") : ("", "")
        return LocalizedText(
            vi: "văn bản này đã được \(name) thay thế hoặc bãi bỏ\(vi)",
            en: "this document was replaced or repealed by \(name)\(en)")
    }

    /// What the archive and the register say, the earliest first.
    static func all(of document: DocumentIdentity, in archive: Archive) -> [End] {
        let stated = (archive.endings[document] ?? []).compactMap { ending in
            ending.since.map {
                End(
                    by: ending.by.urn, name: ending.name, since: $0, path: ending.location.path,
                    evidence: Finding.Evidence(
                        .elsewhere(ending.location), LocalizedText(vi: "nói ở đây", en: "said here")))
            }
        }
        let changes = archive.register?[document.urn]?.changes.filter(\.endsWhole) ?? []
        let registered = changes.compactMap { change -> End? in
            guard let since = change.from else { return nil }
            let name = archive.register?[change.by]?.symbol ?? change.by
            let place = "\(change.place.path):\(change.place.line)"
            return End(
                by: change.by, name: name, since: since, path: nil,
                evidence: Finding.Evidence(
                    .table,
                    LocalizedText(vi: "theo bảng văn bản, đọc tại \(place)", en: "by the register, read at \(place)")))
        }
        return (stated + registered).sorted { $0.rank < $1.rank }
    }

    /// The next edition of a law; none for the latest. Where it isn't known since when that is in force, two years after
    /// it was passed it surely was.
    static func newerEdition(than law: NamedLaw) -> [End] {
        guard let edition = law.edition, let next = law.editions.first(where: { edition.date < $0.date }) else {
            return []
        }
        let known = KnownDocuments.builtIn.document(next.symbol, type: law.type)
        let later = CalendarDate(next.date.year + 2, next.date.month, next.date.day)
        return [
            End(
                by: nil, name: "\(law.type.name) số \(next.symbol) ngày \(next.date.vietnamese)",
                since: known?.effective ?? later, isExact: known?.effective != nil, path: nil,
                evidence: Finding.Evidence(
                    .table, LocalizedText(vi: "theo bảng các luật", en: "by the table of laws")))
        ]
    }

    /// Unlike for different ends.
    private var rank: (CalendarDate, String, String) { (since, name, evidence.message[.english]) }
}
