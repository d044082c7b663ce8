import Testing

@testable import Citations

/// Short forms behind a full citation, anaphora, and short names of laws.
@Suite struct ShortFormTests {
    private static let full = "Nghị định số 85/2021/NĐ-CP ngày 25/9/2021 của Chính phủ. "

    @Test(
        arguments: [
            ("Theo Nghị định 85, các sở", ["Nghị định 85: 85/2021/NĐ-CP"]),
            ("Theo Nghị định số 85 thì", ["Nghị định số 85: 85/2021/NĐ-CP"]),
            ("Theo Nghị định 86.", ["Nghị định 86: unresolved"]),
            ("Nghị định số 85/2010/NĐ-CP ngày 01/8/2010. Theo Nghị định 85.", ["Nghị định 85: ambiguous"]),
            ("Kế hoạch 5 năm, Quyết định 3 nội dung, Nghị định 2013.", []),
        ] as [(String, [String])])
    func theNumberAloneMeansTheOneCitedBefore(text: String, meant: [String]) {
        #expect(CitingDocument(text: Self.full + text).meanings(.numbered) == meant)
    }

    @Test(
        arguments: [
            ("Theo Nghị định này, sở", ["Nghị định này: 85/2021/NĐ-CP"]),
            ("Nghị định nêu trên đã", ["Nghị định nêu trên: 85/2021/NĐ-CP"]),
            ("Nghị định trên quy định; Nghị định trên địa bàn", ["Nghị định trên: 85/2021/NĐ-CP"]),
            ("các văn bản nêu trên", ["văn bản nêu trên: ambiguous"]),
            ("Thông tư nói trên", ["Thông tư nói trên: unresolved"]),
            ("Nghị định số 86/2021/NĐ-CP. Nghị định nói trên", ["Nghị định nói trên: 86/2021/NĐ-CP"]),
            ("Nghị định số 86/2021/NĐ-CP. Các sở họp. Nghị định nói trên", ["Nghị định nói trên: 86/2021/NĐ-CP"]),
            (
                "Nghị định số 86/2021/NĐ-CP và Nghị định số 87/2021/NĐ-CP; Nghị định nói trên",
                ["Nghị định nói trên: ambiguous"]
            ),
            ("Theo Điều 6 Nghị định nêu trên", ["Nghị định nêu trên: 85/2021/NĐ-CP"]),
            ("Theo 02 Nghị định nêu trên", ["Nghị định nêu trên: ambiguous"]),
            ("Nghị định số 85/2021/NĐ-CP nêu trên; kế hoạch này", []),
        ] as [(String, [String])])
    func aReferenceBackMeansTheOnlyOneThatFits(text: String, meant: [String]) {
        #expect(CitingDocument(text: Self.full + text).meanings(.anaphor) == meant)
    }

    @Test func theOwnTypeMeansTheDocumentItself() {
        let head = "Số: 12/KH-UBND\nHải Dương, ngày 05 tháng 3 năm 2019\n\nKẾ HOẠCH\nVề trẻ em\n\n"
        let document = CitingDocument(
            text: head + "Mục II Kế hoạch này và kế hoạch này; Quy chế này.\n\nQUY CHẾ\nHọp\n")
        #expect(document.meanings(.anaphor) == ["Kế hoạch này: own", "kế hoạch này: own", "Quy chế này: own"])
        #expect(document.mentions.first?.pinpoint.map { document.source.string($0.range) } == "Mục II")
    }

    @Test func aDecisionInAFormHasNoIdentity() {
        let document = CitingDocument(
            text:
                "Số: 2/2026/TT-BYT\n\nTHÔNG TƯ\nVề mẫu\n\nPhụ lục I\nMẪU\n\nQUYẾT ĐỊNH\nVề A\n\nĐiều 1. Quyết định này.\n"
        )
        #expect(document.meanings(.anaphor) == ["Quyết định này: unresolved"])
    }

    @Test func aShortNameOfALawGoesBeforeAnUnknownName() {
        let document = CitingDocument(
            text:
                "Luật Bảo vệ môi trường năm 2020 (sau đây gọi là Luật BVMT). Theo Luật BVMT phát sinh; Luật Đất đai năm 2013."
        )
        #expect(document.aliasUses.map { document.source.string($0.range) } == ["Luật BVMT"])
        #expect(document.mentioned(.named) == ["Luật Bảo vệ môi trường năm 2020", "Luật Đất đai năm 2013"])
        #expect(document.aliases.map(\.meaning) == [.law(0)])
    }

    @Test func aShortNameBehindAnAmendmentIsThatOfTheAmended() {
        let document = CitingDocument(
            text: "Luật số 64/2025/QH15 (được sửa đổi bởi Luật số 87/2025/QH15) (gọi tắt là Luật BHVB). Theo Luật BHVB."
        )
        #expect(document.aliases.map(\.meaning) == [.reference(0)])
    }
}
