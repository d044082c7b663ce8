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

    @Test func thisSectionMayHaveANumber() {
        let document = CitingDocument(text: "Phần 1. Thủ tục\n7. Sửa đổi\n7.1. Theo Mục này.\n8. Hết")
        #expect(document.meanings(.internal) == ["Mục này: Phần 1 mục 7"])
    }

    @Test(
        arguments: [
            ("Nhiệm vụ tại điểm b khoản 5 báo cáo trong quý I.", ["điểm b khoản 5"]),
            ("Theo điểm 2.1, 2.2 mục 2 Phần II Kết luận này.", []),
            ("Theo khoản 5 Báo cáo này và Điều 6 nghị định số 8/2020/NĐ-CP.", []),
        ] as [(String, [String])])
    func aPartIsOfTheDocumentNamedBehindIt(text: String, own: [String]) {
        #expect(CitingDocument(text: text).mentioned(.internal) == own)
    }
}
