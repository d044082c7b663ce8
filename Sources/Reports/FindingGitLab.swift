import Consistency
import LegalText

/// `check --output-format gitlab`: a Code Quality report for merge requests.
public struct FindingGitLab: FindingReporter {
    private let language: Language
    private let paths: ReportPaths

    public init(language: Language, paths: ReportPaths) {
        self.language = language
        self.paths = paths
    }

    public let separator = Array(",\n".utf8)

    public func opening() -> [UInt8] { Array("[\n".utf8) }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        zip(findings, Fingerprint.all(of: findings, in: source)).map { finding, fingerprint in
            var writer = JSONWriter()
            write(
                "\(finding.page.code): " + finding.lines(in: source, language).joined(separator: "; "),
                check: finding.page.name,
                fingerprint: fingerprint, Self.severity(finding.severity), path: source.path,
                from: source.position(of: finding.range.lowerBound).line,
                to: source.position(of: finding.range.upperBound).line, to: &writer)
            return ReportEntry(writer.bytes, severity: finding.severity)
        }
    }

    public func report(_ unread: [Summary.Skipped]) -> [ReportEntry] {
        unread.map { input in
            var writer = JSONWriter()
            write(
                input.reason[language].printable, check: Summary.unreadName, fingerprint: Summary.unreadName,
                "blocker", path: input.path, from: 1, to: 1, to: &writer)
            return ReportEntry(writer.bytes)
        }
    }

    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] { Array("\n]\n".utf8) }

    private static func severity(_ severity: Severity) -> String {
        switch severity {
        case .error: "critical"
        case .warning: "major"
        case .info: "info"
        }
    }

    /// - Parameter fingerprint: names the finding in its document; GitLab wants a name among those of all documents.
    private func write(
        _ description: String, check: String, fingerprint: String, _ severity: String, path: String, from first: Int,
        to last: Int, to writer: inout JSONWriter
    ) {
        let path = paths.plain(path)
        var hash = FNV1a()
        hash.add("\(fingerprint) \(path)")
        let name = fingerprint + "-" + String(hash.value, radix: 16)
        writer.object { writer in
            writer.key("description")
            writer.value(description)
            writer.key("check_name")
            writer.value(check)
            writer.key("fingerprint")
            writer.value(name)
            writer.key("severity")
            writer.value(severity)
            writer.key("location")
            writer.object { writer in
                writer.key("path")
                writer.value(path)
                writer.key("lines")
                writer.object { writer in
                    writer.key("begin")
                    writer.value(first)
                    writer.key("end")
                    writer.value(last)
                }
            }
        }
    }
}
