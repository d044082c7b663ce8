import Testing

@testable import Citations

/// Parts of other documents: of what a text amends, quotes, repeals or lists the parts of.
@Suite struct AmendedPartTests {
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

    @Test func thisArticleBehindARepealIsTheAmendedOne() {
        let document = CitingDocument(
            text: "Điều 2. Sửa đổi Thông tư số 9/2021/TT-BKHĐT\n1. Bãi bỏ khoản 1 Điều 6 và sửa đổi Điều này như sau:\n"
        )
        #expect(document.meanings(.internal).last == "Điều này: Điều 6 of 09/2021/TT-BKHĐT")
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

    @Test func inAResolutionThisDecreeIsAnothers() {
        let document = CitingDocument(
            text:
                "Số: 17/2026/NQ-CP\n\nNGHỊ QUYẾT\nVề thủ tục\n\nPhụ lục I\nMỘT\nTheo Phụ lục I kèm theo Nghị định này.\n"
        )
        #expect(document.mentioned(.internal).isEmpty)
    }
}
