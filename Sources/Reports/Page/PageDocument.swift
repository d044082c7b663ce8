import Citations
import Consistency
import LegalText

/// What a page shows of a document before its text is opened: its name and its findings.
struct PageDocument {
    let language: Language

    func json(_ document: CitingDocument, _ findings: [Finding]) -> [UInt8] {
        let (source, header) = (document.source, document.header)
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("path")
            writer.value(source.path.printablePath)
            writer.key("hash")
            writer.value(String(source.contentHash, radix: 16))
            writer.key("type")
            writer.value(header.type?.name)
            writer.key("symbol")
            writer.value(header.symbol?.canonical.printable)
            writer.key("date")
            writer.value(header.date?.valid?.text(language))
            writer.key("title")
            writer.value(header.title.map { document.runningText($0).printable })
            writer.key("findings")
            write(findings, in: source, to: &writer)
        }
        return writer.bytes
    }

    /// Findings that belong to a document that is written already.
    func json(_ findings: [Finding], in source: SourceText) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("path")
            writer.value(source.path.printablePath)
            writer.key("hash")
            writer.value(String(source.contentHash, radix: 16))
            writer.key("findings")
            write(findings, in: source, to: &writer)
        }
        return writer.bytes
    }

    private func write(_ findings: [Finding], in source: SourceText, to writer: inout JSONWriter) {
        writer.array(findings) { writer, finding in
            writer.object { writer in
                writer.key("code")
                writer.value(finding.page.code)
                writer.key("severity")
                writer.value(finding.severity.rawValue)
                writer.key("at")
                writer.pagePlace(finding.range, in: source)
                writer.key("words")
                writer.value(source.string(finding.range).printable)
                writer.key("message")
                writer.value(finding.message[language].printable)
                writer.key("evidence")
                writer.array(finding.evidence) { writer, evidence in write(evidence, in: source, to: &writer) }
                writer.key("fix")
                if let fix = finding.fix { write(fix, in: source, to: &writer) } else { writer.null() }
            }
        }
    }

    private func write(_ evidence: Finding.Evidence, in source: SourceText, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("message")
            writer.value(evidence.message[language].printable)
            switch evidence.place {
            case .here(let range):
                writer.key("at")
                writer.pagePlace(range, in: source)
                writer.key("words")
                writer.value(source.string(range).printable)
            case .elsewhere(let location):
                writer.key("at")
                writer.pagePlace(from: location.start, to: location.end)
                writer.key("path")
                writer.value(location.path.printablePath)
            case .table: break
            }
        }
    }

    private func write(_ fix: Fix, in source: SourceText, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("words")
            writer.value(source.string(fix.range).printable)
            writer.key("replacement")
            writer.value(fix.replacement.printable)
        }
    }
}
