import Testing

@testable import Citations

@Suite struct ResolverTests {
    /// For each reference the number of the document that it means, counted by first appearance; nil where unclear.
    private func targets(_ text: String) -> [Int?] {
        CitingDocument(text: text).resolutions.map { resolution in
            if case .resolved(let index) = resolution { index } else { nil }
        }
    }

    @Test func aShortCitationMeansTheFullOne() {
        #expect(
            targets("Quyết định số 23/QĐ-TTg ngày 07/01/2021 của Thủ tướng Chính phủ. Theo Quyết định số 23/QĐ-TTg.")
                == [0, 0])
    }

    @Test func spellingMakesNoOtherDocument() {
        #expect(
            targets(
                "Quyết định số 12/QĐ–UBND ngày 05/01/2022 của UBND tỉnh Hải Dương; Quyết định số 12/QÐ-UBND ngày 05 tháng 01 năm 2022 của Ủy ban nhân dân tỉnh Hải Dương; Quyết định 12/QĐ - UBND ngày 05/01/2022"
            ) == [0, 0, 0])
    }

    @Test func theTypeMakesAnotherDocument() {
        #expect(targets("Quyết định số 23/QĐ-TTg ngày 07/01/2021; Chỉ thị số 23/CT-TTg ngày 26/5/2021") == [0, 1])
        #expect(targets("Luật số 55/2010/QH12; Nghị quyết số 55/2010/QH12") == [0, 1])
    }

    @Test func theYearMakesAnotherDocument() {
        #expect(targets("Quyết định số 06/QĐ-TTg ngày 03/01/2019; Quyết định số 06/QĐ-TTg ngày 06/01/2022") == [0, 1])
        #expect(
            targets("Quyết định số 27/QĐ-TTg ngày 03/01/2025; Quyết định số 27/2025/QĐ-TTg ngày 04/8/2025") == [0, 1])
    }

    @Test func thePlaceMakesAnotherDocument() {
        #expect(
            targets(
                "Kế hoạch số 12/KH-UBND ngày 05/01/2022 của UBND tỉnh Hải Dương; Kế hoạch số 12/KH-UBND ngày 10/02/2022 của UBND huyện Gia Lộc"
            ) == [0, 1])
    }

    @Test func whatFitsTwoDocumentsIsAmbiguous() {
        let document = CitingDocument(
            text:
                "Quyết định số 06/QĐ-TTg ngày 03/01/2019; Quyết định số 06/QĐ-TTg ngày 06/01/2022; theo Quyết định số 06/QĐ-TTg."
        )
        #expect(document.resolutions[2] == .ambiguous([0, 1]))
    }

    @Test func withoutAYearNothingSaysWhichDocumentIsMeant() {
        let document = CitingDocument(text: "theo Quyết định số 588/QĐ-TTg.")
        #expect(document.resolutions == [.unresolved(0)])
    }

    @Test func twoCodesOfOneMinistryAreOne() {
        #expect(
            targets("Quyết định số 838/QĐ-BLĐTBXH ngày 21/7/2021; Quyết định số 838/QĐ-LĐTBXH ngày 21/7/2021") == [
                0, 0,
            ])
    }

    @Test func aShortNameWithANumberMeansItsDocument() {
        let text = """
            Kế hoạch số 344-KH/TU ngày 05/5/2022 của Tỉnh ủy về chuyển đổi số (sau đây gọi tắt là Kế hoạch số 344/TU). \
            Thực hiện Kế hoạch số 344/TU, các sở báo cáo.
            """
        #expect(targets(text) == [0, 0, 0])
    }

    @Test func aShortNameIsUsedBehindItsDefinition() {
        let document = CitingDocument(
            text:
                "Chương trình. Quyết định số 1719/QĐ-TTg ngày 14/10/2021 phê duyệt Chương trình mục tiêu (gọi tắt là Chương trình 1719). Các xã thực hiện Chương trình 1719."
        )
        #expect(document.aliases.map(\.name) == ["Chương trình 1719"])
        #expect(document.aliasUses.map { document.source.string($0.range) } == ["Chương trình 1719"])
    }
}
