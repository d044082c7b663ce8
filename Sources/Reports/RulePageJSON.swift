import Consistency

/// `rule --output-format json`: one object with all pages.
public struct RulePageJSON: RulePageReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ pages: [RulePage]) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("schema")
            writer.value(1)
            writer.key("rules")
            writer.array(pages) { writer, page in write(page, to: &writer) }
        }
        writer.endLine()
        return writer.bytes
    }

    private func write(_ page: RulePage, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("code")
            writer.value(page.code)
            writer.key("name")
            writer.value(page.name)
            writer.key("severity")
            writer.value(page.severity.rawValue)
            writer.key("onByDefault")
            writer.value(page.isOnByDefault)
            writer.key("what")
            writer.value(page.what[language])
            writer.key("why")
            writer.value(page.why[language])
            writer.key("source")
            writer.value(page.source)
            writer.key("flagged")
            writer.array(page.flagged.map(MarkedText.init)) { writer, example in
                writer.object { writer in
                    writer.key("text")
                    writer.value(example.text)
                    // 0-based UTF-8 offsets into the text, as everywhere.
                    writer.key("bytes")
                    writer.array(example.places) { writer, place in writer.value(place) }
                }
            }
            writer.key("clean")
            writer.array(page.clean) { writer, example in writer.value(example) }
        }
    }
}
