import Consistency
import LegalText

/// `check --output-format github`: workflow commands, which GitHub shows beside the lines of a pull request.
public struct FindingGitHub: FindingReporter {
    private let language: Language
    private let paths: ReportPaths

    public init(language: Language, paths: ReportPaths) {
        self.language = language
        self.paths = paths
    }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        findings.map { finding in
            let start = source.position(of: finding.range.lowerBound)
            let end = source.position(of: finding.range.upperBound)
            let place = "line=\(start.line),endLine=\(end.line),col=\(start.column),endColumn=\(end.column)"
            return ReportEntry(
                command(
                    finding.severity, "file=\(property(path(source.path))),\(place)",
                    title: "\(finding.page.code) \(finding.page.name)", finding.lines(in: source, language)),
                severity: finding.severity)
        }
    }

    public func report(_ unread: [Summary.Skipped]) -> [ReportEntry] {
        unread.map { input in
            ReportEntry(
                command(
                    .error, "file=\(property(path(input.path)))", title: Summary.unreadName,
                    ["\(input.path.printablePath): \(input.reason[language].printable)"]))
        }
    }

    /// GitHub shows ten annotations of a level for a step, so that the totals are told too.
    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        let lines = summary.text(language).split(separator: "\n").map(String.init)
        return Array(command(.info, nil, title: "viendan", lines).utf8)
    }

    private func command(_ severity: Severity, _ place: String?, title: String, _ lines: [String]) -> String {
        let level =
            switch severity {
            case .error: "error"
            case .warning: "warning"
            case .info: "notice"
            }
        let properties = [place, "title=\(property(title))"].compactMap(\.self).joined(separator: ",")
        return "::\(level) \(properties)::\(data(lines.joined(separator: "\n")))\n"
    }

    private func path(_ path: String) -> String { paths.plain(path).printablePath }

    private func data(_ text: String) -> String {
        text.replacing { scalar in
            switch scalar {
            case "%": "%25"
            case "\r": "%0D"
            case "\n": "%0A"
            default: nil
            }
        }
    }

    private func property(_ text: String) -> String {
        data(text).replacing { scalar in
            switch scalar {
            case ":": "%3A"
            case ",": "%2C"
            default: nil
            }
        }
    }
}
