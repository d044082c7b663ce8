import Citations

/// VD301: three plans cite 121/2020/QH14, the fourth 121/**2025**/QH14.
struct ArchiveConflict: ArchiveRule {
    static let page = RulePage(
        code: "VD301", name: "archive-conflict", severity: .error,
        what: LocalizedText(
            vi:
                "Văn bản được viện dẫn có trong kho với ngày, năm, ký hiệu khác, hoặc phần lớn văn bản trong kho viện dẫn nó cách khác.",
            en:
                "The cited document is in the archive with another date, year or code, or most of the archive cites it otherwise."
        ),
        why: LocalizedText(
            vi:
                "Bản gốc, hoặc nhiều văn bản độc lập cùng ghi một cách, là căn cứ để biết cách ghi nào sai; bản sao của một văn bản chỉ tính một lần.",
            en:
                "The document itself, or many independent texts that agree, show which reading is wrong; copies of one text count once."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b",
        flagged: [
            ExampleDocument.archive(
                "Thực hiện Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ về cán bộ cấp xã.",
                "Căn cứ Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ;",
                "Theo Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ.",
                "Căn cứ Nghị định số 33/2023/NĐ-CP ngày ↓16/6/2023 của Chính phủ;"),
            ExampleDocument.archive(
                "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội.",
                "Thực hiện Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội.",
                "Theo Nghị quyết số 121/2020/QH14 ngày 19/6/2020.",
                "Thực hiện Nghị quyết số 121/2020/↓QH12 ngày 19/6/2020 của Quốc hội."),
            ExampleDocument.archive(
                ExampleDocument.plan(
                    "583/KH-UBND", of: "TỈNH HẢI DƯƠNG", "Hải Dương, ngày 08 tháng 3 năm 2022",
                    "Công tác trẻ em năm 2022"),
                "Theo Kế hoạch số 583/KH-UBND ngày ↓18/3/2022 của UBND tỉnh Hải Dương."),
        ],
        clean: [
            ExampleDocument.archive(
                "Quyết định số 06/QĐ-TTg ngày 03/01/2019 của Thủ tướng Chính phủ.",
                "Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ."),
            ExampleDocument.archive(
                "Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh Hải Dương.",
                "Kế hoạch số 12/KH-UBND ngày 10/02/2022 của UBND tỉnh Sơn La."),
            ExampleDocument.archive(
                "Nghị quyết số 27-NQ/TW ngày 21/5/2018 của Ban Chấp hành Trung ương Đảng.",
                "Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Ban Chấp hành Trung ương Đảng."),
        ])

    func check(_ archive: Archive) -> [ArchiveFinding] {
        let witnesses = archive.witnesses
        var found: [Occurrence: Finding] = [:]
        for facet in CitationFacet.allCases {
            // Most witnesses are alone with what they say.
            var first: [CitationFacet.Key: Witness] = [:]
            var groups: [CitationFacet.Key: [Witness]] = [:]
            for witness in witnesses {
                guard let key = facet.key(of: witness.reading, witness.document?.urn) else { continue }
                if let before = first.updateValue(witness, forKey: key) {
                    groups[key, default: [before]].append(witness)
                }
            }
            for group in groups.values {
                for related in facet.sameIssuer(group, \.reading) {
                    for (occurrence, finding) in conflicts(in: related, facet) where found[occurrence] == nil {
                        found[occurrence] = finding
                    }
                }
            }
        }
        return found.map { ArchiveFinding($0, $1) }
    }

    /// The citations of one document that differ from what it says itself, or from what the archive says.
    private func conflicts(in group: [Witness], _ facet: CitationFacet) -> [(Occurrence, Finding)] {
        let byValue = Dictionary(grouping: group, by: { facet.value(of: $0.reading) })
        guard byValue.count > 1 else { return [] }
        let readings = byValue.values.map { Testimony($0) }.sorted { $1.isWeaker(than: $0) }
        return readings.indices.dropFirst().flatMap { index -> [(Occurrence, Finding)] in
            let reading = readings[index]
            guard !reading.isOwn,
                let witness = readings[..<index].prefix(CitationFacet.witnesses).first(where: {
                    facet.contradicts(reading.example, $0.example)
                })
            else { return [] }
            let verdict = Verdict(of: reading, against: witness, facet)
            return reading.occurrences.compactMap { occurrence in
                let evidence = witness.evidence(besides: occurrence)
                // A text that contradicts only itself is the concern of VD201.
                guard !evidence.isEmpty, let range = occurrence.range(of: facet) else { return nil }
                return (
                    occurrence,
                    Finding(
                        Self.page, severity: verdict.severity, at: range, verdict.message,
                        evidence: evidence,
                        fix: verdict.isDecided ? occurrence.fix(facet, as: witness.example) : nil)
                )
            }
        }
    }
}

/// What the archive thinks of a reading that differs from another.
private struct Verdict {
    let severity: Severity
    let message: LocalizedText
    /// Whether the archive leaves one answer.
    let isDecided: Bool

    init(of reading: Testimony, against witness: Testimony, _ facet: CitationFacet) {
        isDecided = witness.isOwn || (witness.voters >= 3 && witness.voters >= 3 * reading.voters)
        let (here, there) = (facet.words(of: reading.example), facet.words(of: witness.example))
        if witness.isOwn {
            severity = facet.severity
            message = LocalizedText(
                vi: "văn bản này có trong kho và ghi \(there[.vietnamese]), ở đây ghi \(here[.vietnamese])",
                en: "the document is in the archive and says \(there[.english]), here stands \(here[.english])")
        } else if isDecided {
            severity = facet.severity
            message = LocalizedText(
                vi:
                    "\(witness.voters) văn bản trong kho ghi \(there[.vietnamese]), \(reading.voters) văn bản ghi \(here[.vietnamese])",
                en:
                    "\(witness.voters) texts of the archive have \(there[.english]), \(reading.voters) have \(here[.english])"
            )
        } else {
            let isMore = witness.voters > reading.voters
            severity = isMore || witness.isSounder(than: reading) ? .warning : .info
            let (vi, en) = isMore ? ("nghiêng về", "leans to") : ("không thống nhất:", "is divided:")
            message = LocalizedText(
                vi:
                    "kho ghi \(vi) \(there[.vietnamese]) (\(witness.voters) văn bản), \(here[.vietnamese]) (\(reading.voters) văn bản)",
                en:
                    "the archive \(en) \(there[.english]) (\(witness.voters) texts), \(here[.english]) (\(reading.voters) texts)"
            )
        }
    }
}
