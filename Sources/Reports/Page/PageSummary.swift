import Citations
import Consistency

/// The figures of the run as a page shows them.
struct PageSummary {
    let language: Language

    func json(_ summary: Summary) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.count(summary.checked, named: "checked")
            writer.count(summary.references.total, named: "references")
            writer.count(summary.references.resolved, named: "resolved")
            writer.count(summary.references.ambiguous, named: "ambiguous")
            writer.count(summary.references.unresolved, named: "unresolved")
            writer.count(summary.count(of: .unknown) + summary.count(of: .dated), named: "unparsed")
            writer.count(summary.citedDocuments, named: "cited")
            writer.count(summary.citedInArchive, named: "citedInArchive")
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
