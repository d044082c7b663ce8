import Testing

@testable import Citations

/// Footnotes of consolidated texts (văn bản hợp nhất): what their marks stand at, and what they quote.
@Suite struct FootnoteTests {
    private static let consolidated = """
        Điều 1. Phạm vi2
        1. 3 Một.
        2. Hai:
        a) A;
        b)14 (được bãi bỏ)
        3.15 Ba.

        """

    @Test(
        arguments: [
            ("2 Điều này được sửa đổi.", "Điều này: Điều 1"),
            ("3 Khoản này được sửa đổi.", "Khoản này: Điều 1 khoản 1"),
            ("14 Điểm này được bãi bỏ.", "Điểm này: Điều 1 khoản 2 điểm b"),
            ("15 Khoản này được bổ sung.", "Khoản này: Điều 1 khoản 3"),
            ("16 Khoản này được bổ sung.", "Khoản này: Điều 1 khoản 3"),
            ("3 Nội dung về thuế, phí tại Khoản này được bãi bỏ.", "Khoản này: Điều 1 khoản 1"),
        ] as [(String, String)])
    func aFootnoteIsAboutWhatItsMarkStandsAt(footnote: String, meant: String) {
        #expect(CitingDocument(text: Self.consolidated + footnote).meanings(.internal) == [meant])
    }

    @Test func aMarkMayStandAtTheEndOfAHeadingOfSeveralLines() {
        let document = CitingDocument(
            text: """
                Điều 8. Mức tiền lương bình quân kế hoạch, quỹ tiền lương kế hoạch, tạm ứng tiền lương và phân phối tiền lương của Ban
                Biên tập Truyền hình6
                1. Một.
                Điều 9. Hai7
                1. Hai.

                6 Điều này được sửa đổi.
                """)
        #expect(document.meanings(.internal) == ["Điều này: Điều 8"])
    }

    @Test func aMarkMayStickToAnAppendixsNumber() {
        let document = CitingDocument(
            text:
                "Phụ lục I\nMỘT\nPhụ lục II6 (được bãi bỏ)\nPhụ lục III7 (được bãi bỏ)\n\n6 Phụ lục này được bãi bỏ.\n")
        #expect(document.meanings(.internal) == ["Phụ lục này: Phụ lục II"])
    }

    @Test func basesQuotedInAFootnoteHideNoHeadings() {
        let document = CitingDocument(
            text: "1 Có căn cứ như sau:\n“Căn cứ Luật X;\nĐiều 1. Một\n1. Theo khoản 1 Điều này.\nlà tên.”\n")
        #expect(document.meanings(.internal) == ["khoản 1 Điều này: Điều 1 khoản 1"])
    }

    private static let consolidation = """
        BỘ Y TẾ
        Số: 5/VBHN-BYT

        THÔNG TƯ
        Về nước sạch

        Thông tư số 10/2018/TT-BYT ngày 05 tháng 5 năm 2018 của Bộ trưởng Bộ Y tế về nước sạch.

        Điều 9. Hiệu lực2
        1. Thông tư này có hiệu lực từ ngày ký.

        2 Điều 3 của Thông tư số 20/2022/TT-BYT ngày 01 tháng 6 năm 2022 quy định như sau:
        “Điều 3. Hiệu lực
        1. Thông tư này có hiệu lực từ ngày 01 tháng 8 năm 2022, trừ khoản 2 Điều này.

        """

    @Test func aFootnotesQuotationSpeaksOfTheActThatItQuotes() {
        let document = CitingDocument(text: Self.consolidation + "2. Thông tư này hết hiệu lực.”\n\nThông tư này.\n")
        #expect(
            document.meanings(.anaphor) == [
                "Thông tư này: 10/2018/TT-BYT", "Thông tư này: 20/2022/TT-BYT", "Thông tư này: 20/2022/TT-BYT",
                "Thông tư này: 10/2018/TT-BYT",
            ])
        #expect(document.meanings(.internal) == ["khoản 2 Điều này: Điều 3 khoản 2 of 20/2022/TT-BYT"])
    }

    @Test func aPageInterruptsAFootnotesQuotation() {
        let page = "\n94\nCÔNG BÁO/Số 5 + 6/Ngày 10-3-2024\n\n"
        let rest = "Điều 10. Thông tư này ở trên.\n  \n2. Thông tư này ở dưới.”\n"
        let document = CitingDocument(text: Self.consolidation + page + rest)
        #expect(
            document.meanings(.anaphor).suffix(2) == ["Thông tư này: 10/2018/TT-BYT", "Thông tư này: 20/2022/TT-BYT"])
    }

    @Test func aFootnotesQuotationMayGoOnOverSeveralPages() {
        let page = "\n94\nCÔNG BÁO/Số 5 + 6/Ngày 10-3-2024\n\n"
        let rest = "Điều 10. Thông tư này ở trên.\n  \n2. Thông tư này ở dưới."
        let document = CitingDocument(text: Self.consolidation + page + rest + page + rest + "”\n")
        #expect(
            document.meanings(.anaphor).suffix(4) == [
                "Thông tư này: 10/2018/TT-BYT", "Thông tư này: 20/2022/TT-BYT", "Thông tư này: 10/2018/TT-BYT",
                "Thông tư này: 20/2022/TT-BYT",
            ])
    }

    @Test func whatReplacesAPartInAFootnoteIsOfTheAmendingAct() {
        let document = CitingDocument(
            text: Self.consolidation
                + "Hết.”\nPhụ lục I4\nMẫu\n\n4 Phụ lục này được thay thế bằng Phụ lục III theo khoản 3 Điều 28 Thông tư số 20/2022/TT-BYT.\n"
        )
        #expect(
            document.meanings(.internal).suffix(2) == [
                "Phụ lục này: Phụ lục I", "Phụ lục III: Phụ lục III of 20/2022/TT-BYT",
            ])
    }
}
