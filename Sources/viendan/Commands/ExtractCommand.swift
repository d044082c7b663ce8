import Reports

/// `viendan extract`: every reference.
struct ExtractCommand {
    let options: ExtractOptions

    func run() -> ExitCode {
        let reporter = reporter
        var run = DocumentRun(options: options.input)
        run.readAll { DocumentRun.Outcome(report: reporter.report($0), findings: [], contribution: nil) }
        return run.finish()
    }

    private var reporter: any ReferenceReporter {
        switch options.format {
        case .text: ReferenceText()
        case .jsonl: ReferenceLines()
        }
    }
}
