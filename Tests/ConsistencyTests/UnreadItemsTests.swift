import LegalText
import Testing

@testable import Consistency

/// Numbers that begin items without being headings, and those that only stand in sentences.
@Suite struct UnreadItemsTests {
    private func stands(_ labels: [String], _ unit: String? = nil, in text: String) throws -> Bool {
        let source = try SourceText(path: "a", text)
        return UnreadItems(labels: labels, unit: unit).stand(in: 0..<source.count, of: source)
    }

    @Test(arguments: ["Hai. 3. Ba.", "Hai; 3) Ba.", "Hai\n3 Ba", "Hai.\n**3.** Ba", "| 3 | Ba |"])
    func anItemBeginsBehindTheEndOfAnother(text: String) throws {
        #expect(try stands(["2", "3"], in: text))
    }

    @Test(arguments: ["Theo Mục 3.", "Theo khoản 3: hai", "Tăng 1.3. Hai", "Hai. 30. Ba", "Đạt 95%. 3 xã", "(mục 3)"])
    func aNumberOfASentenceBeginsNone(text: String) throws {
        #expect(try !stands(["3"], in: text))
    }

    @Test func aNamedItemBeginsWithItsName() throws {
        #expect(try stands(["III"], "chương", in: "Hết. CHƯƠNG III: Ba"))
        #expect(try stands(["4"], "điều", in: "Hết.\nĐiều  4 Ba"))
        #expect(try !stands(["4"], "điều", in: "Hết. 4. Ba"))
        #expect(try !stands(["4"], "điều", in: "Theo Điều 4."))
    }
}
