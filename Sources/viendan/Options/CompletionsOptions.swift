import Consistency

/// What `viendan completions` is asked for.
struct CompletionsOptions {
    enum Shell: String, CaseIterable {
        case bash, zsh, fish
    }

    let shell: Shell
    let language: Language
}

extension CompletionsOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var shell: Shell?
        while let word = arguments.next() {
            switch word {
            case .path(let name) where shell == nil:
                shell = Shell(rawValue: name.text)
                if shell == nil { throw arguments.usage(unknown(name.text)) }
            case .option("--lang", _): arguments.language = try arguments.choice(word)
            case .option("--help", _), .option("-h", _): return .help(.completions, try arguments.trailingLanguage())
            default: throw arguments.misplaced(word)
            }
        }
        guard let shell else {
            throw arguments.usage(
                LocalizedText(
                    vi: "viendan completions cần tên của shell: bash, zsh hoặc fish",
                    en: "viendan completions needs the name of the shell: bash, zsh or fish"))
        }
        return .completions(CompletionsOptions(shell: shell, language: arguments.language))
    }

    private static func unknown(_ name: String) -> LocalizedText {
        LocalizedText(
            vi: "không biết shell \"\(name)\"; có bash, zsh, fish",
            en: "no shell \"\(name)\"; there are bash, zsh, fish")
    }
}
