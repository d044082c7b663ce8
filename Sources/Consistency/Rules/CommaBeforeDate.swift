import Citations
import LegalText

/// VD403: *số 12/QĐ-UBND**,** ngày 05/01/2022*.
struct CommaBeforeDate: DocumentRule {
    static let page = RulePage(
        code: "VD403", name: "comma-before-date", severity: .info, isOnByDefault: false,
        what: LocalizedText(
            vi:
                "Dấu phẩy giữa ký hiệu và ngày ban hành, trừ khi văn bản được viện dẫn hoặc chính văn bản là của Đảng.",
            en:
                "A comma between symbol and date of issue, unless the cited or the citing document is one of the Party."
        ),
        why: LocalizedText(
            vi:
                "Mẫu của Nghị định 30/2020/NĐ-CP ghi số, ký hiệu rồi ngày, không có dấu phẩy. Văn bản của Đảng thường có dấu phẩy ở đó, Hướng dẫn 05-HD/VPTW cũng viết như thế, nên không bị báo.",
            en:
                "The models of Decree 30/2020/NĐ-CP have the symbol and then the date, without a comma. Documents of the Party often have one, as guidance 05-HD/VPTW itself does, and are not reported."
        ),
        source: "Nghị định 30/2020/NĐ-CP, Phụ lục I mục II.6 và III.1.c",
        flagged: [
            "Thực hiện Quyết định số 12/QĐ-UBND↓, ngày 05/01/2022 của Ủy ban nhân dân tỉnh Bắc Giang.",
            "Nghị định số **33/2023/NĐ-CP**↓, ngày 10 tháng 6 năm 2023 của Chính phủ",
        ],
        clean: [
            "Thực hiện Quyết định số 12/QĐ-UBND ngày 05/01/2022 của Ủy ban nhân dân tỉnh Bắc Giang.",
            "Quy định số 66-QĐ/TW, ngày 06/02/2017 của Ban Bí thư",
            "ĐẢNG BỘ TỈNH BẮC GIANG\nHUYỆN ỦY YÊN THẾ\n\nSố 12-KH/HU\n\nYên Thế, ngày 12 tháng 3 năm 2022\n\nKẾ HOẠCH\nTrồng cây năm 2022\n\nThực hiện Quyết định số 12/QĐ-UBND, ngày 05/01/2022 của Ủy ban nhân dân tỉnh Bắc Giang.\n",
            "theo Quyết định số 12/QĐ-UBND, ngày mai các đơn vị báo cáo",
        ])

    func check(_ document: CitingDocument) -> [Finding] {
        let header = document.header
        guard header.symbol?.isOfParty != true, header.issuer?.agency?.family != .party else { return [] }
        return document.references.compactMap { reference in
            guard !reference.symbol.isOfParty, let comma = comma(behind: reference, document) else { return nil }
            return Finding(
                Self.page, at: comma,
                LocalizedText(
                    vi: "dấu phẩy giữa ký hiệu \(reference.symbol.canonical) và ngày ban hành",
                    en: "a comma between the symbol \(reference.symbol.canonical) and the date of issue"),
                fix: fix(comma, reference, document.source))
        }
    }

    /// Nothing instead of the comma and what space stands before it, or a space where none stands behind. Where a clause
    /// may begin behind the comma (*…, ngày 05/7/2024 các xã báo cáo*), the date may not be that of the document.
    private func fix(_ comma: Range<Int>, _ reference: Reference, _ source: SourceText) -> Fix {
        var start = comma.lowerBound
        while source.byte(at: start - 1) == 0x20 { start -= 1 }
        let goesOn = source.byte(at: comma.upperBound) <= 0x20 || source.byte(at: comma.upperBound) == UInt8(ascii: "*")
        var end = reference.date?.range.upperBound ?? comma.upperBound
        while [0x20, UInt8(ascii: "*")].contains(source.byte(at: end)) { end += 1 }
        let isOfDocument =
            [UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ")")].contains(source.byte(at: end))
            || [reference.issuer?.range, reference.subject].contains { ($0?.lowerBound ?? 0) >= end }
        return Fix(start..<comma.upperBound, goesOn ? "" : " ", isSafe: isOfDocument)
    }

    /// The comma right behind the symbol, where the date follows it; nil if there is none.
    private func comma(behind reference: Reference, _ document: CitingDocument) -> Range<Int>? {
        guard let date = reference.date else { return nil }
        let end = reference.symbol.range.upperBound
        let marks = (end..<max(end, date.range.lowerBound)).prefix {
            [UInt8(ascii: "*"), UInt8(ascii: ","), 0x20].contains(document.source.byte(at: $0))
        }
        return marks.first { document.source.byte(at: $0) == UInt8(ascii: ",") }.map { $0..<$0 + 1 }
    }
}
