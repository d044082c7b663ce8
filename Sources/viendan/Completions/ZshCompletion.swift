import Consistency

/// The completion of zsh: specifications for its `_arguments`.
enum ZshCompletion {
    static func script(_ language: Language) -> String {
        let commands = CommandName.allCases
        let described = commands.map { "'\($0.rawValue):\(quoted($0.summary[language]))'" }
        return """
            #compdef viendan
            # Completion of viendan for zsh, made by: viendan completions zsh
            _viendan() {
                if ((CURRENT == 2)); then
                    local -a commands=(
                        \(described.joined(separator: "\n            "))
                    )
                    _describe -t commands viendan commands
                    _arguments '(- *)'{-h,--help}'[\(quoted(CommandOption.help.help[language]))]' '(- *)--version'
                    return
                fi
                local command=$words[2]
                shift words
                ((CURRENT--))
                case $command in
            \(commands.map { branch($0, language) }.joined(separator: "\n"))
                esac
            }
            # As a file of $fpath it is the function; where it is sourced, it is declared.
            if [[ $funcstack[1] == _viendan ]]; then _viendan "$@"; else compdef _viendan viendan; fi

            """
    }

    private static func branch(_ command: CommandName, _ language: Language) -> String {
        let specifications = command.help.allOptions.map { specification($0, language) }
        let operands = "'*:\(quoted(command.operands[language])):\(action(command.help.operands))'"
        return """
                \(command.rawValue))
                    _arguments -S \\
                        \((specifications + [operands]).joined(separator: " \\\n            "))
                    ;;
            """
    }

    private static func specification(_ option: CommandOption, _ language: Language) -> String {
        let help = quoted(option.help[language].split(separator: "\n").joined(separator: " "))
        var value = ""
        if let taken = option.value {
            let separator = taken.isOptional ? "::" : ":"
            value = "\(separator)\(quoted(taken.placeholder[language])):\(action(taken.completion))"
        }
        let names = option.names.map { name in
            guard let value = option.value else { return name }
            if value.isOptional { return "\(name)=-" }
            return name.hasPrefix("--") ? "\(name)=" : "\(name)+"
        }
        guard names.count > 1 else { return "'*\(names.joined())[\(help)]\(value)'" }
        return "'*'{\(names.joined(separator: ","))}'[\(help)]\(value)'"
    }

    private static func action(_ completion: CommandOption.Completion) -> String {
        switch completion {
        case .files: "_files"
        case .words(let words): "(\(words.joined(separator: " ")))"
        case .rules: "{_values -s , VD \(CommandOption.Completion.ruleWords.joined(separator: " "))}"
        case .nothing: " "
        }
    }

    /// As it stands within single quotes, and within the brackets and between the colons of a specification.
    private static func quoted(_ text: String) -> String {
        var result = ""
        for letter in text {
            switch letter {
            case "'": result += #"'\''"#
            case "[", "]", ":", #"\"#: result += #"\"# + String(letter)
            default: result.append(letter)
            }
        }
        return result
    }
}
