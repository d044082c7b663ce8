import Consistency
import LegalText

/// `check --output-format jsonl`: a JSON object a line for each finding, with the keys of `json`, and no other lines: what
/// reads lines expects all alike.
public struct FindingLines: FindingReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        zip(findings, Fingerprint.all(of: findings, in: source)).map { finding, fingerprint in
            var writer = JSONWriter()
            writer.object { writer in
                writer.key("schema")
                writer.value(1)
                writer.members(of: finding, fingerprint, in: source, language)
            }
            writer.endLine()
            return ReportEntry(writer.bytes, severity: finding.severity)
        }
    }
}
