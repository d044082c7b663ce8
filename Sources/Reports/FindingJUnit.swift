import Consistency
import LegalText

/// `check --output-format junit`: a test suite for each document, a test case for each finding. A document without
/// findings is a test that passed; what contradicts other documents stands in a suite of its own.
public struct FindingJUnit: FindingReporter {
    private let language: Language
    private let failOn: Severity
    private let full: FindingFull

    /// - Parameter failOn: lesser findings are told by tests that pass.
    public init(language: Language, failOn: Severity) {
        self.language = language
        self.failOn = failOn
        full = FindingFull(language: language, isColoured: false)
    }

    public func opening() -> [UInt8] {
        Array("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<testsuites name=\"viendan\">\n".utf8)
    }

    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        let cases = findings.map { finding in
            let position = source.position(of: finding.range.lowerBound)
            let name = "\(finding.page.code) \(finding.page.name) \(position.line):\(position.column)"
            return testCase(name, of: source.path, content: result(of: finding, in: source))
        }
        let failures = findings.count { $0.severity >= failOn }
        return [suite(source.path, cases.isEmpty ? [testCase("viendan", of: source.path)] : cases, failures: failures)]
    }

    public func report(_ unread: [Summary.Skipped]) -> [ReportEntry] {
        unread.map { input in
            let reason = input.reason[language].printable.xmlEscaped
            let error = "<error message=\"\(reason)\" type=\"\(Summary.unreadName)\"/>"
            return suite(input.path, [testCase(Summary.unreadName, of: input.path, content: error)], errors: 1)
        }
    }

    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] { Array("</testsuites>\n".utf8) }

    private func result(of finding: Finding, in source: SourceText) -> String {
        let text = full.text(finding, in: source).xmlEscaped
        guard finding.severity >= failOn else { return "<system-out>\(text)</system-out>" }
        let message = finding.message[language].printable.xmlEscaped
        return "<failure message=\"\(message)\" type=\"\(finding.severity.rawValue)\">\(text)</failure>"
    }

    private func suite(_ path: String, _ cases: [String], failures: Int = 0, errors: Int = 0) -> ReportEntry {
        let counts = "tests=\"\(cases.count)\" failures=\"\(failures)\" errors=\"\(errors)\" skipped=\"0\""
        return ReportEntry(
            "  <testsuite name=\"\(path.printablePath.xmlEscaped)\" \(counts)>\n\(cases.joined())  </testsuite>\n")
    }

    private func testCase(_ name: String, of path: String, content: String = "") -> String {
        "    <testcase name=\"\(name)\" classname=\"\(path.printablePath.xmlEscaped)\">\(content)</testcase>\n"
    }
}
