import Consistency
import Reports

/// What `viendan check` is asked for.
struct CheckOptions: Sendable {
    var input: InputOptions
    /// Of what is printed.
    var format = FindingFormat.full
    /// Files written beside it.
    var outputs: [FindingOutput] = []
    var color = ColorMode.auto
    /// Findings of this severity or a graver one make the run fail.
    var failOn = Severity.warning
    var rules = PathRules(Configuration(), RuleSettings())
    /// A table of known documents beside the built-in one; nil for none.
    var register: RawPath?
    var triage = TriageOptions()
    var fixes = FixOptions()
    /// Whether the findings stand alone, without the summary.
    var isQuiet = false
    /// Whether findings are counted by rule instead of shown.
    var showsStatistics = false
    /// Whether the exit code leaves findings out of account.
    var exitsZero = false
    /// Whether documents are checked again whenever they change.
    var isWatching = false
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
            case "--output": options.outputs.append(try arguments.output(word, beside: options.outputs))
            case "--color": options.color = try arguments.choice(word)
            case "--fail-on": failOn = try arguments.choice(word)
            case "--register": options.register = try arguments.path(of: word)
            case "--select", "--extend-select", "--ignore": try rules.read(word, &arguments)
            case "--quiet" where word.isBare, "-q" where word.isBare: options.isQuiet = true
            case "--statistics" where word.isBare: options.showsStatistics = true
            case "--exit-zero" where word.isBare: options.exitsZero = true
            case "--watch" where word.isBare: options.isWatching = true
            case "--help", "-h": return .help(.check, try arguments.trailingLanguage())
            case "--fix" where word.isBare: options.fixes.isFixAsked = true
            case "--diff" where word.isBare: options.fixes.isDiffAsked = true
            case "--unsafe-fixes" where word.isBare: options.fixes.includesUnsafe = true
            default:
                if try !options.triage.read(word, from: &arguments) {
                    try arguments.read(word, into: &options.input)
                }
            }
        }
        try options.triage.check(by: arguments)
        try arguments.complete(&options.input)
        let configuration = options.input.configuration
        options.rules = try rules.rules(over: configuration, arguments)
        options.failOn = failOn ?? configuration.failOn ?? options.failOn
        options.register = options.register ?? configuration.register
        if options.isQuiet, options.input.isVerbose {
            throw arguments.usage(
                LocalizedText(
                    vi: "chỉ dùng một trong --quiet, --verbose", en: "only one of --quiet, --verbose"))
        }
        if options.showsStatistics, ![.full, .concise, .json].contains(options.format) {
            throw arguments.usage(
                LocalizedText(
                    vi: "--statistics chỉ có ở các dạng full, concise, json",
                    en: "--statistics goes with the forms full, concise and json"))
        }
        if options.isWatching, options.input.paths.contains(.standardInput) {
            throw arguments.usage(
                LocalizedText(
                    vi: "--watch cần tệp hoặc thư mục, không phải đầu vào chuẩn",
                    en: "--watch needs files or folders, not standard input"))
        }
        if options.isWatching, options.fixes.action != .propose {
            throw arguments.usage(
                LocalizedText(
                    vi: "--watch không đi cùng --fix, --diff", en: "--watch doesn't go with --fix or --diff"))
        }
        guard !options.fixes.includesUnsafe || options.fixes.action != .propose else {
            throw arguments.usage(
                LocalizedText(
                    vi: "--unsafe-fixes đi cùng --fix hoặc --diff", en: "--unsafe-fixes goes with --fix or --diff"))
        }
        return .check(options)
    }
}
