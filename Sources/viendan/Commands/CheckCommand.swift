import CitationGraph
import Consistency
import Reports

/// `viendan check`: what contradicts itself in each document.
struct CheckCommand {
    let options: CheckOptions

    func run() -> ExitCode {
        do throws(RegisterFile.Failure) {
            return run(known: try RegisterFile.known(options.register, options.input.configuration))
        } catch {
            let path = options.register?.text.printablePath ?? ""
            StandardError.print("\(path): \(error.message[options.input.language])")
            return .unusable
        }
    }

    private func run(known: Register?) -> ExitCode {
        let reporter = reporter
        var run = DocumentRun(options: options.input, separator: reporter.separator, known: known)
        run.print(reporter.opening())
        run.readAll(closely: true) { document in
            let findings = RuleCatalog.findings(in: document, selection: options.rules[document.source.path])
            let contribution = GraphContribution(document)
            return DocumentRun.Outcome(
                report: reporter.report(findings, in: document.source), findings: findings,
                facts: DocumentRun.Facts(
                    graph: contribution, archive: DocumentFacts(document, contribution)))
        }
        run.printArchiveFindings(rules: options.rules, by: reporter)
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
