import Testing

@testable import Citations

/// What looks like a symbol or a dated document and is no reference, by reason.
@Suite struct UnparsedTests {
    @Test(
        arguments: [
            ("Mẫu số 02/KK-XS ban hành", ["02/KK-XS: form-code"]),
            ("đạt QCVN 01-1:2018/BYT và TCVN 5603:2008.", ["QCVN 01-1:2018/BYT: standard", "TCVN 5603: standard"]),
            ("Bản án số 37/2023/HS-ST ngày 14/9/2023", ["37/2023/HS-ST: court-judgment"]),
            ("Hợp đồng số 12/2019/HĐXD đã ký", ["12/2019/HĐXD: contract"]),
            ("Kế hoạch số …/KH-UBND của xã", ["Kế hoạch số …/KH-UBND: blank"]),
            ("theo Quyết định ngày 05 tháng 3 năm 2020 của sở", ["Quyết định ngày 05: dated"]),
            ("Theo 02/MTK tại chỗ", ["02/MTK: unknown"]),
            ("Nghị định số 5/2020/NĐ-CP ngày 1/2/2020; Luật Đất đai ngày 26 tháng 11 năm 2003.", []),
            ("Tỷ lệ 3/4, 12-15 tuổi, điện thoại 024.3825-1234", []),
        ] as [(String, [String])])
    func theReasonIsTold(text: String, found: [String]) {
        let document = CitingDocument(text: text)
        #expect(document.unparsed.map { "\(document.source.string($0.range)): \($0.reason.rawValue)" } == found)
    }

    @Test func aPageHeaderIsTold() {
        let document = CitingDocument(
            text: "Nghị định số 5/2020/NĐ-CP\n\nCÔNG BÁO/Số 12/Ngày 05-6-2023\n\nngày 1/2/2020")
        #expect(document.unparsed.map(\.reason) == [.pageHeader])
    }
}
