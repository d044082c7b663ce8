import Citations
import LegalText

/// VD201: 121/2020/**QH12** here, 121/2020/QH14 there.
struct ConflictingCitation: DocumentRule {
    static let page = RulePage(
        code: "VD201", name: "conflicting-citation", severity: .error,
        what: LocalizedText(
            vi:
                "Một văn bản được viện dẫn với hai ngày, hai năm, hai ký hiệu hoặc hai cơ quan ban hành trong cùng một văn bản.",
            en: "One document is cited with two dates, years, codes or issuers in one text."),
        why: LocalizedText(
            vi: "Hai cách ghi khác nhau thì ít nhất một cách sai, và người đọc không biết văn bản nào được viện dẫn.",
            en: "Of two different readings one is wrong, and the reader can't tell which document is meant."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b",
        flagged: [
            "Nghị định số 947/2025/NĐ-CP ngày 17/12/2025 về hóa đơn. Theo Nghị định số 947/2025/NĐ-CP ngày ↓27/12/2025, thực hiện ghi sổ.",
            "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội khóa XIV. Theo Nghị quyết số 121/2020/↓QH12 ngày 19/6/2020 của Quốc hội.",
            "Nghị quyết số 121/2020/QH14 ngày 19/6/2020 của Quốc hội. Theo Nghị quyết số 121/↓2025/QH14 ngày 19/6/2020.",
            "Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ. Theo Nghị định số 33/2023/NĐ-CP ngày ↓16/6/2023 của Chính phủ.",
            "Quyết định số 618/QĐ-TTg ngày 18/5/2022 của Thủ tướng Chính phủ. Theo Quyết định số 618/QĐ-TTg ngày ↓18/5/2021.",
            "Chỉ thị số 28-CT/TW ngày 25/12/2023 của Bộ Chính trị. Theo Chỉ thị số 28-CT/TW ngày 25/12/2023 của ↓Ban Bí thư.",
            "Quyết định số 838/QĐ-LĐTBXH ngày 21/7/2021. Theo Quyết định số 838/↓QĐ-LĐTXBH ngày 21/7/2021.",
        ],
        clean: [
            "Nghị định số 938/2026/NĐ-CP ngày 24/01/2026 về khuyến nông. Nghị định số 938/2026/NĐ-CP ngày 15/5/2016 về thủy văn.",
            "Nghị quyết số 66.16/2026/NQ-CP ngày 29/4/2026 của Chính phủ; Nghị quyết số 16/2026/NQ-CP ngày 15/01/2026 của Chính phủ.",
            "Quyết định số 06/QĐ-TTg ngày 03/01/2019 của Thủ tướng Chính phủ và Quyết định số 06/QĐ-TTg ngày 06/01/2022 của Thủ tướng Chính phủ.",
            "Luật số 55/2010/QH12 ngày 17/6/2010 của Quốc hội; Nghị quyết số 55/2010/QH12 ngày 24/11/2010 của Quốc hội.",
            "Quyết định số 23/QĐ-TTg ngày 07/01/2021; Chỉ thị số 23/CT-TTg ngày 26/5/2020.",
            "Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh Hải Dương; Kế hoạch số 12/KH-UBND ngày 10/02/2022 của UBND huyện Gia Lộc.",
            "Quyết định số 12/QĐ–UBND ngày 05/01/2022 của UBND tỉnh Hải Dương; Quyết định số 12/QĐ-UBND ngày 05 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh Hải Dương.",
            "Nghị quyết số 27-NQ/TW ngày 21/5/2018; Nghị quyết số 27-NQ/TW ngày 09/11/2022.",
            "Kế hoạch số 12/KH-PNV ngày 12/3/2024 của Phòng Nội vụ huyện Gia Lộc; Kế hoạch số 12/KH-PNV ngày 15/6/2024 của Phòng Nội vụ huyện Tứ Kỳ.",
            "xã Tân Kỳ (Kế hoạch số 15/KH-UBND ngày 12/3/2024), xã Quang Khải (Kế hoạch số 15/KH-UBND ngày 14/3/2024)",
            "Quyết định số 45/2015/QĐ-UBND ngày 12/3/2015 của UBND tỉnh Hà Nam; Quyết định số 45/2015/QĐ-UBND ngày 15/8/2015 của UBND tỉnh",
            "Nghị quyết số 01/NQ-CP ngày 08/01/2022 của Chính phủ; Nghị quyết số 01/NQ-CP ngày 08/01/2025 của Chính phủ.",
            "Nghị định số 02/2025/NĐ-CP ngày 01/01/2025; Nghị định số 02/2025/NĐ-CP ngày 18/02/2025.",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        // Two readings of one document have one number: most references are alone with theirs.
        let numbers = Dictionary(grouping: document.references.indices) { document.references[$0].symbol.number.value }
        let citations = numbers.values.filter { $0.count > 1 }.joined().sorted().map {
            Citation($0, in: document)
        }
        guard !citations.isEmpty else { return [] }
        var found: [Range<Int>: Finding] = [:]
        for facet in CitationFacet.allCases {
            var groups: [CitationFacet.Key: [Citation]] = [:]
            for citation in citations {
                guard let key = facet.key(of: citation.reading, citation.document) else { continue }
                groups[key, default: []].append(citation)
            }
            for group in groups.values {
                for finding in facet.sameIssuer(group, \.reading).flatMap({ conflicts(in: $0, facet, document) }) {
                    if found[finding.range] == nil { found[finding.range] = finding }
                }
            }
        }
        return Array(found.values)
    }

    private struct Citation {
        let reference: Reference
        let reading: CitationReading
        /// Names the document meant within the text; nil where it isn't clear.
        let document: String?

        init(_ index: Int, in citing: CitingDocument) {
            reference = citing.references[index]
            reading = CitationReading(reference, in: citing)
            if case .resolved(let target) = citing.resolutions[index] {
                document = String(target)
            } else {
                document = nil
            }
        }
    }

    /// The citations of one document that differ from the one that speaks for it.
    private func conflicts(in group: [Citation], _ facet: CitationFacet, _ document: CitingDocument) -> [Finding] {
        let byValue = Dictionary(grouping: group, by: { facet.value(of: $0.reading) })
        guard byValue.count > 1 else { return [] }
        let ranked = byValue.values.sorted { Self.rank($0) > Self.rank($1) }
        let witnesses = ranked.map { $0.first(where: \.reading.isSound) ?? $0[0] }
        return ranked.indices.dropFirst().flatMap { index -> [Finding] in
            // The first that it contradicts: codes of other documents with this number and date may stand between.
            guard
                let witness = witnesses[..<index].prefix(CitationFacet.witnesses).first(where: {
                    facet.contradicts(ranked[index][0].reading, $0.reading)
                })
            else { return [] }
            let words = document.runningText(witness.reference.range)
            return ranked[index].compactMap { citation in
                facet.range(in: citation.reference).map { range in
                    Finding(
                        Self.page, severity: facet.severity, at: range, facet.message,
                        evidence: [
                            Finding.Evidence(
                                witness.reference.range,
                                LocalizedText(vi: "ở đây viện dẫn là: \(words)", en: "cited here as: \(words)"))
                        ],
                        fix: fix(citation, as: witness, facet, document, at: range))
                }
            }
        }
    }

    /// What the witness has, where it doesn't contradict itself and the citation does.
    private func fix(
        _ citation: Citation, as witness: Citation, _ facet: CitationFacet, _ document: CitingDocument,
        at range: Range<Int>
    ) -> Fix? {
        guard witness.reading.isSound, !citation.reading.isSound else { return nil }
        let wording = DateWording(document.source.string(range))
        return facet.replacement(by: witness.reading, wording).map { Fix(range, $0, isSafe: false) }
    }

    /// A reading that doesn't contradict itself speaks for the document, then the more frequent, then the earlier.
    private static func rank(_ citations: [Citation]) -> (Int, Int, Int) {
        (
            citations.contains(where: \.reading.isSound) ? 1 : 0, citations.count,
            -citations[0].reference.range.lowerBound
        )
    }
}
