import LegalText
import Testing

@testable import Citations

@Suite struct DocumentPartsTests {
    private func headings(_ text: String) throws -> [String] {
        let document = CitingDocument(try SourceText(text))
        return document.closeReading().outline.parts(in: document.source).map(\.heading)
    }

    @Test func aPartIsNamedWithThoseThatHoldIt() throws {
        let text = "I. MỤC ĐÍCH\n1. Chung\nMột.\nII. NHIỆM VỤ\n1. Sửa cầu\nHai.\n"
        #expect(
            try headings(text) == [
                "I. MỤC ĐÍCH", "I. MỤC ĐÍCH › 1. Chung", "II. NHIỆM VỤ", "II. NHIỆM VỤ › 1. Sửa cầu",
            ])
    }

    @Test func pointsAreParagraphs() throws {
        #expect(
            try headings("Điều 1. Sửa cầu\n1. Cầu phao:\na) Một;\nb) Hai.\n").last == "Điều 1. Sửa cầu › 1. Cầu phao:")
    }

    @Test func aLongHeadingIsCutBetweenWords() throws {
        let words = String(repeating: "sửa chữa ", count: 20)
        let heading = try #require(headings("I. \(words)\nMột.\n").first)
        #expect(heading.hasSuffix(" …"))
        #expect(heading.unicodeScalars.count <= 50)
        #expect(("I. " + words).hasPrefix(heading.dropLast(2)))
    }
}
