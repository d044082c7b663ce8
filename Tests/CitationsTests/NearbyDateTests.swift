import Testing

@testable import Citations

/// Which date near a citation may be its date of issue, and what stands behind a date that is still open.
@Suite struct NearbyDateTests {
    @Test(arguments: [
        "Ngày 10/6/2023, Chính phủ ban hành Nghị định số 33/2023/NĐ-CP về cán bộ.",
        "Ngày 12 tháng 5, UBND tỉnh có Công văn số 45/UBND-VX gửi các sở.",
        "- Ngày 12/5/2020: Công văn số 45/UBND-VX về giá đất",
        "| 14/10/2021 | ngày 14/10/2021 | Quyết định số 1719/QĐ-TTg |",
        "Kết luận số 46-KL/TW cùng ngày về an toàn",
    ])
    func aDateOfIssueStandsNearby(text: String) {
        #expect(CitingDocument(text: text).references.map(\.isDatedNearby) == [true])
    }

    @Test(arguments: [
        "có hiệu lực từ ngày 15/02/2019 và thay thế Thông tư số 34/2009/TT-BGTVT.",
        "Từ ngày 01/01/2015 không áp dụng Nghị định số 67/2007/NĐ-CP nữa.",
        "Luật Dữ liệu ngày 30/11/2024 và Công văn số 2981/VPCP-PL về việc này",
        "(có hiệu lực từ ngày 01/6/2017);\n- Nghị định số 71/2011/NĐ-CP của Chính phủ",
        "Kế hoạch số 35/KH-UBND về chuyển đổi số 6 tháng cuối năm",
    ])
    func anotherDateIsNotItsOwn(text: String) {
        #expect(CitingDocument(text: text).references.map(\.isDatedNearby) == [false])
    }

    @Test func theIssuerBehindAnOpenDateIsRead() {
        let document = CitingDocument(
            text: "Chỉ thị số 05-CT/TW ngày … tháng … năm 2016 của Bộ Chính trị về đẩy mạnh học tập")
        #expect(document.references.map { $0.issuer?.name } == ["Bộ Chính trị"])
    }
}
