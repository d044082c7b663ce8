import CitationGraph
import Consistency
import Reports

/// `viendan report`: a page with the documents, what is wrong in them, and what they cite.
struct ReportCommand {
    let options: ReportOptions

    private var language: Language { options.input.language }

    func run() -> ExitCode {
        do throws(TriageFailure) {
            return run(try Triage(TriageOptions(), rules: options.rules))
        } catch {
            StandardError.print(error.line(in: language))
            return .unusable
        }
    }

    private func run(_ triage: Triage) -> ExitCode {
        do throws(RegisterFile.Failure) {
            return run(triage, known: try RegisterFile.known(options.register, options.input.configuration))
        } catch {
            StandardError.print("\(options.register?.text.printablePath ?? ""): \(error.message[language])")
            return .unusable
        }
    }

    private func run(_ triage: Triage, known: Register?) -> ExitCode {
        do throws(OutputFailure) {
            return run(triage, known: known, file: try OutputFile(path: options.output))
        } catch {
            StandardError.print("\(options.output.text.printablePath): \(error.message[language])")
            return .unusable
        }
    }

    private func run(_ triage: Triage, known: Register?, file: OutputFile) -> ExitCode {
        let page = PageReporter(language: language, version: Viendan.version)
        var run = DocumentRun(options: options.input, streams: [ReportStream(file: file)], known: known)
        run.print(page.opening())
        run.readAll(closely: true) { document in
            let findings = triage.outcome(
                of: RuleCatalog.findings(in: document, selection: options.rules[document.source.path]), in: document)
            let contribution = GraphContribution(document, isDescribed: true)
            return DocumentRun.Outcome(
                reports: [[ReportEntry(page.report(document, findings.reported))]], findings: findings.reported,
                triage: findings.record,
                facts: DocumentRun.Facts(graph: contribution, archive: DocumentFacts(document, contribution)))
        }
        run.printArchiveFindings(rules: options.rules, triage, by: [page])
        run.print(page.report(GraphSnapshot(run.graph)))
        run.print(page.closing(run.summary, leftOut: 0))
        let end = run.finish(keepsEmpty: false)
        guard end == .clean else { return end }
        let told = StandardOutput.printAll(line(of: run.summary)[language])
        guard told == .clean else { return told }
        return run.summary.reaches(options.failOn) ? .findings : .clean
    }

    private func line(of summary: Summary) -> LocalizedText {
        let path = options.output.text.printablePath
        let (errors, warnings) = (summary.count(of: .error), summary.count(of: .warning))
        let infos = summary.count(of: .info)
        return LocalizedText(
            vi: "\(path): \(summary.checked) văn bản, \(errors) lỗi, \(warnings) cảnh báo, \(infos) thông tin\n",
            en: "\(path): \(summary.checked) documents, \(errors) errors, \(warnings) warnings, \(infos) notes\n")
    }
}
