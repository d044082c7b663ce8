import Testing

@testable import Citations

/// Where the parts of a text stand.
@Suite struct OutlineTests {
    private static let decision = "Điều 1. Một\nĐiều 2. Hai\n"

    @Test func aListOfContentsHoldsNothing() {
        let document = CitingDocument(
            text: """
                Phần 1. Thủ tục
                Chương I. Chỉ dẫn
                1. Một
                5.1. Hồ sơ gồm:
                Phần 1. Thủ tục:
                - Chương I. Chỉ dẫn
                - Chương II. Bảng
                Phần 2. Hợp đồng:
                - Chương III. Chung
                5.2. Theo Mục 1.
                """)
        #expect(document.meanings(.internal) == ["Mục 1: Phần 1 mục 1"])
    }

    @Test func theTextMayBeginRightBehindItsListOfContents() {
        let document = CitingDocument(
            text: """
                Chương I. Một
                Chương II. Hai
                Chương III. Ba
                Chương IV. Bốn
                Chương I. Một
                Theo Chương này.
                """)
        #expect(document.meanings(.internal) == ["Chương này: Chương I"])
    }

    @Test func anAppendixMayHaveArticlesOfItsOwn() {
        let document = CitingDocument(
            text: Self.decision + """
                Phụ lục I
                HỢP ĐỒNG MẪU
                Điều 1. Giá
                1. Theo khoản 2 Điều này và Điều 2.
                2. Giá.
                Điều 2. Hạn
                """)
        #expect(
            document.meanings(.internal) == ["khoản 2 Điều này: Phụ lục I Điều 1 khoản 2", "Điều 2: Phụ lục I Điều 2"])
    }

    @Test func anAppendixWithoutArticlesSpeaksOfTheDecisions() {
        let document = CitingDocument(text: Self.decision + "Phụ lục I\nDANH MỤC\n1. Theo Điều 2.")
        #expect(document.meanings(.internal) == ["Điều 2: Điều 2"])
    }

    @Test func aReferenceThatALineBreaksIsNoHeading() {
        let document = CitingDocument(text: "Điều 3. Một\n1. Theo khoản 3\nĐiều 4.\n\nĐiều 4. Hai\n1. Hết.\n")
        #expect(document.closeReading().outline.headings.filter { $0.unit == .article }.map(\.label) == ["3", "4"])
    }

    @Test func thisSectionMayHaveANumber() {
        let document = CitingDocument(text: "Phần 1. Thủ tục\n7. Sửa đổi\n7.1. Theo Mục này.\n8. Hết")
        #expect(document.meanings(.internal) == ["Mục này: Phần 1 mục 7"])
    }

    @Test func theNextArticleIsAHeadingBehindALongOneToo() {
        let document = CitingDocument(
            text: """
                Điều 2. Thời hạn hoạt động của công ty đầu tư chứng khoán và các quỹ đại chúng khác
                Điều 3. Nguyên tắc tổ chức của công ty đầu tư chứng khoán và các quỹ đại chúng khác
                Điều 4. Vốn
                Theo quy định của pháp luật về chứng khoán và hướng dẫn của cơ quan nhà nước tại
                Điều 3. Hết.
                """)
        #expect(document.meanings(.internal) == ["Điều 3: Điều 3"])
    }

    @Test func sectionsMayHaveLetters() {
        let document = CitingDocument(
            text: "Điều 1. Theo mục A Phụ lục I và mục B Phụ lục I.\nPhụ lục I\nMỘT\nA. CẮT GIẢM\nHết.\n")
        #expect(
            document.meanings(.internal) == ["mục A Phụ lục I: Phụ lục I Mục A", "mục B Phụ lục I: Phụ lục I Mục B?"])
    }

    @Test func clausesMayBeInserted() {
        let document = CitingDocument(text: "Điều 5. Họp\n2. Một.\n2a. Hai.\n3. Theo khoản 2a Điều này.\n")
        #expect(document.meanings(.internal) == ["khoản 2a Điều này: Điều 5 khoản 2a"])
    }

    @Test func ofTwoAppendicesWithOneNumberingThePartsOwnIsMeant() {
        let document = CitingDocument(
            text: "Phụ lục I\nMỘT\nII. Một\n1. Một\nPhụ lục II\nHAI\nII. Hai\n1. Hai\n2. Theo khoản 1 mục II.\n")
        #expect(document.meanings(.internal) == ["khoản 1 mục II: Phụ lục II Mục II khoản 1"])
    }

    @Test(
        arguments: [
            (
                "từ mục 1 đến mục 9 theo mẫu quy định tại Phụ lục VII kèm theo Nghị định số 103/2020/NĐ-CP.",
                ["mục 1: Phụ lục VII mục 1 of 103/2020/NĐ-CP", "mục 9: Phụ lục VII mục 9 of 103/2020/NĐ-CP"]
            ),
            ("theo Mục I của Mẫu số 02.", ["Mục I: Mẫu số 02 Mục I?"]),
        ] as [(String, [String])])
    func itemsMayBeOfAForm(text: String, meant: [String]) {
        #expect(CitingDocument(text: text).meanings(.internal) == meant)
    }

    @Test func ofSeveralFormsThePartsOwnIsMeant() {
        let document = CitingDocument(
            text: """
                Phụ lục IV
                Mẫu số 01
                I. MỘT
                Theo Mục I. Xem Mục I của mẫu số 02.
                Mẫu số 025
                I. HAI
                Theo Mục I.
                """)
        #expect(
            document.meanings(.internal) == [
                "Mục I: Phụ lục IV Mẫu số 01 Mục I", "Mục I: Mẫu số 02 Mục I", "Mục I: Phụ lục IV Mẫu số 02 Mục I",
            ])
    }

    @Test func aFormsRowsAreNotAnotherForms() {
        let document = CitingDocument(text: "Mẫu số 01\nI. MỘT\nII. HAI\nMẫu số 02. Hai\nI Một\nTheo Mục I, Mục II.\n")
        #expect(document.meanings(.internal) == ["Mục I: Mẫu số 02 Mục I", "Mục II: Mẫu số 02 Mục II?"])
    }

    @Test func aScannersRuleIsNoPartOfAHeading() {
        let document = CitingDocument(text: "Mẫu số 01\nI B. Thông tin\nCột 4 phần B.\n")
        #expect(document.meanings(.internal) == ["phần B: Phần B"])
    }

    @Test func aFormInAChapterOfAModelEndsNoChapter() {
        let document = CitingDocument(
            text: "Chương II. Tiêu chuẩn\nMục 2. Năng lực\nMẫu số 08\n3. Ba\nTheo Mục này và Chương này.\n")
        #expect(document.meanings(.internal) == ["Mục này: Mục 2", "Chương này: Chương II"])
    }

    @Test func partsMayHaveLetters() {
        let document = CitingDocument(text: "Phụ lục I\nMỘT\nA. Đầu\nI. Một\nTheo mục IV phần này.\nIV. Bốn\n")
        #expect(document.meanings(.internal) == ["mục IV phần này: Phần A Mục IV"])
        #expect(
            CitingDocument(text: "II. THUẬT NGỮ\nPhần này giải thích.\n").meanings(.internal) == ["Phần này: Phần II"])
    }

    @Test func aRowOfADataSheetSaysMoreOfAnItem() {
        let document = CitingDocument(
            text:
                "1. Giá\n7.3. Xem bảng\nCDNT 7.3\n1. Một.\n2. Theo khoản 1 Mục này.\n(i) Hết.\nCDNT 8.1\nTheo Mục này.\n"
        )
        #expect(
            document.meanings(.internal) == ["khoản 1 Mục này: Mục 7.3 khoản 1", "Mục này: Mục 8.1"])
    }

    @Test func aMisprintedAppendixIsOne() {
        let document = CitingDocument(text: "Phụ lục XI\nMỘT\nHết.\nPhục lục XII\nHAI\nTheo Phụ lục này; phục vụ.\n")
        #expect(document.meanings(.internal) == ["Phụ lục này: Phụ lục XII"])
    }

    @Test func aWordInQuotationMarksBeginsNoQuotation() {
        let document = CitingDocument(
            text: "Phụ lục I\nMỘT\n(nếu\n“CÓ”.)\nPhụ lục II\nHAI\nTheo Phụ lục II.\nViết\n“có”\n")
        #expect(document.meanings(.internal) == ["Phụ lục II: Phụ lục II"])
    }

    @Test func lettersMayHaveNumberedSections() {
        let document = CitingDocument(
            text: "Phụ lục I\nA. HỒ SƠ\nA.1. Cấp mới\nA.2. Cấp lại\nB. PHÍ\nTheo tiểu mục A.2 mục A Phụ lục I.\n")
        #expect(document.meanings(.internal).last == "tiểu mục A.2 mục A Phụ lục I: Phụ lục I Mục A mục A.2")
    }
}
