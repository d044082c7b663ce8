import LegalText
import Testing

@testable import Reports

@Suite struct ExcerptTests {
    private func excerpt(_ text: String, _ words: String) throws -> Excerpt {
        let source = try SourceText(text)
        let place = try #require(text.firstRange(of: words))
        let start = text.utf8.distance(from: text.startIndex, to: place.lowerBound)
        return Excerpt(start..<start + words.utf8.count, in: source)
    }

    /// What stands over the carets.
    private func marked(_ excerpt: Excerpt) -> String {
        let columns = excerpt.line.unicodeScalars.filter { !(0x300...0x36F).contains($0.value) }
        let marks = excerpt.marker.unicodeScalars
        return String(String.UnicodeScalarView(zip(columns, marks).filter { $1 == "^" }.map(\.0)))
    }

    @Test func theMarkerStandsUnderThePlace() throws {
        #expect(try marked(excerpt("Theo Nghị quyết số 121/2025/QH14 của Quốc hội.", "2025")) == "2025")
    }

    @Test func aLongParagraphIsCutAroundThePlace() throws {
        let padding = String(repeating: "kế hoạch ", count: 60)
        let excerpt = try excerpt(padding + "số 121/2025/QH14 " + padding, "2025")
        #expect(marked(excerpt) == "2025")
        #expect(excerpt.line.count < 120)
        #expect(excerpt.line.hasPrefix("…") && excerpt.line.hasSuffix("…"))
    }

    @Test func onlyTheLineOfThePlaceIsShown() throws {
        let excerpt = try excerpt("dòng một\nNghị định số\n33/2023/NĐ-CP\ndòng bốn", "Nghị định số\n33/2023/NĐ-CP")
        #expect(excerpt.line == "Nghị định số")
        #expect(marked(excerpt) == "Nghị định số")
    }

    @Test func controlCharactersDoNotReachTheTerminal() throws {
        let excerpt = try excerpt("a\u{1B}[31m\tsố 12\u{202E}", "12")
        #expect(!excerpt.line.unicodeScalars.contains { $0.isControl })
        #expect(marked(excerpt) == "12")
    }
}
