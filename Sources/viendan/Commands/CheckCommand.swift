import CitationGraph
import Consistency
import Reports

/// `viendan check`: what contradicts itself in each document.
struct CheckCommand {
    let options: CheckOptions

    func run() -> ExitCode {
        let reporter = reporter
        var run = DocumentRun(options: options.input, separator: reporter.separator)
        run.print(reporter.opening())
        run.readAll { document in
            let findings = RuleCatalog.findings(in: document, selection: options.rules)
            return DocumentRun.Outcome(
                report: reporter.report(findings, in: document), findings: findings,
                contribution: GraphContribution(document))
        }
        run.print(reporter.closing(run.summary))
        let end = run.finish()
        guard end == .clean else { return end }
        let hasFailed = Severity.allCases.contains { $0 >= options.failOn && run.summary.count(of: $0) > 0 }
        return hasFailed ? .findings : .clean
    }

    private var reporter: any FindingReporter {
        switch options.format {
        case .text: FindingText(language: options.input.language, isColoured: StandardOutput.isTerminal)
        case .json: FindingJSON(language: options.input.language, version: Viendan.version)
        }
    }
}
