import Testing

@testable import Citations

/// One test for each citation that was once read wrongly.
@Suite struct RegressionTests {
    @Test(arguments: [
        "Triển khai Thông tư số 05/2022/TT-BTC\nNgày 17/3/2024, Sở Tài chính tổ chức hội nghị.",
        "**Triển khai Nghị định số 33/2023/NĐ-CP**\n\nNgày 17/3/2024, xã họp.",
    ])
    func aNewSentenceHasItsOwnDate(text: String) {
        #expect(CitingDocument(text: text).references.map { $0.date == nil } == [true])
    }

    @Test func aParagraphEndsAList() {
        let document = CitingDocument(
            text: "Quyết định số 23/QĐ-TTg ngày 07/01/2021.\n\nĐịa chỉ liên hệ: ông A, 12/A7 phường X. Ghi chú, 3/TU.")
        #expect(document.texts == ["Quyết định số 23/QĐ-TTg ngày 07/01/2021"])
    }

    @Test func aLetterOfTheTaxDepartmentIsNoDirective() {
        let document = CitingDocument(text: "Công văn số 5348/CT-CS ngày 12/3/2024 của Cục Thuế tỉnh")
        #expect(document.references.first?.type == .officialLetter)
        #expect(document.documents.first?.type == .officialLetter)
    }

    @Test func tonePlacementMakesNoOtherPlace() {
        let document = CitingDocument(
            text:
                "Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh Thanh Hóa; Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh Thanh Hoá"
        )
        #expect(document.documents.count == 1)
    }

    @Test func unknownBodiesWithOneCodeAreTwo() {
        let document = CitingDocument(
            text:
                "Kế hoạch số 12/KH-PNV ngày 12/3/2024 của Phòng Nội vụ huyện Gia Lộc; Kế hoạch số 12/KH-PNV ngày 15/6/2024 của Phòng Nội vụ huyện Tứ Kỳ"
        )
        #expect(document.documents.count == 2)
    }

    @Test(arguments: [
        (
            "Nghị quyết số 27-NQ/TW ngày 09/11/2022 của Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII về",
            "Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII"
        ),
        (
            "Kế hoạch số 05/KH-BCĐ ngày 15/4/2025 của Ban Chỉ đạo phòng, chống tội phạm tỉnh về",
            "Ban Chỉ đạo phòng, chống tội phạm tỉnh"
        ),
        (
            "Kế hoạch số 05/KH-BCĐ ngày 15/4/2025 của Ban Chỉ đạo chuyển đổi số tỉnh về",
            "Ban Chỉ đạo chuyển đổi số tỉnh"
        ),
        ("Công văn số 05/PGDĐT-TH ngày 15/4/2025 của Phòng GD&ĐT huyện Gia Lộc về", "Phòng GD&ĐT huyện Gia Lộc"),
        ("Kế hoạch số 05-KH/ĐU ngày 15/4/2025 của Đảng ủy các cơ quan Đảng tỉnh về", "Đảng ủy các cơ quan Đảng tỉnh"),
    ])
    func theWholeNameOfABodyIsTheIssuer(text: String, issuer: String) {
        #expect(CitingDocument(text: text).references.first?.issuer?.name == issuer)
    }

    @Test func aJointResolutionIsReadToItsEnd() {
        let document = CitingDocument(
            text: "Nghị quyết liên tịch số 403/2017/NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN ngày 15/6/2017")
        #expect(document.references.map(\.symbol.code) == ["NQLT-UBTVQH14-CP-ĐCTUBTWMTTQVN"])
        #expect(document.references.first?.date?.valid?.iso == "2017-06-15")
    }

    @Test func anAmpersandMakesNoOtherMinistry() {
        let document = CitingDocument(
            text: "Thông tư 10/2023/TT-BLĐTBXH ngày 17/10/2023; Thông tư 10/2023/TT-BLĐTB&XH ngày 17/10/2023")
        #expect(document.documents.count == 1)
    }

    @Test(
        .timeLimit(.minutes(1)),
        arguments: [
            String(repeating: "SỐ-", count: 100_000),
            "Thông tư liên tịch số 55/2015/TTLT-BTC-BKHCN của " + String(repeating: "Bộ Tài chính, ", count: 50_000),
            (0..<20_000).map { "Kế hoạch số \($0)/KH-UBND ngày 05/01/2022 của UBND tỉnh X\($0); UBND xã. " }.joined(),
        ])
    func longTextsOfOneThingAreReadInTime(text: String) {
        #expect(CitingDocument(text: text).source.count == text.utf8.count)
    }

    @Test(
        arguments: [
            Cited("Nghị định sô 37/2010/NĐ-CP ngày 01 thảng 4 năm 2010", "Nghị định", "37/2010/NĐ-CP", "2010-04-01"),
            Cited("Quyết định số 30/2008/QĐ BTC ngày 21/5/2008", "Quyết định", "30/2008/QĐ-BTC", "2008-05-21"),
            Cited("Quyết định số 143 TCTK/PPCĐ ngày 22/12/1993", "Quyết định", "143-TCTK/PPCĐ", "1993-12-22"),
        ])
    func slipsOfScannersHideNoReference(expected: Cited) {
        #expect(CitingDocument(text: "Theo \(expected.text).").cited == [expected])
    }
}
