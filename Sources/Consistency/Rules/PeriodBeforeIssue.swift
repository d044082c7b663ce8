import Citations
import LegalText

/// VD110: Kế hoạch số 66/KH-UBND ngày **23/02/2014** … giai đoạn 2024 - 2030.
struct PeriodBeforeIssue: DocumentRule {
    static let page = RulePage(
        code: "VD110", name: "period-before-issue", severity: .warning,
        what: LocalizedText(
            vi: "Ngày ban hành cách xa giai đoạn ghi trong tên gọi của văn bản được viện dẫn.",
            en: "The date of issue lies far outside the period that the cited document's title names."),
        why: LocalizedText(
            vi: "Kế hoạch cho giai đoạn 2024 - 2030 không ban hành năm 2014: thường là năm bị gõ sai.",
            en: "A plan for 2024-2030 is not issued in 2014: as a rule the year is mistyped."),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6.b",
        flagged: [
            "Kế hoạch số 66/KH-UBND ngày ↓23/02/2014 của UBND tỉnh Hưng Yên về phòng, chống đuối nước giai đoạn 2024 - 2030.",
            "Quyết định số 142/QĐ-TTg ngày ↓19/5/2033 của Thủ tướng Chính phủ phê duyệt Chương trình giảm nghèo giai đoạn 2021-2025.",
        ],
        clean: [
            "Kế hoạch số 66/KH-UBND ngày 23/02/2024 của UBND tỉnh Hưng Yên về phòng, chống đuối nước giai đoạn 2024 - 2030.",
            "Quyết định số 1719/QĐ-TTg ngày 14/10/2021 của Thủ tướng Chính phủ phê duyệt Chương trình giai đoạn 2021 - 2030.",
            "Quyết định số 23/QĐ-TTg ngày 07/01/2019 của Thủ tướng Chính phủ về Chương trình giai đoạn 2021 - 2030.",
            "Báo cáo số 91/BC-UBND ngày 03/4/2023 của UBND tỉnh về kết quả thực hiện Chương trình giai đoạn 2011 - 2015.",
        ])

    /// Documents are issued some years before the period that they are for, and seldom more than a few after its end.
    private static let yearsBefore = 4
    private static let yearsAfter = 6

    func check(_ document: CitingDocument) -> [Finding] {
        document.references.compactMap { reference in
            guard reference.kind == .numbered, let subject = reference.subject, let date = reference.date,
                !date.isImpossible, let period = Period(in: document.source.slice(subject)),
                period.first - date.year >= Self.yearsBefore
                    || (date.year - period.last >= Self.yearsAfter && !Self.looksBack(document.runningText(subject)))
            else { return nil }
            return Finding(
                Self.page, at: date.range,
                LocalizedText(
                    vi: "ban hành năm \(date.year), tên gọi ghi giai đoạn \(period.first) - \(period.last)",
                    en: "issued in \(date.year), the title names the period \(period.first)-\(period.last)"),
                evidence: [
                    Finding.Evidence(subject, LocalizedText(vi: "tên gọi ở đây", en: "the title stands here"))
                ])
        }
    }

    /// Whether a title is about what was done in an earlier period, or about an earlier document.
    private static func looksBack(_ title: String) -> Bool {
        let folded = VietnameseSpelling.folded(title)
        return backward.contains(where: folded.holds)
    }

    private static let backward = [
        "tổng kết", "sơ kết", "kết quả", "đánh giá", "báo cáo", "quyết toán", "sửa đổi", "bổ sung", "bãi bỏ",
        "kéo dài", "thực hiện", "kiểm kê",
    ]
    .map(VietnameseSpelling.folded)
}

/// *giai đoạn 2024 - 2030*
private struct Period {
    let first: Int
    let last: Int

    /// The only period that a title names, as UTF-8; nil for none or several.
    init?(in title: ArraySlice<UInt8>) {
        // Few titles name a period.
        guard Self.names(title) else { return nil }
        let years = title.split { !(0x30...0x39).contains($0) }.filter { $0.count == 4 }
        var found: [Period] = []
        for (one, other) in zip(years, years.dropFirst()) {
            let between = title[one.endIndex..<other.startIndex]
            // *2024 - 2030*, *2024 đến năm 2030*
            guard between.count <= 16, !between.contains(UInt8(ascii: "/")), !between.contains(UInt8(ascii: ",")),
                Self.names(title[title.startIndex..<one.startIndex].suffix(24)),
                let first = Int(String(decoding: one, as: UTF8.self)),
                let last = Int(String(decoding: other, as: UTF8.self)), first <= last
            else { continue }
            found.append(Period(first: first, last: last))
        }
        guard found.count == 1 else { return nil }
        self = found[0]
    }

    private init(first: Int, last: Int) {
        self.first = first
        self.last = last
    }

    /// Whether *giai* stands there, of *giai đoạn*; without a mark it has one spelling.
    private static func names(_ words: ArraySlice<UInt8>) -> Bool {
        words.indices.dropLast(3).contains { start in
            words[start] | 0x20 == UInt8(ascii: "g") && words[start + 1] | 0x20 == UInt8(ascii: "i")
                && words[start + 2] | 0x20 == UInt8(ascii: "a") && words[start + 3] | 0x20 == UInt8(ascii: "i")
        }
    }
}
