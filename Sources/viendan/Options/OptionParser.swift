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
        case "register": return try register()
        case "--help", "-h", "help": return .help(.program, try trailingLanguage())
        case "--version", "-V":
            _ = try trailingLanguage()
            return .version
        default:
            throw usage(
                LocalizedText(
                    vi: "không có lệnh \"\(name)\"; có check, extract và register, xem viendan --help",
                    en: "no command \"\(name)\"; there are check, extract and register, see viendan --help"))
        }
    }

    private mutating func check() throws(UsageError) -> Command {
        var options = CheckOptions(input: InputOptions())
        while let word = next() {
            switch word.name {
            case "--output-format": options.format = try choice(word)
            case "--fail-on": options.failOn = try choice(word)
            case "--help", "-h": return .help(.check, try trailingLanguage())
            default: try read(word, into: &options.input)
            }
        }
        options.input.language = language
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
        case .option("--threads", _):
            let text = try value(of: word)
            guard let count = Int(text), (1...256).contains(count) else {
                throw usage(
                    LocalizedText(
                        vi: "--threads cần một số từ 1 đến 256, không phải \"\(text)\"",
                        en: "--threads takes a number from 1 to 256, not \"\(text)\""))
            }
            options.threads = count
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
