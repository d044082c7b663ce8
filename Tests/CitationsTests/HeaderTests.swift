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

/// One test for each header that was once read wrongly.
@Suite struct HeaderRegressionTests {
    @Test func theNumberLineIsNoPartOfThePlace() {
        let header = CitingDocument(text: "ỦY BAN NHÂN DÂN\nXÃ TÂN KỲ\nSố: 45/KH-UBND\n\nKẾ HOẠCH\nTrẻ em\n").header
        #expect(header.issuer?.name == "Ủy ban nhân dân xã Tân Kỳ")
    }

    @Test func theDateLineMayStandAboveTheNumber() {
        let header = CitingDocument(
            text: """
                TỈNH ỦY HẢI DƯƠNG      ĐẢNG CỘNG SẢN VIỆT NAM
                   *    Hải Dương, ngày 12 tháng 02 năm 2025
                Số 344-KH/TU

                KẾ HOẠCH
                thực hiện Nghị quyết số 57-NQ/TW, ngày 22/12/2024 của Bộ Chính trị
                """
        ).header
        #expect(header.date?.valid?.iso == "2025-02-12")
        #expect(header.issuer?.name == "Tỉnh ủy Hải Dương")
    }

    @Test func theNationalAssemblyPutsTheTypeBeforeTheNumber() {
        let document = CitingDocument(
            text: "QUỐC HỘI\n\nNghị quyết số: 43/2022/QH15\nHà Nội, ngày 11 tháng 01 năm 2022\n")
        #expect(document.header.symbol?.canonical == "43/2022/QH15")
        #expect(document.references.isEmpty)
    }

    @Test func aNumberOfAnotherYearOrDateIsNotTheOwn() {
        let text =
            "Số: 10/2024/TT-BYT\n\nHà Nội, ngày 05 tháng 6 năm 2024\n\nTHÔNG TƯ\nVề thuốc\n\nThay thế Thông tư số 10/2022/TT-BYT."
        #expect(CitingDocument(text: text).references.map(\.kind) == [.numbered])
    }

    @Test func anOfficialLetterHasNoTypeWord() {
        #expect(CitingDocument(text: "SỞ Y TẾ\n\nSố: 256/SYT-NVY\nV/v tiêm chủng\n").header.type == .officialLetter)
    }
}
