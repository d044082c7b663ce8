import Consistency
import Reports

/// `viendan rule`: what a rule reports and why, or every rule.
struct RuleCommand {
    let options: RuleOptions

    func run() -> ExitCode {
        var output = StandardOutput()
        output.write(reporter.report(options.pages))
        guard output.finish() else {
            StandardError.print(StandardOutput.failure[options.language])
            return .unusable
        }
        return .clean
    }

    private var reporter: any RulePageReporter {
        switch options.format {
        case .text: RulePageText(language: options.language)
        case .markdown: RulePageMarkdown(language: options.language)
        case .table: RulePageTable(language: options.language)
        case .json: RulePageJSON(language: options.language)
        }
    }
}
