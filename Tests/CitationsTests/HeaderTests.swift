import Testing

@testable import Citations

@Suite struct HeaderTests {
    private let plan = """
        ỦY BAN NHÂN DÂN
        TỈNH HẢI DƯƠNG

        Số: 583/KH-UBND

        Hải Dương, ngày 08 tháng 3 năm 2022

        KẾ HOẠCH
        Thực hiện công tác trẻ em năm 2022

        Thực hiện Quyết định số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ.
        """

    @Test func theHeaderIsTheDocumentsOwnData() throws {
        let document = CitingDocument(text: plan)
        let header = document.header
        #expect(header.symbol?.canonical == "583/KH-UBND")
        #expect(header.date?.valid?.iso == "2022-03-08")
        #expect(header.place?.value == "Hải Dương")
        #expect(header.type == .plan)
        #expect(header.issuer?.name == "Ủy ban nhân dân tỉnh Hải Dương")
        let title = try #require(header.title)
        #expect(document.source.string(title) == "Thực hiện công tác trẻ em năm 2022")
    }

    @Test func theOwnNumberIsNoReference() {
        #expect(CitingDocument(text: plan).texts == ["Quyết định số 23/QĐ-TTg ngày 07/01/2021"])
    }

    @Test func anOwnNumberWithAYearIsNoReferenceEither() {
        let document = CitingDocument(text: "Số: 21/2022/NQ-HĐND\n\nNGHỊ QUYẾT\nQuy định chính sách\n")
        #expect(document.header.symbol?.canonical == "21/2022/NQ-HĐND")
        #expect(document.texts == [])
    }

    @Test func blanksOfADraftAreKnown() {
        let document = CitingDocument(
            text: "Số:       /KH-UBND\n\nHòa Lạc, ngày    tháng 3 năm 2022\n\nKẾ HOẠCH\nNông thôn mới\n")
        #expect(document.header.symbol == nil)
        #expect(document.header.blankCode == "KH-UBND")
        #expect(document.header.blankNumber.map(document.source.string) == "Số:       /KH-UBND")
        #expect(document.header.blankDate.map(document.source.string) == "ngày    tháng 3 năm 2022")
    }

    @Test func anAnnexNamesItsOwnDocument() {
        let text = plan + "\n\nPHỤ LỤC\n(Kèm theo Kế hoạch số 583/KH-UBND ngày 08/3/2022 của UBND tỉnh)\n"
        #expect(CitingDocument(text: text).references.map(\.kind) == [.numbered, .own])
    }

    @Test func aNumberAtTheEndOfAConsolidatedTextIsItsOwn() {
        let text = "THÔNG TƯ\nQuy định về lao động\n\nXÁC THỰC VĂN BẢN HỢP NHẤT\n\nSố: 463/VBHN-BLĐTBXH\n"
        #expect(CitingDocument(text: text).references.allSatisfy { $0.kind == .own })
    }
}
