import Consistency

/// What `viendan check` is asked for.
struct CheckOptions: Sendable {
    enum Format: String, CaseIterable {
        case text, json
    }

    var input: InputOptions
    var format = Format.text
    /// Findings of this severity or a graver one make the run fail.
    var failOn = Severity.warning
    var rules = RuleSelection.standard
    /// A table of known documents beside the built-in one; nil for none.
    var register: RawPath?
    var fixes = FixOptions()
}

extension CheckOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var options = CheckOptions(input: InputOptions())
        var (selected, extended, ignored): ([RuleSelector], [RuleSelector], [RuleSelector]) = ([], [], [])
        while let word = arguments.next() {
            switch word.name {
            case "--output-format": options.format = try arguments.choice(word)
            case "--fail-on": options.failOn = try arguments.choice(word)
            case "--register": options.register = try arguments.path(of: word)
            case "--select": selected += try selectors(word, &arguments)
            case "--extend-select": extended += try selectors(word, &arguments)
            case "--ignore": ignored += try selectors(word, &arguments)
            case "--help", "-h": return .help(.check, try arguments.trailingLanguage())
            case "--fix" where word.isBare: options.fixes.isFixAsked = true
            case "--diff" where word.isBare: options.fixes.isDiffAsked = true
            case "--unsafe-fixes" where word.isBare: options.fixes.includesUnsafe = true
            default: try arguments.read(word, into: &options.input)
            }
        }
        options.input.language = arguments.language
        options.rules = RuleSelection(selecting: selected, extending: extended, ignoring: ignored)
        guard !options.rules.isEmpty else {
            throw arguments.usage(
                LocalizedText(
                    vi: "--ignore không để lại luật nào để kiểm tra", en: "--ignore leaves no rule to check by"))
        }
        guard !options.fixes.includesUnsafe || options.fixes.action != .propose else {
            throw arguments.usage(
                LocalizedText(
                    vi: "--unsafe-fixes đi cùng --fix hoặc --diff", en: "--unsafe-fixes goes with --fix or --diff"))
        }
        return .check(options)
    }

    /// Codes and beginnings of codes, separated by commas.
    private static func selectors(_ word: ArgumentReader.Word, _ arguments: inout ArgumentReader) throws(UsageError)
        -> [RuleSelector]
    {
        let names = try arguments.value(of: word).split(separator: ",", omittingEmptySubsequences: false)
        var selectors: [RuleSelector] = []
        for name in names.map(String.init) {
            guard let selector = RuleSelector(name) else {
                let known = RuleCatalog.pages.map(\.code).joined(separator: ", ")
                throw arguments.usage(
                    LocalizedText(
                        vi:
                            "\(word.name ?? "") không nhận \"\(name)\"; có ALL, phần đầu của mã (VD2), và các mã: \(known)",
                        en:
                            "\(word.name ?? "") doesn't take \"\(name)\"; it takes ALL, the beginning of codes (VD2), and the codes: \(known)"
                    ))
            }
            selectors.append(selector)
        }
        return selectors
    }
}
