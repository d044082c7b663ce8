import CitationGraph
import Citations
import LegalText

/// `extract --output-format jsonl`: a JSON object a line for each reference, every key of the contract present.
public struct ReferenceLines: ReferenceReporter {
    /// A usual record, in bytes.
    private static let usualLength = 700

    public init() {}

    public func report(_ document: CitingDocument) -> [UInt8] {
        var writer = JSONWriter()
        let source = document.source
        let records = ReferenceRecord.all(in: document)
        writer.reserve(records.count * Self.usualLength)
        for record in records {
            write(record, among: records, of: document, source, to: &writer)
            writer.endLine()
        }
        return writer.bytes
    }

    private func write(
        _ record: ReferenceRecord, among records: [ReferenceRecord], of document: CitingDocument, _ source: SourceText,
        to writer: inout JSONWriter
    ) {
        writer.object { writer in
            writer.key("schema")
            writer.value(1)
            writer.key("path")
            writer.value(source.path)
            writer.key("kind")
            writer.value(record.kind.rawValue)
            writer.key("text")
            writer.value(record.range, of: source)
            writer.key("span")
            writer.span(record.range, in: source)
            writer.key("type")
            writer.value(record.type?.name)
            writer.key("symbol")
            writer.value(record.symbol?.canonical)
            writer.key("number")
            writer.value(record.number)
            writer.key("year")
            if let year = record.year { writer.value(year) } else { writer.null() }
            writer.key("code")
            writer.value(record.symbol?.code)
            writer.key("date")
            writer.value(record.date?.valid?.iso)
            writer.key("dateText")
            writer.value(record.date?.range, of: source)
            writer.key("issuer")
            writer.value(record.issuer?.name)
            writer.key("subject")
            if let subject = record.subject, document.isRunningText(subject) {
                writer.value(subject, of: source)
            } else {
                writer.value(record.subject.map(document.runningText))
            }
            writer.key("pinpoint")
            if let pinpoint = record.pinpoint { write(pinpoint, of: source, to: &writer) } else { writer.null() }
            writer.key("relation")
            writer.value(record.relation?.rawValue)
            writer.key("stated")
            if let stated = record.stated, let other = records.document(of: stated), other != record.document {
                write(stated, other, to: &writer)
            } else {
                writer.null()
            }
            writer.key("document")
            writer.value(record.document?.urn)
            writer.key("part")
            writer.value(record.part)
            writer.key("resolution")
            writer.value(record.outcome.rawValue)
        }
    }

    /// `by` is who does it to the record's document, `of` to whom that one does it.
    private func write(_ stated: StatedRelation, _ other: DocumentIdentity, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("relation")
            writer.value(stated.relation.rawValue)
            if stated.isDoer { writer.key("of") } else { writer.key("by") }
            writer.value(other.urn)
        }
    }

    private func write(_ pinpoint: Pinpoint, of source: SourceText, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("text")
            writer.value(pinpoint.range, of: source)
            writer.key("span")
            writer.span(pinpoint.range, in: source)
            writer.key("parts")
            writer.array(pinpoint.parts) { writer, part in
                writer.object { writer in
                    writer.key("article")
                    writer.value(part.article)
                    writer.key("clause")
                    writer.value(part.clause)
                    writer.key("point")
                    writer.value(part.point)
                }
            }
        }
    }
}

extension [ReferenceRecord] {
    /// The document that the other reference of a stated relation means; nil where that has no identity.
    fileprivate func document(of stated: StatedRelation) -> DocumentIdentity? {
        let other = partitioningIndex { $0.range.lowerBound >= stated.other }
        return other < count && self[other].range.lowerBound == stated.other ? self[other].document : nil
    }
}
