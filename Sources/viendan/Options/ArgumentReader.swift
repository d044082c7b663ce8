import Consistency

/// Reads the words of a command line: options in any order, `--name value` or `--name=value`, `--` before paths that start
/// with `-`.
struct ArgumentReader {
    private var words: [RawPath]
    /// In which errors are told.
    var language = Language.vietnamese
    /// Whether a word says the language; else the configuration may.
    private var isLanguageGiven = false
    /// What the command takes; before it is known, what `--help` and `--version` do.
    var declared = [CommandOption.language]

    init(_ words: [RawPath]) {
        self.words = words
        // Errors before --lang are told in its language too.
        let texts = words.map(\.text)
        if texts.contains("--lang=en") || zip(texts, texts.dropFirst()).contains(where: { $0 == ("--lang", "en") }) {
            language = .english
        }
    }

    /// The name of the command; nil where no word is left.
    mutating func command() -> String? { words.isEmpty ? nil : words.removeFirst().text }

    /// An option with what stands behind its `=`, or a path.
    enum Word {
        case option(String, value: RawPath?)
        /// What looks like an option and isn't one of the command.
        case undeclared(String)
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
            case .option(let name, let value): name + (value.map { "=\($0.text)" } ?? "")
            case .undeclared(let name): name
            case .path(let path): path.text
            }
        }
    }

    private var onlyPaths = false

    mutating func next() -> Word? {
        guard !words.isEmpty else { return nil }
        let word = words.removeFirst()
        guard !onlyPaths, word.bytes.count > 1, word.bytes.first == UInt8(ascii: "-") else { return .path(word) }
        if word.text == "--" {
            onlyPaths = true
            return next()
        }
        let parts = word.bytes.split(separator: UInt8(ascii: "="), maxSplits: 1, omittingEmptySubsequences: false)
            .map { RawPath(bytes: Array($0)) }
        let name = parts[0].text
        guard declared.contains(where: { $0.names.contains(name) }) else { return .undeclared(name) }
        return .option(name, value: parts.count > 1 ? parts[1] : nil)
    }

    mutating func read(_ word: Word, into options: inout InputOptions) throws(UsageError) {
        switch word {
        case .path(let path): options.paths.append(path)
        case .option("--lang", _):
            language = try choice(word)
            isLanguageGiven = true
        case .option("--config", _): options.configurationSource = .file(try path(of: word))
        case .option("--isolated", nil): options.configurationSource = .none
        case .option("--allow-empty", nil): options.allowsEmpty = true
        case .option("--threads", _): options.threads = try number(word, in: 1...256)
        case .option("--stdin-filename", _): options.standardInputName = try path(of: word)
        case .option("--verbose", nil), .option("-v", nil): options.isVerbose = true
        case .option, .undeclared: throw misplaced(word)
        }
    }

    /// Takes what is known when all words were read: the configuration too, over which they go.
    mutating func complete(_ options: inout InputOptions) throws(UsageError) {
        do {
            options.configuration = try ConfigurationFile.configuration(from: options.configurationSource)
        } catch {
            throw usage(error.message)
        }
        if !isLanguageGiven, let configured = options.configuration.language { language = configured }
        options.language = language
        guard options.standardInputName != .standardInput else { return }
        if options.paths.isEmpty { options.paths = [.standardInput] }
        guard options.paths.contains(.standardInput) else {
            throw usage(
                LocalizedText(
                    vi: "--stdin-filename cần - trong các đường dẫn", en: "--stdin-filename needs - among the paths"))
        }
    }

    mutating func choice<Choice: CaseIterable & RawRepresentable<String>>(_ word: Word) throws(UsageError)
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

    mutating func number(_ word: Word, in range: ClosedRange<Int>) throws(UsageError) -> Int {
        let text = try value(of: word)
        if let number = Int(text), range.contains(number) { return number }
        let (name, least) = (word.name ?? "", range.lowerBound)
        let most = range.upperBound == .max ? nil : range.upperBound
        throw usage(
            LocalizedText(
                vi: "\(name) cần một số từ \(least)\(most.map { " đến \($0)" } ?? " trở lên"), không phải \"\(text)\"",
                en: "\(name) takes a number from \(least)\(most.map { " to \($0)" } ?? " up"), not \"\(text)\""))
    }

    /// The number behind the `=` of an option; nil where none is there: the next word may be a folder named by its year.
    mutating func optionalNumber(_ word: Word) throws(UsageError) -> Int? {
        word.isBare ? nil : try number(word, in: 1...Int.max)
    }

    /// The path that an option names, as it stands.
    mutating func path(of word: Word) throws(UsageError) -> RawPath {
        if case .option(_, let value?) = word { return value }
        guard !words.isEmpty else {
            throw usage(
                LocalizedText(
                    vi: "\(word.name ?? "") cần một đường dẫn", en: "\(word.name ?? "") needs a path"))
        }
        return words.removeFirst()
    }

    mutating func value(of word: Word) throws(UsageError) -> String {
        guard case .option(let name, let value) = word else { return "" }
        if let value { return value.text }
        guard !words.isEmpty else {
            throw usage(LocalizedText(vi: "\(name) cần một giá trị", en: "\(name) needs a value"))
        }
        return words.removeFirst().text
    }

    /// `--help --lang en`, in either order.
    mutating func trailingLanguage() throws(UsageError) -> Language {
        while let word = next() {
            guard word.name == "--lang" else { throw misplaced(word) }
            language = try choice(word)
        }
        return language
    }

    func usage(_ message: LocalizedText) -> UsageError { UsageError(message: message, language: language) }
}

/// A command line that can't be understood.
struct UsageError: Error {
    let message: LocalizedText
    let language: Language
}
