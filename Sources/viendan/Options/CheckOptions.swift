import Consistency
import Reports

/// What `viendan check` is asked for.
struct CheckOptions: Sendable {
    enum Format: String, CaseIterable {
        case text, json
    }

    var input: InputOptions
    var format = Format.text
    /// Findings of this severity or a graver one make the run fail.
    var failOn = Severity.warning
    var rules = PathRules(Configuration(), RuleSettings())
    /// A table of known documents beside the built-in one; nil for none.
    var register: RawPath?
}

extension CheckOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var options = CheckOptions(input: InputOptions())
        var rules = RuleSelectionReader()
        var failOn: Severity?
        while let word = arguments.next() {
            switch word.name {
            case "--output-format": options.format = try arguments.choice(word)
            case "--fail-on": failOn = try arguments.choice(word)
            case "--register": options.register = try arguments.path(of: word)
            case "--select", "--extend-select", "--ignore": try rules.read(word, &arguments)
            case "--help", "-h": return .help(.check, try arguments.trailingLanguage())
            default: try arguments.read(word, into: &options.input)
            }
        }
        try arguments.complete(&options.input)
        let configuration = options.input.configuration
        options.rules = try rules.rules(over: configuration, arguments)
        options.failOn = failOn ?? configuration.failOn ?? options.failOn
        options.register = options.register ?? configuration.register
        return .check(options)
    }
}
