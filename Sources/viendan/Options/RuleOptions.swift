import Consistency

/// What `viendan rule` is asked for.
struct RuleOptions {
    enum Format: String, CaseIterable {
        case text, markdown, json
        case table = "markdown-table"
    }

    /// The pages to be printed.
    var pages: [RulePage] = []
    var format = Format.text
    var language = Language.vietnamese
}

extension RuleOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var options = RuleOptions()
        while let word = arguments.next() {
            switch word {
            case .path(let code) where options.pages.isEmpty: options.pages = [try page(code.text, arguments)]
            case .option("--all", nil) where options.pages.isEmpty: options.pages = RuleCatalog.pages
            case .option("--output-format", _): options.format = try arguments.choice(word)
            case .option("--lang", _): arguments.language = try arguments.choice(word)
            case .option("--help", _), .option("-h", _): return .help(.rule, try arguments.trailingLanguage())
            default: throw arguments.misplaced(word)
            }
        }
        guard !options.pages.isEmpty else {
            throw arguments.usage(
                LocalizedText(
                    vi: "viendan rule cần mã của một luật, ví dụ VD101, hoặc --all",
                    en: "viendan rule needs the code of a rule, for example VD101, or --all"))
        }
        options.language = arguments.language
        return .rule(options)
    }

    private static func page(_ code: String, _ arguments: ArgumentReader) throws(UsageError) -> RulePage {
        if let page = RuleCatalog.page(code) { return page }
        let near = RuleCatalog.nearest(to: code).map { "\($0.code) (\($0.name))" }
        throw arguments.usage(
            LocalizedText(
                vi: "không có luật \"\(code)\"; \(near.map { "ý bạn là \($0)? " } ?? "")xem viendan rule --all",
                en: "no rule \"\(code)\"; \(near.map { "did you mean \($0)? " } ?? "")see viendan rule --all"))
    }
}
