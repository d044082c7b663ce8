import Reports

/// `viendan extract`: every reference, or what looks like one and is none.
struct ExtractCommand {
    let options: ExtractOptions

    func run() -> ExitCode {
        let reporter = reporter
        var run = DocumentRun(options: options.input)
        run.readAll { DocumentRun.Outcome(report: reporter.report($0), findings: []) }
        return run.finish()
    }

    private var reporter: any ReferenceReporter {
        switch (options.format, options.isUnparsed) {
        case (.text, false): ReferenceText()
        case (.jsonl, false): ReferenceLines()
        case (.text, true): UnparsedText()
        case (.jsonl, true): UnparsedLines()
        }
    }
}
