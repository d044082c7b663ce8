import Testing

@testable import Citations

/// Parts named away from their document: in the next cell of a table, in a footnote.
@Suite struct TableAndFootnoteTests {
    private static let table = """
        NGHỊ QUYẾT
        Số: 9/2026/NQ-CP

        Điều 1. Phạm vi
        Như Phụ lục I.
        Điều 2. Hiệu lực
        Từ ngày ký.
        Phụ lục I
        DANH MỤC

        1
        Nghị định số 11/2021/NĐ-CP quy định việc giao khu
        vực đã được sửa đổi bởi
        Nghị định số 65/2025/NĐ-CP và Nghị định số 44/2026/NĐ-CP
        Khoản 1 Điều 8; Điều
        2, Phụ lục II
        Bộ Công Thương
        2
        Nghị định số 12/2022/NĐ-CP
        Sửa đổi, bổ sung Điều 1;
        Điều 3
        Bộ Y tế
        """

    @Test func aCellsProvisionsAreOfTheActInTheCellBefore() {
        let document = CitingDocument(text: Self.table)
        #expect(
            document.meanings(.internal).dropFirst() == [
                "Khoản 1 Điều 8: Điều 8 khoản 1 of 11/2021/NĐ-CP", "Điều\n2: Điều 2 of 11/2021/NĐ-CP",
                "Phụ lục II: Phụ lục II of 11/2021/NĐ-CP", "Điều 1: Điều 1 of 12/2022/NĐ-CP",
                "Điều 3: Điều 3 of 12/2022/NĐ-CP",
            ])
    }

    @Test func aCellMayNameAnArticleOfAnAppendix() {
        let document = CitingDocument(
            text: Self.table + "\n3\nNghị định số 142/2025/NĐ-CP\nĐiểm c khoản 2 Điều 3\nPhụ lục I\n")
        #expect(
            document.meanings(.internal).last
                == "Điểm c khoản 2 Điều 3\nPhụ lục I: Phụ lục I Điều 3 khoản 2 điểm c of 142/2025/NĐ-CP")
    }

    @Test func aProvisionInASentenceOfAnAppendixIsOfTheTextItself() {
        let document = CitingDocument(
            text: Self.table + "\nTheo Nghị định số 12/2022/NĐ-CP, việc nêu tại\nĐiều 2 và khoản 1 Điều này.")
        #expect(document.meanings(.internal).suffix(2).first == "Điều 2: Điều 2")
    }

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

    @Test func basesQuotedInAFootnoteHideNoHeadings() {
        let document = CitingDocument(
            text: "1 Có căn cứ như sau:\n“Căn cứ Luật X;\nĐiều 1. Một\n1. Theo khoản 1 Điều này.\nlà tên.”\n")
        #expect(document.meanings(.internal) == ["khoản 1 Điều này: Điều 1 khoản 1"])
    }

    @Test(
        arguments: [
            ("khoản B.VII, khoản B.XII mục 1, B.IV mục 2 Phụ lục I.3", ["B.VII", "B.XII", "B.IV"]),
            ("điểm D.III.1.a và điểm b.11 mục 1 Phụ lục I.3", ["D.III.1.a", "b.11"]),
        ] as [(String, [String])])
    func labelsMayHaveDotsBehindALetter(words: String, labels: [String]) {
        let document = CitingDocument(text: "Theo \(words) Nghị quyết số 66/2026/NQ-CP.")
        #expect(document.meanings(.internal).isEmpty)
        #expect(document.references.first?.pinpoint?.parts.map { $0.clause ?? $0.point } == labels)
    }

    @Test func anAppendixOfThisActIsOfNoOtherThoughTheSentenceAmendsOne() {
        let document = CitingDocument(
            text: """
                THÔNG TƯ
                Số: 9/2026/TT-BYT

                Điều 1. Sửa đổi, bổ sung Thông tư số 4/2018/TT-BYT
                1. Thay thế Mẫu số 8 kèm theo Thông tư số 4/2018/TT-BYT bằng Mẫu số 8 Phụ lục III kèm theo Thông tư này.
                """)
        #expect(document.meanings(.internal) == ["Phụ lục III: Phụ lục III?"])
    }

    @Test(arguments: ["Theo Phụ lục IV ban hành kèm", "Thay thế Phụ lục IV kèm theo", "Sửa đổi Điều 1\nSửa đổi"])
    func theTextMayEndWithinTheWordsBehindAPart(text: String) {
        #expect(CitingDocument(text: text).mentions.count == 1)
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

    @Test func aPageMayBreakAPart() {
        let page = "\n94\nCÔNG BÁO/Số 5 + 6/Ngày 10-3-2024\n\n"
        let document = CitingDocument(
            text: "Điều 14. Họp\n2. Một\nTheo khoản 2\(page)Điều 14. Theo mục 1 Phụ lục I\(page)Phụ lục II\nHAI\n")
        #expect(document.meanings(.internal).first?.hasSuffix(": Điều 14 khoản 2") ?? false)
        #expect(document.mentioned(.internal).last == "mục 1 Phụ lục I")
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

    @Test func whatWasJustSaidIsNoDocument() {
        #expect(
            CitingDocument(text: "Điều 5. Họp hằng tuần. Quy định này chỉ áp dụng với sở.").mentioned(.anaphor).isEmpty)
    }

    @Test func inAResolutionThisDecreeIsAnothers() {
        let document = CitingDocument(
            text:
                "Số: 17/2026/NQ-CP\n\nNGHỊ QUYẾT\nVề thủ tục\n\nPhụ lục I\nMỘT\nTheo Phụ lục I kèm theo Nghị định này.\n"
        )
        #expect(document.mentioned(.internal).isEmpty)
    }

    @Test func wordsThatAreReplacedAreNoReferences() {
        let document = CitingDocument(
            text: "Thay thế cụm từ “khoản 2” thành cụm từ “khoản 3” tại điểm d khoản 1 Điều 83.")
        #expect(document.mentioned(.internal) == ["điểm d khoản 1 Điều 83"])
    }

    @Test func aRepealedPartIsOfTheActThatItsClauseEndsWith() {
        let document = CitingDocument(
            text: """
                LUẬT
                Điều 1. Sửa đổi Luật số 10/2018/QH14
                a) Bãi bỏ Chương IV về thuế môn bài tại Nghị quyết số 200/NQ-TVQH ngày 18/01/1966;
                b) Bãi bỏ Điều 12. Nghị quyết số 7/NQ-CP có hiệu lực.
                """)
        #expect(
            document.meanings(.internal) == ["Chương IV: Chương IV of 200/NQ-TVQH", "Điều 12: Điều 12 of 10/2018/QH14"])
    }

    @Test func columnsOfMarksAreNoPoints() {
        #expect(
            CitingDocument(text: "Tổng điểm B1 và Điểm B2; điểm b1 khoản 2.").mentioned(.internal) == [
                "điểm b1 khoản 2"
            ])
    }
}
