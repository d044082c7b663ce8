import Citations

/// VD304: two plans of one body and year with the number 583/KH-UBND.
struct DuplicateNumber: ArchiveRule {
    static let page = RulePage(
        code: "VD304", name: "duplicate-number", severity: .warning,
        what: LocalizedText(
            vi: "Hai văn bản khác nhau trong kho, cùng cơ quan, cùng loại, cùng năm, mang một số.",
            en: "Two different documents of the archive bear one number of one body, type and year."),
        why: LocalizedText(
            vi:
                "Số và ký hiệu là duy nhất trong một năm của một cơ quan; trùng số thì viện dẫn không biết là văn bản nào.",
            en: "Number and symbol are unique within a body and year; with two, a citation means neither."),
        source: "Nghị định 30/2020/NĐ-CP, Điều 15 và Phụ lục I mục II.3.a",
        flagged: [
            ExampleDocument.archive(
                ExampleDocument.plan(
                    "↓583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 08 tháng 3 năm 2022",
                    "Công tác trẻ em năm 2022"),
                ExampleDocument.plan(
                    "↓583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 09 tháng 3 năm 2022",
                    "Phòng, chống thiên tai năm 2022"))
        ],
        clean: [
            ExampleDocument.archive(
                ExampleDocument.plan(
                    "583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 08 tháng 3 năm 2022",
                    "Công tác trẻ em năm 2022"),
                ExampleDocument.plan(
                    "583/KH-UBND", of: "TỈNH SƠN LA", "Sơn La, ngày 09 tháng 3 năm 2022",
                    "Phòng, chống thiên tai năm 2022")),
            ExampleDocument.archive(
                ExampleDocument.plan(
                    "583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 08 tháng 3 năm 2022",
                    "Công tác trẻ em năm 2022"),
                ExampleDocument.plan(
                    "583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 08 tháng 3 năm 2022", "Công tác trẻ em",
                    "năm 2022")),
        ])

    func check(_ archive: Archive) -> [ArchiveFinding] {
        let numbered = archive.documents.filter { $0.citing.identity != nil }
        return Dictionary(grouping: numbered, by: \.citing.identity).values.flatMap { group -> [ArchiveFinding] in
            guard group.count > 1 else { return [] }
            let documents = group.sorted { $0.location < $1.location }
            return documents.compactMap { document in
                guard let other = documents.first(where: { !$0.isCopy(of: document) }) else { return nil }
                return ArchiveFinding(
                    document,
                    Finding(
                        Self.page, at: document.range,
                        LocalizedText(
                            vi: "một văn bản khác trong kho mang số \(other.reading.symbol) năm \(other.year)",
                            en: "another document of the archive bears \(other.reading.symbol) of \(other.year)"),
                        evidence: [
                            Finding.Evidence(
                                .elsewhere(other.location),
                                LocalizedText(vi: "số của văn bản kia", en: "the number of the other"))
                        ]))
            }
        }
    }
}

extension OwnData {
    fileprivate var year: Int { reading.date?.year ?? 0 }

    /// Whether it is the same document again: of one day, under one title as far as both are read.
    fileprivate func isCopy(of other: OwnData) -> Bool {
        citing.contentHash == other.citing.contentHash
            || (reading.date == other.reading.date && (title.hasPrefix(other.title) || other.title.hasPrefix(title)))
    }
}
