import Testing

@testable import Citations

/// Faults that documents written by others showed, one test each.
@Suite struct CorpusRegressionTests {
    @Test func wordsThatStickToACodeAreCutOff() {
        let document = CitingDocument(text: "Nghị định số 33/2023/NĐ-CPngày 10/6/2023 của Chính phủ")
        #expect(
            document.cited == [
                Cited("Nghị định số 33/2023/NĐ-CPngày 10/6/2023", "Nghị định", "33/2023/NĐ-CP", "2023-06-10")
            ])
    }

    @Test func aPageNumberBetweenSymbolAndDateIsNone() {
        let document = CitingDocument(
            text: "theo Thông tư số 30/2012/TT-BYT\n      2\nngày 05 tháng 12 năm 2012 của Bộ Y tế")
        #expect(document.cited.map(\.date) == ["2012-12-05"])
    }

    @Test func theCodeOfATypeMayStandForItsName() {
        #expect(
            CitingDocument(text: "theo QĐ số 1228/QĐ-TTg ngày 02/8/2016").cited
                == [Cited("QĐ số 1228/QĐ-TTg ngày 02/8/2016", "Quyết định", "1228/QĐ-TTg", "2016-08-02")])
    }

    @Test func smallLettersAreACodeBehindTypeAndNumberWord() {
        #expect(
            CitingDocument(text: "quyết định số 2038/qđ-ubnd ngày 11/7/2016").cited.map(\.symbol) == ["2038/QĐ-UBND"])
        #expect(CitingDocument(text: "tỷ lệ 3/kh-cp và 12/tt").cited.isEmpty)
    }

    @Test func theNumberOfAFormIsNoOrdinance() {
        #expect(CitingDocument(text: "tại mẫu biểu 09B/PL-TNCN ban hành").references.isEmpty)
    }

    @Test func theSecondOfTwoLawsIsTheName() {
        let document = CitingDocument(text: "Căn cứ Luật Luật sư số 65/2006/QH11 ngày 29 tháng 6 năm 2006;")
        #expect(document.texts == ["Luật Luật sư số 65/2006/QH11 ngày 29 tháng 6 năm 2006"])
    }

    @Test(
        arguments: [
            ("Bộ luật Lao động năm 2019 (sau đây viết tắt là BLLĐ). Theo BLLĐ,", "BLLĐ"),
            (
                "Quyết định số 5/QĐ-TTg ngày 1/2/2023 phê duyệt Bộ tiêu chí đánh giá sản phẩm (gọi tắt là Bộ tiêu chí OCOP). Theo Bộ tiêu chí OCOP,",
                "Bộ tiêu chí OCOP"
            ),
            ("Nghị quyết số 57-NQ/TW ngày 22/12/2024 (viết tắt là NQ 57). Theo NQ 57,", "NQ 57"),
            (
                "Quyết định số 7/2005/QĐ-BGTVT ban hành Quy chế quản lý cảng, bến (sau đây gọi là Quy chế cảng, bến). Theo Quy chế cảng, bến,",
                "Quy chế cảng, bến"
            ),
        ])
    func shortNamesOfAllShapes(text: String, name: String) {
        let document = CitingDocument(text: text)
        #expect(document.aliasUses.map { document.source.string($0.range) } == [name])
    }

    @Test func anAliasWithANumberMeansItsDocument() {
        let document = CitingDocument(
            text:
                "Nghị định số 100/2019/NĐ-CP (sau đây gọi tắt là Nghị định 100); Nghị định số 100/2015/NĐ-CP. Theo Nghị định 100."
        )
        #expect(document.meanings(.numbered) == ["Nghị định 100: 100/2019/NĐ-CP"])
    }

    @Test func severalDocumentsAreNotOne() {
        let document = CitingDocument(text: "Kết luận số 14-KL/TW ngày 22/9/2021. Hai Kết luận nêu trên")
        #expect(document.meanings(.anaphor) == ["Kết luận nêu trên: ambiguous"])
    }

    @Test func quotedTextIsThatOfTheAmended() {
        let document = CitingDocument(
            text: """
                NGHỊ ĐỊNH
                Sửa đổi

                Điều 1. Sửa đổi, bổ sung một số điều của Nghị định số 61/2016/NĐ-CP ngày 01/7/2016
                1. Sửa đổi, bổ sung Điều 8 như sau:
                “Điều 8. Hồ sơ
                1. Theo khoản 2 Điều này.
                2. Theo Nghị định này.”.
                2. Theo Nghị định này.
                """)
        #expect(document.meanings(.anaphor) == ["Nghị định này: 61/2016/NĐ-CP", "Nghị định này: own"])
        #expect(document.meanings(.internal).contains("khoản 2 Điều này: Điều 8 khoản 2 of 61/2016/NĐ-CP"))
    }

    @Test func theFirstItemOfAListIsToldByTheWordsBeforeTheColon() {
        let document = CitingDocument(
            text: """
                QUYẾT ĐỊNH
                Về X

                Điều 2. Hiệu lực
                2. Quyết định này thay thế các quyết định sau:

                a) Quyết định số 21/2020/QĐ-UBND ngày 17/8/2020 của UBND tỉnh Trà Vinh;

                b) Quyết định số 33/2021/QĐ-UBND ngày 09/11/2021 của UBND tỉnh Bến Tre.
                """)
        #expect(document.references.map(\.relation) == [.replaces, .replaces])
    }
}
