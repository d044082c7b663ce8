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
            writer.count(summary.checked, named: "checked")
            writer.key("skipped")
            write(summary.skipped, to: &writer)
            writer.key("failed")
            write(summary.failed, to: &writer)
            writer.key("references")
            writer.object { writer in
                writer.count(summary.references.total, named: "total")
                writer.count(summary.references.resolved, named: "resolved")
                writer.count(summary.references.ambiguous, named: "ambiguous")
                writer.count(summary.references.unresolved, named: "unresolved")
            }
            writer.key("unparsed")
            writer.object { writer in
                for reason in Unparsed.Reason.allCases {
                    writer.count(summary.count(of: reason), named: reason.rawValue)
                }
            }
            writer.key("documents")
            writer.object { writer in
                writer.count(summary.citedDocuments, named: "cited")
                writer.count(summary.citedInArchive, named: "inArchive")
            }
            writer.key("findings")
            writer.object { writer in
                writer.count(summary.count(of: .error), named: "error")
                writer.count(summary.count(of: .warning), named: "warning")
                writer.count(summary.count(of: .info), named: "info")
            }
            writer.key("withheld")
            writer.object { writer in
                writer.count(summary.withheld.suppressed, named: "suppressed")
                writer.count(summary.withheld.inBaseline, named: "inBaseline")
                writer.count(summary.withheld.inUnchanged, named: "inUnchanged")
            }
            writer.key("fixes")
            writer.object { writer in
                writer.count(summary.mended, named: "mended")
                writer.count(summary.safelyFixable, named: "safe")
                writer.count(summary.unsafelyFixable, named: "unsafe")
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
