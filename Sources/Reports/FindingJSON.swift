import Citations
import Consistency
import LegalText

/// `check --output-format json`: one object for the whole run.
public struct FindingJSON: FindingReporter {
    private let language: Language
    private let version: String

    public init(language: Language, version: String) {
        self.language = language
        self.version = version
    }

    public let separator = Array(",\n".utf8)

    public func opening() -> [UInt8] { opening(of: "findings") }

    /// Up to the list of what the run found.
    func opening(of list: String) -> [UInt8] {
        Array("{\"schema\":1,\"tool\":{\"name\":\"viendan\",\"version\":\"\(version)\"},\"\(list)\":[\n".utf8)
    }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        zip(findings, Fingerprint.all(of: findings, in: source)).map { finding, fingerprint in
            var writer = JSONWriter()
            writer.object { $0.members(of: finding, fingerprint, in: source, language) }
            return ReportEntry(writer.bytes, severity: finding.severity)
        }
    }

    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("checked")
            writer.value(summary.checked)
            writer.key("skipped")
            write(summary.skipped, to: &writer)
            writer.key("failed")
            write(summary.failed, to: &writer)
            writer.key("references")
            writer.object { writer in
                writer.key("total")
                writer.value(summary.references.total)
                writer.key("resolved")
                writer.value(summary.references.resolved)
                writer.key("ambiguous")
                writer.value(summary.references.ambiguous)
                writer.key("unresolved")
                writer.value(summary.references.unresolved)
            }
            writer.key("unparsed")
            writer.object { writer in
                for reason in Unparsed.Reason.allCases {
                    writer.count(summary.count(of: reason), named: reason.rawValue)
                }
            }
            writer.key("documents")
            writer.object { writer in
                writer.key("cited")
                writer.value(summary.citedDocuments)
                writer.key("inArchive")
                writer.value(summary.citedInArchive)
            }
            writer.key("findings")
            writer.object { writer in
                writer.key("error")
                writer.value(summary.count(of: .error))
                writer.key("warning")
                writer.value(summary.count(of: .warning))
                writer.key("info")
                writer.value(summary.count(of: .info))
            }
            writer.key("withheld")
            writer.object { writer in
                writer.key("suppressed")
                writer.value(summary.withheld.suppressed)
                writer.key("inBaseline")
                writer.value(summary.withheld.inBaseline)
                writer.key("inUnchanged")
                writer.value(summary.withheld.inUnchanged)
            }
            writer.key("fixes")
            writer.object { writer in
                writer.key("mended")
                writer.value(summary.mended)
                writer.key("safe")
                writer.value(summary.safelyFixable)
                writer.key("unsafe")
                writer.value(summary.unsafelyFixable)
            }
        }
        return Array("\n],\"summary\":".utf8) + writer.bytes + Array("}\n".utf8)
    }

    private func write(_ skipped: [Summary.Skipped], to writer: inout JSONWriter) {
        writer.array(skipped) { writer, file in
            writer.object { writer in
                writer.key("path")
                writer.value(file.path)
                writer.key("reason")
                writer.value(file.reason[language])
            }
        }
    }
}
