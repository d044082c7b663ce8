import CitationGraph
import Citations
import LegalText

/// What a document of the archive says of itself.
struct OwnData: Sendable {
    let citing: Citing
    let reading: CitationReading
    /// The folded words of the title; empty where there is none.
    let title: String
    /// Of number and symbol.
    let location: Location
    /// Of number and symbol: 0-based UTF-8 offsets.
    let range: Range<Int>

    init?(_ document: CitingDocument, _ citing: Citing) {
        guard let reading = CitationReading(own: document), let symbol = document.header.symbol else { return nil }
        self.citing = citing
        self.reading = reading
        title = document.header.title.map { VietnameseSpelling.folded(document.runningText($0)) } ?? ""
        range = symbol.range
        location = Location(symbol.range, in: document.source)
    }
}
