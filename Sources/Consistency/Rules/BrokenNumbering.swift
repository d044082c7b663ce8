import Citations
import LegalText

/// VD206: Điều 5, Điều **7**; 1., 2., **2.**, 3.
struct BrokenNumbering: DocumentRule {
    static let page = RulePage(
        code: "VD206", name: "broken-numbering", severity: .warning,
        what: LocalizedText(
            vi: "Số thứ tự của chương, mục, điều, khoản, điểm bỏ cách hoặc trùng.",
            en: "The number of a chapter, section, article, clause or point is skipped or repeated."),
        why: LocalizedText(
            vi:
                "Viện dẫn đến một phần của văn bản dựa vào số thứ tự: số trùng thì không rõ phần nào, số bỏ cách thì như còn thiếu nội dung.",
            en:
                "Parts are cited by their numbers: of two with one number neither is meant, and a gap looks like lost text."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6",
        flagged: [
            "Điều 1. Một\nHết.\nĐiều 2. Hai\nHết.\n↓Điều 4. Bốn\nHết.\nĐiều 5. Năm\nHết.\n",
            "I. MỤC TIÊU\nMột.\nII. NHIỆM VỤ\nHai.\n↓IV. TỔ CHỨC\nBa.\n",
            "Điều 1. Một\nHết.\nĐiều 2. Hai\nHết.\n↓Điều 4. Ba\nHết.\nĐiều 4. Bốn\nHết.\nĐiều 5. Năm\nHết.\n",
            "I. MỤC TIÊU\n1. Một.\n2. Hai.\n↓2. Ba.\n3. Bốn.\nII. NHIỆM VỤ\n1. Một.\n↓3. Ba.\n4. Bốn.\n",
            "Điều 1. Một\n1. Gồm:\na) Một;\nb) Hai;\n↓d) Ba.\n2. Hai.\n",
            "1. Một.\n2. Hai.\n↓13. Ba.\n4. Bốn.\nII. HẾT\n",
            "Điều 1. Một\nHết.\nĐiều 2. Hai\nHết.\n↓Điều 4. Ba\nHết.\nQUY CHẾ\nTiếp khách\nĐiều 1. Một\nHết.\nĐiều 2. Hai\nHết.\n",
            "I. MỘT\nHết.\n↓I. HAI\nTheo Mục II.\nIII. BA\nHết.\n",
            "I. MỘT\nHết.\nII. HAI\nTheo Mục III.\n↓IV. BA\nHết.\n",
            "I. MỤC TIÊU\n1. Chung\n1.1. Một.\n1.2. Hai.\n↓1.4. Ba.\n1.5. Bốn.\n2. Riêng.\n",
        ],
        clean: [
            "Điều 1. Một\n1. Gồm:\na) Một;\nb) Hai;\nc) Ba;\nd) Bốn;\nđ) Năm;\ne) Sáu;\ng) Bảy.\n",
            "Điều 5. Một\nHết.\nĐiều 5a. Hai\nHết.\nĐiều 6. Ba\nHết.\n",
            "I. MỘT\n1. A.\n2. B.\nII. HAI\n1. C.\n2. D.\n",
            "1. Một:\n1. A.\n2. B.\n3. C.\n2. Hai.\n3. Ba.\n",
            "1. Một.\n2. Hai. 3. Ba.\n4. Bốn.\n5. Năm.\n",
            "Điều 1. Sửa đổi Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 như sau:\n“Điều 4. Họp\nHết.”.\nĐiều 2. Thi hành\nHết.\n",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        // A consolidated text leaves out what was repealed.
        guard document.consolidated == nil else { return [] }
        let outline = document.closeReading().outline
        let headings = outline.headings
        let sequences = Dictionary(grouping: headings.indices) { Fellows(headings[$0]) }
        return sequences.values.flatMap { HeadingSequence.breaks(in: $0, of: headings) }
            .filter { found in
                // Tables and forms in appendices are numbered in ways of their own.
                !outline.isInAppendix(headings[found.heading].range.lowerBound)
                    && (found.isSure || !mayHide(found, headings, document))
            }
            .map { finding($0, headings, document) }
    }

    /// What headings that are numbered together have in common: articles run on through chapters.
    private struct Fellows: Hashable {
        let unit: Provision.Unit
        let parent: Int?
        /// *1* of *1.2*.
        let stem: Substring
        let isLettered: Bool

        init(_ heading: Heading) {
            unit = heading.unit
            parent = heading.unit == .article ? nil : heading.parent
            stem = heading.label.utf8.lastIndex(of: UInt8(ascii: ".")).map { heading.label[..<$0] } ?? ""
            isLettered = heading.number == nil
        }
    }

    private func finding(_ found: HeadingSequence.Break, _ headings: [Heading], _ document: CitingDocument) -> Finding {
        let (heading, last) = (headings[found.heading], headings[found.last])
        let (words, before) = (document.runningText(heading.range), document.runningText(last.range))
        let message =
            found.omitted < 0
            ? LocalizedText(vi: "số thứ tự \(words) đã có ở trên", en: "the number \(words) is already there above")
            : LocalizedText(
                vi: "sau \(before) là \(words), bỏ cách \(found.omitted) số",
                en: "\(words) follows \(before): \(found.omitted) left out")
        return Finding(
            Self.page, at: heading.range, message,
            evidence: [
                Finding.Evidence(
                    last.range,
                    found.omitted < 0
                        ? LocalizedText(vi: "số này ở đây", en: "this number stands here")
                        : LocalizedText(vi: "số liền trước ở đây", en: "the number before stands here"))
            ])
    }

    /// Whether a number that is left out stands somewhere between the two, in the middle of a line or in a form that is
    /// not known for a heading.
    private func mayHide(_ found: HeadingSequence.Break, _ headings: [Heading], _ document: CitingDocument) -> Bool {
        let (heading, last) = (headings[found.heading], headings[found.last])
        guard found.omitted > 0, let number = HeadingNumber(last) else { return false }
        // Điều 5 is no clause 5.
        let isNamed = last.unit >= .article && last.range.count > last.label.utf8.count
        return UnreadItems(
            labels: number.next(found.omitted, as: last),
            unit: isNamed ? firstWord(of: last, document).map(String.init) : nil
        )
        .stand(in: last.range.upperBound..<heading.range.lowerBound, of: document.source)
    }

    private func firstWord(of heading: Heading, _ document: CitingDocument) -> Substring? {
        document.source.string(heading.range).lowercased().split { !$0.isLetter }.first
    }
}
