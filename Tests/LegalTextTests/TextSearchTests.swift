import LegalText
import Testing

@Suite struct TextSearchTests {
    private func stands(_ words: String, in text: String) -> Bool {
        VietnameseSpelling.folded(text).holds(VietnameseSpelling.folded(words))
    }

    @Test func foldedWordsAreFoundInAnySpelling() {
        #expect(stands("kế hoạch hòa", in: "theo KẾ HOẠCH hoà giải"))
        #expect(!stands("kế hoạch", in: "theo kế toán"))
    }

    @Test func aWordIsNotFoundInOneWithAnotherTone() {
        #expect(!stands("ke", in: "kẻ vạch"))
        #expect(stands("ke", in: "kẻ vạch, ke đường"))
    }

    @Test func wordsMayEndWithTheText() {
        #expect("Thông tư 12".holds("12"))
        #expect(!"Thông tư 1".holds("12"))
        #expect("".holds(""))
    }

    @Test func theFirstPlaceInARangeIsFound() throws {
        let source = try SourceText("Luật Đất đai, Luật Nhà ở")
        let first = try #require(source.firstRange(of: "Luật", in: 0..<source.count))
        #expect(source.string(first) == "Luật" && first.lowerBound == 0)
        let second = try #require(source.firstRange(of: "Luật", in: first.upperBound..<source.count))
        #expect(source.string(second.upperBound..<source.count) == " Nhà ở")
        #expect(source.firstRange(of: "Luật", in: second.upperBound..<source.count) == nil)
        #expect(source.firstRange(of: "Luật", in: 0..<2) == nil)
    }
}
