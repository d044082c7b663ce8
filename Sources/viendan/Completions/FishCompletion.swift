import Consistency

/// The completion of fish: a line for each option of each command.
enum FishCompletion {
    static func script(_ language: Language) -> String {
        var lines = [
            "# Completion of viendan for fish, made by: viendan completions fish",
            "complete -c viendan -f",
            "complete -c viendan -n __fish_use_subcommand -s h -l help -d \(quoted(CommandOption.help.help[language]))",
            "complete -c viendan -n __fish_use_subcommand -l version",
        ]
        for command in CommandName.allCases {
            let summary = quoted(command.summary[language])
            lines.append("complete -c viendan -n __fish_use_subcommand -a \(command.rawValue) -d \(summary)")
            let start = "complete -c viendan -n '__fish_seen_subcommand_from \(command.rawValue)'"
            for option in command.help.allOptions { lines.append("\(start) \(words(of: option, language))") }
            lines.append("\(start) \(choice(command.help.operands))")
        }
        return lines.joined(separator: "\n") + "\n"
    }

    private static func words(of option: CommandOption, _ language: Language) -> String {
        var words = option.names.map { $0.hasPrefix("--") ? "-l \($0.dropFirst(2))" : "-s \($0.dropFirst())" }
        if let value = option.value, !value.isOptional { words.append("-r \(choice(value.completion))") }
        words.append("-d \(quoted(option.help[language].split(separator: "\n").joined(separator: " ")))")
        return words.joined(separator: " ")
    }

    private static func choice(_ completion: CommandOption.Completion) -> String {
        switch completion {
        case .files: "-F"
        case .words(let words): "-f -a \(quoted(words.joined(separator: " ")))"
        case .rules: "-f -a '(__fish_append , \(CommandOption.Completion.ruleWords.joined(separator: " ")))'"
        case .nothing: "-f"
        }
    }

    private static func quoted(_ text: String) -> String {
        var result = ""
        for letter in text {
            if letter == "'" || letter == #"\"# { result += #"\"# }
            result.append(letter)
        }
        return "'\(result)'"
    }
}
