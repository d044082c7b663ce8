import CitationGraph
import Consistency
import Reports

/// `viendan check`: what contradicts itself in each document.
struct CheckCommand {
    let options: CheckOptions

    func run() -> ExitCode {
        do throws(RegisterFile.Failure) {
            let register = try options.register.map { path throws(RegisterFile.Failure) in
                try RegisterFile(path: path).read()
            }
            let documents = options.input.configuration.documents
            return run(known: documents.isEmpty ? register : (register ?? Register([])).overridden(by: documents))
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
        printArchiveFindings(of: &run, by: reporter)
        run.print(reporter.closing(run.summary))
        let end = run.finish()
        guard end == .clean else { return end }
        let hasFailed = Severity.allCases.contains { $0 >= options.failOn && run.summary.count(of: $0) > 0 }
        return hasFailed && !options.exitsZero ? .findings : .clean
    }

    /// What contradicts other documents stands behind what contradicts itself: it is known when all are read.
    private func printArchiveFindings(of run: inout DocumentRun, by reporter: any FindingReporter) {
        var rest = RuleCatalog.findings(in: run.archive, selection: options.rules.all).compactMap {
            $0.applying(options.rules[$0.path])
        }[...]
        while let first = rest.first {
            let own = rest.prefix { $0.path == first.path && $0.contentHash == first.contentHash }
            rest = rest.dropFirst(own.count)
            run.print(own.map(\.finding), inTextOf: first.path, hash: first.contentHash, by: reporter)
        }
    }

    private var reporter: any FindingReporter {
        let language = options.input.language
        return switch (options.format, options.showsStatistics) {
        case (.text, false):
            FindingText(language: language, isColoured: StandardOutput.isTerminal, hasSummary: !options.isQuiet)
        case (.text, true): FindingStatistics(language: language, hasSummary: !options.isQuiet)
        case (.json, false): FindingJSON(language: language, version: Viendan.version)
        case (.json, true): FindingStatisticsJSON(language: language, version: Viendan.version)
        }
    }
}
