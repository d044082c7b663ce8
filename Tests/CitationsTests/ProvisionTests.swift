import Testing

@testable import Citations

/// References to parts of the document itself, held against its own outline.
@Suite struct ProvisionTests {
    private static let decree = """
        Chương I
        QUY ĐỊNH CHUNG
        Điều 1. Phạm vi
        Nghị định này quy định.
        Điều 2. Nguyên tắc
        1. Một.
        2. Hai:
        a) A;
        b) B.
        Điều 3. Việc khác
        1. Thực hiện theo
        """ + " "

    @Test(
        arguments: [
            ("khoản 2 Điều 2.", ["khoản 2 Điều 2: Điều 2 khoản 2"]),
            (
                "điểm a, b khoản 2 Điều 2.",
                ["điểm a: Điều 2 khoản 2 điểm a", "b khoản 2 Điều 2: Điều 2 khoản 2 điểm b"]
            ),
            ("các Điều 1, 2 và 7.", ["Điều 1: Điều 1", "2: Điều 2", "7: Điều 7?"]),
            ("Điều 1 đến Điều 3.", ["Điều 1: Điều 1", "Điều 3: Điều 3"]),
            ("khoản này và Điều này.", ["khoản này: Điều 3 khoản 1", "Điều này: Điều 3"]),
            ("điểm b khoản 2 Điều này.", ["điểm b khoản 2 Điều này: Điều 3 khoản 2 điểm b?"]),
            ("Chương I và Phụ lục II kèm theo.", ["Chương I: Chương I", "Phụ lục II: Phụ lục II?"]),
            ("Điều 5 Luật Trẻ em; khoản 1 Điều 2 của Nghị định này.", []),
            ("thời điểm 31, điểm ở xã, đạt 8 điểm.", []),
        ] as [(String, [String])])
    func partsOfADecree(text: String, meant: [String]) {
        #expect(CitingDocument(text: Self.decree + text).meanings(.internal) == meant)
    }

    private static let plan = """
        KẾ HOẠCH
        Về trẻ em

        I. MỤC TIÊU
        1. Chung
        II. NHIỆM VỤ
        1. Một
        1.1. Nhỏ
        1.2. Nhỏ nữa
        a) A theo
        """ + " "

    @Test(
        arguments: [
            ("Mục I.", ["Mục I: Mục I"]), ("mục 1 Phần II.", ["mục 1 Phần II: Phần II mục 1"]),
            ("điểm 1.2 mục 1 Mục II.", ["điểm 1.2 mục 1 Mục II: Mục II mục 1 điểm 1.2"]),
            ("mục 3.", ["mục 3: Mục II mục 3?"]), ("Mục này.", ["Mục này: Mục II"]),
            ("Mục II và Phụ lục 1.", ["Mục II: Mục II", "Phụ lục 1: Phụ lục 1?"]),
        ] as [(String, [String])])
    func partsOfAPlan(text: String, meant: [String]) {
        #expect(CitingDocument(text: Self.plan + text).meanings(.internal) == meant)
    }

    @Test func headingsAreNoReferences() {
        #expect(CitingDocument(text: Self.decree).meanings(.internal).isEmpty)
        #expect(CitingDocument(text: "theo quy định tại\nĐiều 2 và\nkhoản 1 Điều 3").mentioned(.internal).count == 2)
    }

    @Test func thePartyNumbersItsHeadingsWithADash() {
        let document = CitingDocument(
            text: "KẾT LUẬN\nVề X\n\nI- MỤC TIÊU\n1- Chung\nII- NHIỆM VỤ\n1- Một.\n2- Theo mục 1 Mục II và Mục I.")
        #expect(document.meanings(.internal) == ["mục 1 Mục II: Mục II mục 1", "Mục I: Mục I"])
    }

    @Test func aDecisionsArticleMayHaveSections() {
        let document = CitingDocument(
            text: """
                QUYẾT ĐỊNH
                Phê duyệt X

                Điều 1. Phê duyệt Chương trình:
                I. MỤC TIÊU
                1. Chung.
                II. NHIỆM VỤ
                1. Một.
                2. Theo khoản 1 Mục này.
                Điều 2. Giao sở thực hiện khoản 2 Mục II Điều 1 và Điều 1 khoản 3.
                """)
        #expect(
            document.meanings(.internal) == [
                "khoản 1 Mục này: Mục II khoản 1", "khoản 2 Mục II Điều 1: Điều 1 Mục II khoản 2",
                "Điều 1 khoản 3: Điều 1 khoản 3?",
            ])
    }

    @Test func numbersOfPartsAreEqualHoweverTheyAreWritten() {
        let document = CitingDocument(
            text: "PHẦN THỨ HAI\nKHÁC\n\nPHỤ LỤC 01\n\nTheo Phần II và Phụ lục 1; tiểu mục 3.")
        #expect(document.meanings(.internal).map { $0.hasSuffix("?") } == [false, false, true])
    }
}
