import Testing

@testable import LegalText

@Suite struct PlaceTableTests {
    @Test func aFormFeedEndsAPage() throws {
        let text = "một\u{C}hai\n\u{C}ba"
        let source = try SourceText(text)
        #expect(source.place(of: 0) == .page(1))
        #expect(source.place(of: text.offset(of: "\u{C}hai")) == .page(1))
        #expect(source.place(of: text.offset(of: "hai")) == .page(2))
        #expect(source.place(of: text.offset(of: "ba")) == .page(3))
        #expect(!source.isConverted)
    }

    @Test func aTextWithoutPagesHasNoPlaces() throws {
        #expect(try SourceText("I. Một\n").place(of: 0) == nil)
    }

    @Test func paragraphsCountFromTheHeadingOn() throws {
        let text = "trước\n\nI. Một\n\nhai\n \nba\nII. Bốn\nnăm\n"
        let parts = [("I. Một", "I"), ("II. Bốn", "II")].map { DocumentPart(start: text.offset(of: $0), heading: $1) }
        let source = try SourceText(text).converted(with: parts)
        #expect(source.isConverted)
        #expect(source.place(of: 0) == .paragraph(1, heading: nil))
        #expect(source.place(of: text.offset(of: "Một")) == .paragraph(nil, heading: "I"))
        #expect(source.place(of: text.offset(of: "hai")) == .paragraph(1, heading: "I"))
        #expect(source.place(of: text.offset(of: "ba")) == .paragraph(2, heading: "I"))
        #expect(source.place(of: text.offset(of: "năm")) == .paragraph(1, heading: "II"))
    }

    @Test func aDocumentWithoutHeadingsHasParagraphs() throws {
        let text = "một\n\nhai\n"
        let source = try SourceText(text).converted(with: [])
        #expect(source.place(of: text.offset(of: "hai")) == .paragraph(2, heading: nil))
    }
}
