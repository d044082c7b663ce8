import Consistency

/// What `viendan report` is asked for.
struct ReportOptions: Sendable {
    let input: InputOptions
    /// The page to be written.
    let output: RawPath
    /// Findings of this severity or a graver one make the run fail.
    let failOn: Severity
    let rules: PathRules
    /// A table of known documents beside the built-in one; nil for none.
    let register: RawPath?
}

extension ReportOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var (input, output, register): (InputOptions, RawPath?, RawPath?) = (InputOptions(), nil, nil)
        var failOn: Severity?
        var rules = RuleSelectionReader()
        while let word = arguments.next() {
            switch word.name {
            case "-o", "--output": output = try arguments.path(of: word)
            case "--fail-on": failOn = try arguments.choice(word)
            case "--register": register = try arguments.path(of: word)
            case "--select", "--extend-select", "--ignore": try rules.read(word, &arguments)
            case "--help", "-h": return .help(.report, try arguments.trailingLanguage())
            default: try arguments.read(word, into: &input)
            }
        }
        try arguments.complete(&input)
        guard let output else {
            throw arguments.usage(
                LocalizedText(
                    vi: "viendan report cần tệp kết quả: -o bao-cao.html",
                    en: "viendan report needs the file to be written: -o report.html"))
        }
        let configuration = input.configuration
        return .report(
            ReportOptions(
                input: input, output: output, failOn: failOn ?? configuration.failOn ?? .warning,
                rules: try rules.rules(over: configuration, arguments), register: register ?? configuration.register))
    }
}
