import Citations
import LegalText

/// `extract --unparsed --output-format jsonl`: a JSON object a line.
public struct UnparsedLines: ReferenceReporter {
    public init() {}

    public func report(_ document: CitingDocument) -> [UInt8] {
        var writer = JSONWriter()
        for found in document.unparsed {
            writer.object { writer in
                writer.key("schema")
                writer.value(1)
                writer.key("path")
                writer.value(document.source.path)
                writer.key("reason")
                writer.value(found.reason.rawValue)
                writer.key("text")
                writer.value(found.range, of: document.source)
                writer.key("span")
                writer.span(found.range, in: document.source)
            }
            writer.endLine()
        }
        return writer.bytes
    }
}
