import Consistency
import Glibc

/// The program: reads the arguments, runs the command, tells the outcome by the exit code.
@main
enum Viendan {
    static let version = "0.1.0"

    static func main() {
        InternalError.install()
        do {
            let command = try Command.parse(Arguments.all)
            exit(run(command).rawValue)
        } catch {
            StandardError.print("viendan: \(error.message[error.language].printable)")
            exit(ExitCode.unusable.rawValue)
        }
    }

    private static func run(_ command: Command) -> ExitCode {
        switch command {
        case .check(let options) where options.isWatching: WatchCommand(options: options).run()
        case .check(let options): CheckCommand(options: options).run()
        case .extract(let options): ExtractCommand(options: options).run()
        case .graph(let options): GraphCommand(options: options).run()
        case .rule(let options): RuleCommand(options: options).run()
        case .register(let options): RegisterCommand(options: options).run()
        case .report(let options): ReportCommand(options: options).run()
        case .completions(let options): CompletionsCommand(options: options).run()
        case .help(let command, let language):
            StandardOutput.printAll(command?.help.text(language) ?? ProgramHelp.text(language))
        case .version: StandardOutput.printAll("viendan \(version)\n")
        }
    }
}

/// How a run ended.
enum ExitCode: Int32 {
    case clean = 0
    case findings = 1
    /// Wrong usage, or an input that could not be read and checked, or nothing to check, or nowhere to print.
    case unusable = 2
}
