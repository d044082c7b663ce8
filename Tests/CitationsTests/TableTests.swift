import Testing

@testable import Citations

/// Parts named in a cell of a table, away from their document.
@Suite struct TableTests {
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
}
