import CitationGraph
import Citations

/// VD305: two decisions each of which is the legal basis of the other.
struct CitationCycle: ArchiveRule {
    static let page = RulePage(
        code: "VD305", name: "citation-cycle", severity: .warning,
        what: LocalizedText(
            vi: "Các văn bản trong kho lấy nhau làm căn cứ, trực tiếp hoặc vòng qua văn bản khác.",
            en: "Documents of the archive rest on each other, directly or by way of others."),
        why: LocalizedText(
            vi: "Căn cứ phải ban hành trước; vòng căn cứ thì có một viện dẫn sai số hoặc sai ngày.",
            en: "What a document rests on must come first; in a circle one citation has a wrong number or date."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.a",
        flagged: [
            ExampleDocument.archive(
                ExampleDocument.plan(
                    "583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 08 tháng 3 năm 2022",
                    "Công tác trẻ em năm 2022",
                    "Thực hiện ↓Kế hoạch số 601/KH-UBND ngày 15/3/2022 của UBND tỉnh Hải Dương."),
                ExampleDocument.plan(
                    "601/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 15 tháng 3 năm 2022",
                    "Phòng, chống đuối nước trẻ em",
                    "Thực hiện Kế hoạch số 583/KH-UBND ngày 08/3/2022 của UBND tỉnh Hải Dương."))
        ],
        clean: [
            ExampleDocument.archive(
                ExampleDocument.plan(
                    "583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 08 tháng 3 năm 2022",
                    "Công tác trẻ em năm 2022"),
                ExampleDocument.plan(
                    "601/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 15 tháng 3 năm 2022",
                    "Phòng, chống đuối nước trẻ em",
                    "Thực hiện Kế hoạch số 583/KH-UBND ngày 08/3/2022 của UBND tỉnh Hải Dương."))
        ])

    private struct Link {
        let from: Int
        let to: Int
        let occurrence: Occurrence
    }

    func check(_ archive: Archive) -> [ArchiveFinding] {
        let documents = archive.documents.filter { $0.citing.identity != nil }.sorted { $0.location < $1.location }
        let places = Dictionary(
            documents.enumerated().compactMap { index, own in own.citing.identity.map { ($0, index) } },
            uniquingKeysWith: { first, _ in first })
        let links = archive.readings.flatMap { cited, attestation -> [Link] in
            guard let to = cited.document.flatMap({ places[$0] }) else { return [] }
            return attestation.occurrences.compactMap { occurrence in
                guard occurrence.relation.restsOnIt, let from = occurrence.citing.identity.flatMap({ places[$0] }),
                    from != to
                else { return nil }
                return Link(from: from, to: to, occurrence: occurrence)
            }
        }
        let cycles = Adjacency(nodeCount: documents.count, links.map { ($0.from, $0.to) }).cycles
        return cycles.flatMap { cycle -> [ArchiveFinding] in
            let members = Set(cycle)
            let own = links.filter { members.contains($0.from) && members.contains($0.to) }
            // What rests on a later document is the impossible one, where the dates tell.
            let impossible = own.filter { isLater(documents[$0.to], than: documents[$0.from]) }
            return (impossible.isEmpty ? own : impossible).map { link in
                finding(link, to: documents[link.to], cycle.map { documents[$0].reading.symbol })
            }
        }
    }

    private func isLater(_ a: OwnData, than b: OwnData) -> Bool {
        guard let a = a.reading.date, let b = b.reading.date else { return false }
        return b < a
    }

    private func finding(_ link: Link, to target: OwnData, _ symbols: [String]) -> ArchiveFinding {
        let names = symbols.joined(separator: ", ")
        return ArchiveFinding(
            link.occurrence,
            Finding(
                Self.page, at: link.occurrence.range,
                LocalizedText(
                    vi: "các văn bản lấy nhau làm căn cứ: \(names)", en: "documents that rest on each other: \(names)"),
                evidence: [
                    Finding.Evidence(
                        .elsewhere(target.location),
                        LocalizedText(
                            vi: "văn bản này lại dựa vào văn bản viện dẫn nó", en: "it rests on the one that cites it"))
                ]))
    }
}
