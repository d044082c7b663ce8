import LegalText
import Testing

@testable import Citations

/// What is read of a text besides its references.
@Suite struct CloseReadingTests {
    private static let text = """
        QUYẾT ĐỊNH
        Điều 1. Phê duyệt Chương trình:
        I. MỤC TIÊU
        1. Huyện Thanh Hà có 20 xã.
        II. KINH PHÍ
        2 CÔNG BÁO/Số 51/Ngày 23-01-2026
        Điều 2. Ủy ban nhân dân tỉnh Hải Dương thi hành.
        """

    @Test func itIsTheSameWhetherReadAtOnceOrLater() throws {
        var tokens = TokenColumns()
        let atOnce = CitingDocument(try SourceText(path: "a", Self.text), tokens: &tokens, closely: true)
        let later = CitingDocument(try SourceText(path: "a", Self.text), tokens: &tokens)
        #expect(atOnce.readClosely != nil && later.readClosely == nil)
        for document in [atOnce, later] {
            let reading = document.closeReading()
            #expect(reading.outline.headings.map(\.label) == ["1", "I", "1", "II", "2"])
            #expect(reading.places.map(\.name) == ["Thanh Hà", "Hải Dương"])
        }
    }

    @Test func anArticleHoldsTheSectionsOfThePlanThatItApproves() {
        let document = CitingDocument(text: Self.text + "\nTheo Mục II Điều 1.\nĐiều 3. Hết.")
        #expect(document.meanings(.internal) == ["Mục II Điều 1: Điều 1 Mục II"])
    }

    @Test func aPartIsThereWhereOnlyTheNextOneWasReadAsAHeading() {
        let outline = CitingDocument(text: "Điều 1. Lãi\n1. Đối tượng được trả lãi\na) Một;\nb) Hai;\n2. Hết.")
            .closeReading()
            .outline
        func has(_ point: String, _ clause: String) -> Bool {
            outline.has(
                Provision(steps: [
                    .init(unit: .point, label: point), .init(unit: .clause, label: clause),
                    .init(unit: .article, label: "1"),
                ]))
        }
        #expect(has("a", "1") && has("b", "1"))
        #expect(!has("c", "1") && !has("a", "2"))
    }
}
