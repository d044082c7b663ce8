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
        switch options.fixes.action {
        case .propose: return report(known: known)
        case .show:
            var run = DocumentRun(options: options.input, known: known, for: .showFixes)
            check(&run, by: [])
            return FixDiff(options: options.fixes).print(by: &run)
        case .make:
            var run = DocumentRun(options: options.input, known: known, for: .findFixes)
            check(&run, by: [])
            let fixed = FixedInputs(of: run, options.fixes)
            if let text = fixed.standardInput, StandardOutput.printAll(text.originalBytes) != .clean {
                return .unusable
            }
            let end = report(known: known, after: fixed)
            return fixed.hasFailed ? .unusable : end
        }
    }

    /// - Parameter fixed: what was mended before.
    private func report(known: Register?, after fixed: FixedInputs? = nil) -> ExitCode {
        guard let outputs = FindingOutputs(options, isDiverted: fixed?.standardInput != nil) else { return .unusable }
        var run = DocumentRun(options: options.input, streams: outputs.streams, known: known, after: fixed)
        run.open(by: outputs.reporters)
        check(&run, by: outputs.reporters)
        run.close(by: outputs.reporters)
        let end = run.finish()
        guard end == .clean else { return end }
        let hasFailed = Severity.allCases.contains { $0 >= options.failOn && run.summary.count(of: $0) > 0 }
        return hasFailed ? .findings : .clean
    }

    private func check(_ run: inout DocumentRun, by reporters: [any FindingReporter]) {
        run.readAll(closely: true) { document in
            let findings = RuleCatalog.findings(in: document, selection: options.rules[document.source.path])
            let contribution = GraphContribution(document)
            return DocumentRun.Outcome(
                reports: reporters.map { $0.report(findings, in: document.source) }, findings: findings,
                facts: DocumentRun.Facts(
                    graph: contribution, archive: DocumentFacts(document, contribution)))
        }
        printArchiveFindings(of: &run, by: reporters)
    }

    /// What contradicts other documents stands behind what contradicts itself: it is known when all are read.
    private func printArchiveFindings(of run: inout DocumentRun, by reporters: [any FindingReporter]) {
        var rest = RuleCatalog.findings(in: run.archive, selection: options.rules.all).compactMap {
            $0.applying(options.rules[$0.path])
        }[...]
        while let first = rest.first {
            let own = rest.prefix { $0.path == first.path && $0.contentHash == first.contentHash }
            rest = rest.dropFirst(own.count)
            run.print(own.map(\.finding), inTextOf: first.path, hash: first.contentHash, by: reporters)
        }
    }
}
