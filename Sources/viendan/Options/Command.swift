import Consistency

/// What the command line asks for.
enum Command {
    case check(CheckOptions)
    case extract(ExtractOptions)
    case graph(GraphOptions)
    case rule(RuleOptions)
    case register(RegisterOptions)
    case report(ReportOptions)
    case completions(CompletionsOptions)
    /// Of a command; nil for that of the program.
    case help(CommandName?, Language)
    case version
}

extension Command {
    /// Reads a command line without the program's name.
    /// - Throws: `UsageError`.
    static func parse(_ words: [RawPath]) throws(UsageError) -> Command {
        var arguments = ArgumentReader(words)
        guard let name = arguments.command() else {
            throw arguments.usage(
                LocalizedText(vi: "thiếu lệnh; xem viendan --help", en: "no command; see viendan --help"))
        }
        switch name {
        case "--help", "-h", "help": return .help(nil, try arguments.trailingLanguage())
        case "--version", "-V":
            _ = try arguments.trailingLanguage()
            return .version
        default: break
        }
        guard let command = CommandName(rawValue: name) else { throw arguments.unknownCommand(name) }
        arguments.declared = command.help.allOptions
        switch command {
        case .check: return try CheckOptions.command(from: &arguments)
        case .report: return try ReportOptions.command(from: &arguments)
        case .extract: return try ExtractOptions.command(from: &arguments)
        case .graph: return try GraphOptions.command(from: &arguments)
        case .register: return try RegisterOptions.command(from: &arguments)
        case .rule: return try RuleOptions.command(from: &arguments)
        case .completions: return try CompletionsOptions.command(from: &arguments)
        }
    }
}
