import Consistency

/// Reads the command line: options in any order, `--name value` or `--name=value`, `--` before paths that start with `-`.
struct OptionParser {
    private var words: [RawPath]
    private var language = Language.vietnamese

    /// - Throws: `UsageError`.
    static func command(from arguments: [RawPath]) throws(UsageError) -> Command {
        var parser = OptionParser(words: arguments)
        // Errors before --lang are told in its language too.
        let texts = arguments.map(\.text)
        if texts.contains("--lang=en") || zip(texts, texts.dropFirst()).contains(where: { $0 == ("--lang", "en") }) {
            parser.language = .english
        }
        return try parser.command()
    }

    private init(words: [RawPath]) { self.words = words }

    private mutating func command() throws(UsageError) -> Command {
        guard !words.isEmpty else {
            throw usage(LocalizedText(vi: "thiếu lệnh; xem viendan --help", en: "no command; see viendan --help"))
        }
        let name = words.removeFirst().text
        switch name {
        case "check": return try check()
        case "extract": return try extract()
        case "graph": return try graph()
        case "rule": return try rule()
        case "register": return try register()
        case "--help", "-h", "help": return .help(.program, try trailingLanguage())
        case "--version", "-V":
            _ = try trailingLanguage()
            return .version
        default:
            throw usage(
                LocalizedText(
                    vi: "không có lệnh \"\(name)\"; có check, extract, graph, register và rule, xem viendan --help",
                    en: "no command \"\(name)\"; there are check, extract, graph, register and rule, see viendan --help"
                ))
        }
    }

    private mutating func check() throws(UsageError) -> Command {
        var options = CheckOptions(input: InputOptions())
        var (selected, extended, ignored): ([RuleSelector], [RuleSelector], [RuleSelector]) = ([], [], [])
        while let word = next() {
            switch word.name {
            case "--output-format": options.format = try choice(word)
            case "--fail-on": options.failOn = try choice(word)
            case "--register": options.register = try path(of: word)
            case "--select": selected += try selectors(word)
            case "--extend-select": extended += try selectors(word)
            case "--ignore": ignored += try selectors(word)
            case "--help", "-h": return .help(.check, try trailingLanguage())
            default: try read(word, into: &options.input)
            }
        }
        options.input.language = language
        options.rules = RuleSelection(selecting: selected, extending: extended, ignoring: ignored)
        guard !options.rules.isEmpty else {
            throw usage(
                LocalizedText(
                    vi: "--ignore không để lại luật nào để kiểm tra", en: "--ignore leaves no rule to check by"))
        }
        return .check(options)
    }

    private mutating func extract() throws(UsageError) -> Command {
        var options = ExtractOptions(input: InputOptions())
        while let word = next() {
            switch word.name {
            case "--output-format": options.format = try choice(word)
            case "--unparsed" where word.isBare: options.isUnparsed = true
            case "--help", "-h": return .help(.extract, try trailingLanguage())
            default: try read(word, into: &options.input)
            }
        }
        options.input.language = language
        return .extract(options)
    }

    private mutating func graph() throws(UsageError) -> Command {
        var options = GraphOptions(input: InputOptions())
        var format: Word?
        var list: GraphOptions.List?
        while let word = next() {
            let former = list
            switch word.name {
            // What it may be hangs on whether a list is asked for, perhaps further on.
            case "--output-format": format = .option("--output-format", value: try value(of: word))
            case "--from": options.from = try value(of: word)
            case "--to": options.to = try value(of: word)
            case "--depth": options.depth = try number(word, in: 1...Int.max)
            case "--most-cited": list = .mostCited(try optionalNumber(word) ?? GraphOptions.usualMostCited)
            case "--dangling" where word.isBare: list = .dangling
            case "--cycles" where word.isBare: list = .cycles
            case "--help", "-h": return .help(.graph, try trailingLanguage())
            default: try read(word, into: &options.input)
            }
            if let former, former != list {
                throw usage(
                    LocalizedText(
                        vi: "chỉ dùng một trong --most-cited, --dangling, --cycles",
                        en: "only one of --most-cited, --dangling, --cycles"))
            }
        }
        if options.depth != nil, options.from == nil, options.to == nil {
            throw usage(
                LocalizedText(
                    vi: "--depth cần --from hoặc --to", en: "--depth needs --from or --to"))
        }
        if let list {
            options.result = .list(list, try format.map { word throws(UsageError) in try choice(word) } ?? .text)
        } else {
            options.result = .drawing(try format.map { word throws(UsageError) in try choice(word) } ?? .dot)
        }
        options.input.language = language
        return .graph(options)
    }

    private mutating func rule() throws(UsageError) -> Command {
        var options = RuleOptions()
        while let word = next() {
            switch word {
            case .path(let code) where options.pages.isEmpty: options.pages = [try page(code.text)]
            case .option("--all", nil) where options.pages.isEmpty: options.pages = RuleCatalog.pages
            case .option("--output-format", _): options.format = try choice(word)
            case .option("--lang", _): language = try choice(word)
            case .option("--help", _), .option("-h", _): return .help(.rule, try trailingLanguage())
            default:
                throw usage(
                    LocalizedText(
                        vi: "thừa \"\(word.text)\" ở đây; xem viendan rule --help",
                        en: "\"\(word.text)\" has no place here; see viendan rule --help"))
            }
        }
        guard !options.pages.isEmpty else {
            throw usage(
                LocalizedText(
                    vi: "viendan rule cần mã của một luật, ví dụ VD101, hoặc --all",
                    en: "viendan rule needs the code of a rule, for example VD101, or --all"))
        }
        options.language = language
        return .rule(options)
    }

    private func page(_ code: String) throws(UsageError) -> RulePage {
        if let page = RuleCatalog.page(code) { return page }
        let near = RuleCatalog.nearest(to: code).map { "\($0.code) (\($0.name))" } ?? ""
        throw usage(
            LocalizedText(
                vi: "không có luật \"\(code)\"; gần nhất là \(near), xem viendan rule --all",
                en: "no rule \"\(code)\"; the nearest is \(near), see viendan rule --all"))
    }

    /// Codes and beginnings of codes, separated by commas.
    private mutating func selectors(_ word: Word) throws(UsageError) -> [RuleSelector] {
        let names = try value(of: word).split(separator: ",", omittingEmptySubsequences: false)
        var selectors: [RuleSelector] = []
        for name in names.map(String.init) {
            guard let selector = RuleSelector(name) else {
                let known = RuleCatalog.pages.map(\.code).joined(separator: ", ")
                throw usage(
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

    private mutating func register() throws(UsageError) -> Command {
        var options = RegisterOptions(input: InputOptions())
        while let word = next() {
            switch word.name {
            case "-o", "--output": options.output = try path(of: word)
            case "--help", "-h": return .help(.register, try trailingLanguage())
            default: try read(word, into: &options.input)
            }
        }
        options.input.language = language
        return .register(options)
    }

    /// An option with what stands behind its `=`, or a path.
    private enum Word {
        case option(String, value: String?)
        case path(RawPath)

        var name: String? {
            if case .option(let name, _) = self { name } else { nil }
        }

        /// Whether nothing stands behind an `=`.
        var isBare: Bool {
            if case .option(_, nil) = self { true } else { false }
        }

        var text: String {
            switch self {
            case .option(let name, let value): name + (value.map { "=\($0)" } ?? "")
            case .path(let path): path.text
            }
        }
    }

    private var onlyPaths = false

    private mutating func next() -> Word? {
        guard !words.isEmpty else { return nil }
        let word = words.removeFirst()
        guard !onlyPaths, word.bytes.count > 1, word.bytes.first == UInt8(ascii: "-") else { return .path(word) }
        let text = word.text
        if text == "--" {
            onlyPaths = true
            return next()
        }
        let parts = text.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false).map(String.init)
        return .option(parts[0], value: parts.count > 1 ? parts[1] : nil)
    }

    private mutating func read(_ word: Word, into options: inout InputOptions) throws(UsageError) {
        switch word {
        case .path(let path): options.paths.append(path)
        case .option("--lang", _): language = try choice(word)
        case .option("--allow-empty", nil): options.allowsEmpty = true
        case .option("--threads", _): options.threads = try number(word, in: 1...256)
        case .option(let name, _):
            throw usage(
                LocalizedText(
                    vi: "không có tùy chọn \"\(name)\"; xem --help", en: "no option \"\(name)\"; see --help"))
        }
    }

    private mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(_ word: Word) throws(UsageError)
        -> Choice
    {
        let text = try value(of: word)
        if let choice = Choice(rawValue: text) { return choice }
        let known = Choice.allCases.map(\.rawValue).joined(separator: ", ")
        throw usage(
            LocalizedText(
                vi: "\(word.name ?? "") không nhận \"\(text)\"; có: \(known)",
                en: "\(word.name ?? "") doesn't take \"\(text)\"; it takes: \(known)"))
    }

    private mutating func number(_ word: Word, in range: ClosedRange<Int>) throws(UsageError) -> Int {
        let text = try value(of: word)
        if let number = Int(text), range.contains(number) { return number }
        let (name, least) = (word.name ?? "", range.lowerBound)
        let most = range.upperBound == .max ? nil : range.upperBound
        throw usage(
            LocalizedText(
                vi: "\(name) cần một số từ \(least)\(most.map { " đến \($0)" } ?? " trở lên"), không phải \"\(text)\"",
                en: "\(name) takes a number from \(least)\(most.map { " to \($0)" } ?? " up"), not \"\(text)\""))
    }

    /// The number behind the `=` of an option, or in the next word if that is all digits; nil where neither is there.
    private mutating func optionalNumber(_ word: Word) throws(UsageError) -> Int? {
        let next = words.first?.bytes ?? []
        let isNumber = !next.isEmpty && next.allSatisfy { (UInt8(ascii: "0")...UInt8(ascii: "9")).contains($0) }
        return word.isBare && !isNumber ? nil : try number(word, in: 1...Int.max)
    }

    /// The path that an option names, as it stands.
    private mutating func path(of word: Word) throws(UsageError) -> RawPath {
        if case .option(_, let value?) = word { return RawPath(value) }
        guard !words.isEmpty else {
            throw usage(
                LocalizedText(
                    vi: "\(word.name ?? "") cần một đường dẫn", en: "\(word.name ?? "") needs a path"))
        }
        return words.removeFirst()
    }

    private mutating func value(of word: Word) throws(UsageError) -> String {
        guard case .option(let name, let value) = word else { return "" }
        if let value { return value }
        guard !words.isEmpty else {
            throw usage(LocalizedText(vi: "\(name) cần một giá trị", en: "\(name) needs a value"))
        }
        return words.removeFirst().text
    }

    /// `--help --lang en`, in either order.
    private mutating func trailingLanguage() throws(UsageError) -> Language {
        while let word = next() {
            guard word.name == "--lang" else {
                throw usage(
                    LocalizedText(
                        vi: "thừa \"\(word.text)\" ở đây", en: "\"\(word.text)\" has no place here"))
            }
            language = try choice(word)
        }
        return language
    }

    private func usage(_ message: LocalizedText) -> UsageError { UsageError(message: message, language: language) }
}
