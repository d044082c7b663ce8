import Citations
import Consistency

/// The figures of the run as a page shows them.
struct PageSummary {
    let language: Language

    func json(_ summary: Summary) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("checked")
            writer.value(summary.checked)
            writer.key("references")
            writer.value(summary.references.total)
            writer.key("resolved")
            writer.value(summary.references.resolved)
            writer.key("ambiguous")
            writer.value(summary.references.ambiguous)
            writer.key("unresolved")
            writer.value(summary.references.unresolved)
            writer.key("unparsed")
            writer.value(summary.count(of: .unknown) + summary.count(of: .dated))
            writer.key("cited")
            writer.value(summary.citedDocuments)
            writer.key("citedInArchive")
            writer.value(summary.citedInArchive)
            writer.key("failed")
            write(summary.failed, to: &writer)
            writer.key("skipped")
            write(summary.skipped, to: &writer)
        }
        return writer.bytes
    }

    private func write(_ files: [Summary.Skipped], to writer: inout JSONWriter) {
        writer.array(files) { writer, file in
            writer.object { writer in
                writer.key("path")
                writer.value(file.path.printablePath)
                writer.key("reason")
                writer.value(file.reason[language])
            }
        }
    }
}
