import CitationGraph
import Citations
import LegalText

/// What a page shows of a document when it is opened: its text, with what it refers to.
struct PageText {
    func json(_ document: CitingDocument) -> [UInt8] {
        let source = document.source
        let headings = document.closeReading().outline.headings
        let parts = HeadingPaths(headings)
        var writer = JSONWriter()
        writer.reserve(source.count * 2)
        writer.object { writer in
            writer.key("text")
            writer.value(source.string(0..<source.count).pageText)
            writer.key("headings")
            writer.array(headings.lazy.filter { $0.unit >= .article }) { writer, heading in
                writer.value(source.position(of: heading.range.lowerBound).line)
            }
            writer.key("references")
            writer.array(ReferenceRecord.all(in: document)) { writer, record in
                write(record, of: document, parts, to: &writer)
            }
            writer.key("unparsed")
            writer.array(document.unparsed.lazy.filter { $0.reason == .unknown || $0.reason == .dated }) {
                writer, found in writer.pagePlace(found.range, in: source)
            }
        }
        return writer.bytes
    }

    private func write(
        _ record: ReferenceRecord, of document: CitingDocument, _ parts: HeadingPaths, to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.key("at")
            writer.pagePlace(record.range, in: document.source)
            writer.key("kind")
            writer.value(record.kind.rawValue)
            writer.key("relation")
            writer.value(record.relation?.rawValue)
            writer.key("pinpoint")
            writer.value(record.pinpoint.map { document.runningText($0.range).printable })
            writer.key("document")
            writer.value(record.document?.urn)
            writer.key("resolution")
            writer.value(record.outcome.rawValue)
            if let part = record.part {
                writer.key("part")
                writer.value(part.printable)
                if let place = parts.place(of: part) {
                    writer.key("partAt")
                    writer.pagePlace(place, in: document.source)
                }
            }
        }
    }
}

extension String {
    /// With the characters that steer or deceive a reader replaced one by one, so that places in the text stay right;
    /// line ends, tabs and page breaks stay.
    fileprivate var pageText: String {
        replacing { scalar in
            switch scalar {
            case "\n", "\r", "\t", "\u{0C}": nil
            default: scalar.isControl ? "\u{FFFD}" : nil
            }
        }
    }
}
