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

    public func report(_ findings: [Finding], in source: SourceText) -> [UInt8] {
        let fingerprints = Fingerprint.all(of: findings, in: source)
        var result: [UInt8] = []
        for (finding, fingerprint) in zip(findings, fingerprints) {
            if !result.isEmpty { result += separator }
            var writer = JSONWriter()
            write(finding, fingerprint, source, to: &writer)
            result += writer.bytes
        }
        return result
    }

    private func write(_ finding: Finding, _ fingerprint: String, _ source: SourceText, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("code")
            writer.value(finding.page.code)
            writer.key("name")
            writer.value(finding.page.name)
            writer.key("severity")
            writer.value(finding.severity.rawValue)
            writer.key("path")
            writer.value(source.path)
            writer.key("span")
            writer.span(finding.range, in: source)
            writer.key("message")
            writer.value(finding.message[language])
            writer.key("evidence")
            writer.array(finding.evidence) { writer, evidence in
                writer.object { writer in
                    switch evidence.place {
                    case .here(let range):
                        writer.key("path")
                        writer.value(source.path)
                        writer.key("span")
                        writer.span(range, in: source)
                    case .elsewhere(let location):
                        writer.key("path")
                        writer.value(location.path)
                        writer.key("span")
                        writer.span(from: location.start, to: location.end)
                    case .table:
                        writer.key("path")
                        writer.null()
                        writer.key("span")
                        writer.null()
                    }
                    writer.key("message")
                    writer.value(evidence.message[language])
                }
            }
            writer.key("fix")
            if let fix = finding.fix {
                writer.object { writer in
                    writer.key("span")
                    writer.span(fix.range, in: source)
                    writer.key("replacement")
                    writer.value(fix.replacement)
                    writer.key("safe")
                    writer.value(fix.isSafe)
                }
            } else {
                writer.null()
            }
            writer.key("fingerprint")
            writer.value(fingerprint)
        }
    }

    public func closing(_ summary: Summary) -> [UInt8] {
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
