import Consistency
import LegalText

/// `check --output-format csv`: a row for each finding and for each input that could not be read.
public struct FindingCSV: FindingReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    /// With a byte order mark: without one Excel takes UTF-8 for the code page of the machine.
    public func opening() -> [UInt8] {
        [0xEF, 0xBB, 0xBF]
            + CSVRow.bytes([
                "path", "line", "column", "endLine", "endColumn", "place", "severity", "code", "name", "message",
                "evidence",
                "fix",
            ])
    }

    /// Without the fingerprint: spreadsheets take some of these for numbers.
    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        findings.map { finding in
            let start = source.position(of: finding.range.lowerBound)
            let end = source.position(of: finding.range.upperBound)
            let evidence = finding.evidence.map { $0.line(in: source, language) }
            return ReportEntry(
                CSVRow.bytes([
                    source.path.printablePath, String(start.line), String(start.column), String(end.line),
                    String(end.column), finding.placeName(in: source, language), finding.severity.rawValue,
                    finding.page.code, finding.page.name,
                    finding.message[language].printable, evidence.joined(separator: "; "),
                    finding.proposal(in: source, language),
                ]),
                severity: finding.severity)
        }
    }

    public func report(_ unread: [Summary.Skipped]) -> [ReportEntry] {
        unread.map { input in
            ReportEntry(
                CSVRow.bytes([
                    input.path.printablePath, nil, nil, nil, nil, nil, Severity.error.rawValue, nil, Summary.unreadName,
                    input.reason[language].printable, nil, nil,
                ]))
        }
    }
}
