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

    @Test func aMarkMayStickToAnAppendixsNumber() {
        let document = CitingDocument(
            text:
                "Phụ lục I\nMỘT\nPhụ lục II6 (được bãi bỏ)\nPhụ lục III7 (được bãi bỏ)\n\n6 Phụ lục này được bãi bỏ.\n")
        #expect(document.meanings(.internal) == ["Phụ lục này: Phụ lục II"])
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

    @Test func appendicesMayHaveLettersBehindTheirNumbers() {
        let document = CitingDocument(
            text: "Bãi bỏ khoản 2 Điều 1, Phụ lục Ia, Phụ lục IIa ban hành kèm theo Thông tư số 33/2014/TT-BNNPTNT.")
        #expect(document.mentioned(.internal).isEmpty)
        #expect(
            CitingDocument(text: "Xét tặng Kỷ niệm chương “Vì sự nghiệp”; Phụ lục Ví dụ.").mentioned(.internal).isEmpty)
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

    @Test func anArticleMayListThePartsOfALaw() {
        let document = CitingDocument(
            text: """
                Điều 1. Phạm vi
                Thông tư này quy định chi tiết các điều, khoản sau đây của Luật Tiếp cận thông tin năm 2016:
                1. Hồ sơ theo khoản 5 Điều 18.
                2. Mẫu theo điểm a khoản 1 Điều 20 và khoản 1 Điều này.
                Điều 2. Theo Điều 1.
                """)
        #expect(
            document.meanings(.internal) == [
                "khoản 5 Điều 18: Điều 18 khoản 5 of 104/2016/QH13",
                "điểm a khoản 1 Điều 20: Điều 20 khoản 1 điểm a of 104/2016/QH13",
                "khoản 1 Điều này: Điều 1 khoản 1", "Điều 1: Điều 1",
            ])
    }

    @Test func aQuotedClauseIsOfTheAmendedArticle() {
        let document = CitingDocument(
            text: """
                THÔNG TƯ
                Điều 1. Sửa đổi, bổ sung Thông tư số 94/2025/TT-BYT
                2. Sửa đổi, bổ sung khoản 2, khoản 3 Điều 12 như sau:
                “2. Một.
                3. Theo điểm a khoản này.”
                """)
        #expect(document.meanings(.internal).last == "điểm a khoản này: Điều 12 khoản 3 điểm a of 94/2025/TT-BYT")
    }

    @Test(
        arguments: [
            (
                "Theo Mục 1.1(a) và Mục 1.1(b)(i).",
                ["Mục 1.1(a): mục 1.1 điểm a", "Mục 1.1(b)(i): mục 1.1 điểm b tiết i?"]
            ),
            ("Theo mục 1 (nếu có).", ["mục 1: mục 1"]),
        ] as [(String, [String])])
    func itemsMayHaveLettersInBrackets(text: String, meant: [String]) {
        let document = CitingDocument(text: "1. Giá\n1.1. Gồm:\na) Một;\nb) Hai.\n2. Hạn\n" + text)
        #expect(document.meanings(.internal) == meant)
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

    @Test func commasMayStandBetweenAPartAndWhatHoldsIt() {
        let document = CitingDocument(text: "Theo khoản A.VII, mục 1, Phụ lục I.3; mục 2, Phụ lục II.")
        #expect(
            document.meanings(.internal) == [
                "khoản A.VII, mục 1, Phụ lục I.3: Phụ lục I.3 mục 1 khoản A.VII?", "mục 2: mục 2?",
                "Phụ lục II: Phụ lục II?",
            ])
    }

    @Test(
        arguments: [
            (
                "a) Điều 1, Điều 13 (trừ điểm a khoản 1 Điều 13) và Điều 16 Thông tư số 103/2014/TT-BTC;",
                ["1", "13", "13", "16"]
            ),
            ("điểm a (bao gồm tiền), b, c và d khoản 3 Điều 5 Thông tư số 103/2014/TT-BTC;", ["5", "5", "5", "5"]),
            ("điểm b, đ, e k, m và q khoản 2 Điều 19 Luật số 69/2020/QH14", ["19", "19", "19", "19", "19", "19"]),
        ] as [(String, [String])])
    func aListMayHaveBracketsAndSlips(text: String, articles: [String]) {
        let document = CitingDocument(text: text)
        #expect(document.mentioned(.internal).isEmpty)
        #expect(document.references[0].pinpoint?.parts.map { $0.article ?? "" } == articles)
    }

    @Test func pointsMayHaveNumbersAndBrackets() {
        let document = CitingDocument(
            text:
                "Điều 5. Họp\n1. Một\nd1) A;\nd2) B;\nTheo các điểm d1), d2) và d3) khoản 1 Điều này; Chương III;\n6. Hết phần. 36\n"
        )
        #expect(
            document.meanings(.internal) == [
                "điểm d1: Điều 5 khoản 1 điểm d1", "d2: Điều 5 khoản 1 điểm d2",
                "d3) khoản 1 Điều này: Điều 5 khoản 1 điểm d3?", "Chương III: Chương III?",
            ])
    }

    @Test(
        arguments: [
            "Theo khoản 9 Điều 3 và Mẫu số 01 kèm theo Thông tư số 3/2022/TT-BTC.",
            "Theo Mục 2 của Phụ lục của Luật Quy hoạch số 112/2025/QH15; Mục 1 Phụ lục Luật Quy hoạch số 112/2025/QH15.",
        ])
    func aPartMayBeOfAFormsOrAnAppendixsDocument(text: String) {
        #expect(CitingDocument(text: text).mentioned(.internal).isEmpty)
    }

    @Test func marksNamedByCapitalsAreNoPoints() {
        let document = CitingDocument(
            text: "Điều 5. Hộ nghèo\n1. Gồm:\na) A;\nb) B, gọi là điểm B, và điểm A < 140; điểm B khoản 1.\n")
        #expect(document.mentioned(.internal) == ["điểm B khoản 1"])
    }

    @Test func thisArticleBehindARepealIsTheAmendedOne() {
        let document = CitingDocument(
            text: "Điều 2. Sửa đổi Thông tư số 9/2021/TT-BKHĐT\n1. Bãi bỏ khoản 1 Điều 6 và sửa đổi Điều này như sau:\n"
        )
        #expect(document.meanings(.internal).last == "Điều này: Điều 6 of 09/2021/TT-BKHĐT")
    }

    @Test func aListMayGoOnOnTheNextLine() {
        let document = CitingDocument(text: "quy định tại Mục 2,\nĐiều 9, Điều 11 Thông tư số 26/2016/TT-BYT")
        #expect(document.mentioned(.internal).isEmpty)
    }

    @Test func wordsInBracketsAreNoPartOfAPart() {
        let document = CitingDocument(
            text: "Điều 5. Họp\n1. Một\n2. Hai\nTheo khoản 1 (nếu có) và khoản 2 Điều 5.\nTổng số điểm (I + II)")
        #expect(document.meanings(.internal).map { $0.prefix { $0 != ":" } } == ["khoản 1", "khoản 2 Điều 5"])
    }

    @Test func aWordInQuotationMarksBeginsNoQuotation() {
        let document = CitingDocument(
            text: "Phụ lục I\nMỘT\n(nếu\n“CÓ”.)\nPhụ lục II\nHAI\nTheo Phụ lục II.\nViết\n“có”\n")
        #expect(document.meanings(.internal) == ["Phụ lục II: Phụ lục II"])
    }

    @Test func oneUnitMayHoldForSeveralDottedLabels() {
        let document = CitingDocument(
            text: "Theo khoản Đ.II Mục 1, Đ.III, Đ.IV Mục 2, Phụ lục I.3 Nghị quyết số 66/2026/NQ-CP.")
        #expect(document.references.first?.pinpoint?.parts.compactMap(\.clause) == ["Đ.II", "Đ.III", "Đ.IV"])
    }

    @Test func lettersMayHaveNumberedSections() {
        let document = CitingDocument(
            text: "Phụ lục I\nA. HỒ SƠ\nA.1. Cấp mới\nA.2. Cấp lại\nB. PHÍ\nTheo tiểu mục A.2 mục A Phụ lục I.\n")
        #expect(document.meanings(.internal).last == "tiểu mục A.2 mục A Phụ lục I: Phụ lục I Mục A mục A.2")
    }
}
