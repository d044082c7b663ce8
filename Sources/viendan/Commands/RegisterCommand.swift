import CitationGraph
import Consistency

/// `viendan register`: the table of the documents that an archive has and cites.
struct RegisterCommand {
    let options: RegisterOptions

    func run() -> ExitCode {
        var run = DocumentRun(options: options.input)
        run.readAll { document in
            DocumentRun.Outcome(
                report: [], findings: [], facts: DocumentRun.Facts(register: RegisterContribution(document)))
        }
        let unidentified = LocalizedText(
            vi: "không có số, ký hiệu hoặc năm của chính văn bản: không có dòng riêng trong bảng",
            en: "the document's own number or year is missing: it has no row of its own")
        for path in run.register.unidentified {
            StandardError.print("\(path.printablePath): \(unidentified[options.input.language])")
        }
        guard run.summary.checked > 0 || options.input.allowsEmpty else { return run.finish() }
        let bytes = run.register.register.bytes
        guard let output = options.output else {
            run.print(bytes)
            return run.finish()
        }
        guard !run.isInput(output) else { return .unusable }
        do throws(OutputFailure) {
            try OutputFile.replace(output, with: bytes)
        } catch {
            StandardError.print("\(output.text.printablePath): \(error.message[options.input.language])")
            return .unusable
        }
        return run.finish()
    }
}
