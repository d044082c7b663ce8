import CitationGraph
import Consistency
import Reports

/// `viendan check`: what contradicts itself in each document.
struct CheckCommand {
    let options: CheckOptions

    func run() -> ExitCode {
        do throws(TriageFailure) {
            return run(try Triage(options.triage, rules: options.rules))
        } catch {
            StandardError.print(error.line(in: options.input.language))
            return .unusable
        }
    }

    private func run(_ triage: Triage) -> ExitCode {
        do throws(RegisterFile.Failure) {
            return run(triage, known: try RegisterFile.known(options.register, options.input.configuration))
        } catch {
            let path = options.register?.text.printablePath ?? ""
            StandardError.print("\(path): \(error.message[options.input.language])")
            return .unusable
        }
    }

    private func run(_ triage: Triage, known: Register?) -> ExitCode {
        switch options.fixes.action {
        case .propose: return report(triage, known: known)
        case .show:
            var run = DocumentRun(options: options.input, known: known, for: .showFixes)
            check(&run, triage, by: [])
            return FixDiff(options: options.fixes).print(by: &run)
        case .make:
            var run = DocumentRun(options: options.input, known: known, for: .findFixes)
            check(&run, triage, by: [])
            let fixed = FixedInputs(of: run, options.fixes)
            if let text = fixed.standardInput, StandardOutput.printAll(text.originalBytes) != .clean {
                return .unusable
            }
            let end = report(triage, known: known, after: fixed)
            return fixed.hasFailed ? .unusable : end
        }
    }

    /// - Parameter fixed: what was mended before.
    private func report(_ triage: Triage, known: Register?, after fixed: FixedInputs? = nil) -> ExitCode {
        guard let outputs = FindingOutputs(options, isDiverted: fixed?.standardInput != nil) else { return .unusable }
        var run = DocumentRun(options: options.input, streams: outputs.streams, known: known, after: fixed)
        run.open(by: outputs.reporters)
        check(&run, triage, by: outputs.reporters)
        run.close(by: outputs.reporters)
        let conclusion = TriageConclusion(
            options: options.triage, triage: triage, run: run, language: options.input.language)
        let end = run.finish()
        guard conclusion.run() else { return .unusable }
        guard end == .clean else { return end }
        return run.summary.reaches(options.failOn) && !options.exitsZero ? .findings : .clean
    }

    private func check(_ run: inout DocumentRun, _ triage: Triage, by reporters: [any FindingReporter]) {
        run.readAll(closely: true) { document in
            let findings = triage.outcome(
                of: RuleCatalog.findings(in: document, selection: options.rules[document.source.path]), in: document)
            let contribution = GraphContribution(document)
            return DocumentRun.Outcome(
                reports: reporters.map { $0.report(findings.reported, in: document.source) },
                findings: findings.reported, triage: findings.record,
                facts: DocumentRun.Facts(
                    graph: contribution, archive: DocumentFacts(document, contribution)))
        }
        run.printArchiveFindings(rules: options.rules, triage, by: reporters)
    }
}
