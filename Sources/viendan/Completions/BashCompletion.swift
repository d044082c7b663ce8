import Consistency

/// The completion of bash: a function that looks at the words before the cursor.
enum BashCompletion {
    static var script: String {
        let commands = CommandName.allCases
        return """
            # Completion of viendan for bash, made by: viendan completions bash
            _viendan() {
                local current=${COMP_WORDS[COMP_CWORD]} previous=${COMP_WORDS[COMP_CWORD-1]} words= start=
                # bash takes the = of --name=value as a word of its own.
                if [[ $current == = ]]; then
                    current=
                elif [[ $previous == = ]]; then
                    previous=${COMP_WORDS[COMP_CWORD-2]}
                fi
                COMPREPLY=()
                if ((COMP_CWORD == 1)); then
                    words='\((commands.map(\.rawValue) + ["--help", "--version"]).joined(separator: " "))'
                else
                    case "${COMP_WORDS[1]} $previous" in
            \(commands.flatMap { command in command.help.allOptions.compactMap { branch($0, of: command) } }
                    .joined(separator: "\n"))
                    *)
                        case "${COMP_WORDS[1]} $current" in
            \(commands.map(names).joined(separator: "\n"))
            \(commands.compactMap(operands).joined(separator: "\n"))
                        esac
                        ;;
                    esac
                fi
                # What isn't named here is a path: bash completes it itself.
                [[ -z $words ]] || mapfile -t COMPREPLY < <(compgen -P "$start" -W "$words" -- "${current#"$start"}")
            }
            complete -o bashdefault -o default -F _viendan viendan

            """
    }

    private static func branch(_ option: CommandOption, of command: CommandName) -> String? {
        guard let value = option.value, !value.isOptional else { return nil }
        let patterns = option.names.map { "\"\(command.rawValue) \($0)\"" }.joined(separator: " | ")
        return "        \(patterns)) \(choice(value.completion)) ;;"
    }

    private static func names(of command: CommandName) -> String {
        let names = command.help.allOptions.flatMap(\.names).joined(separator: " ")
        return "            \"\(command.rawValue) -\"*) words='\(names)' ;;"
    }

    private static func operands(of command: CommandName) -> String? {
        if case .files = command.help.operands { return nil }
        return "            \"\(command.rawValue) \"*) \(choice(command.help.operands)) ;;"
    }

    private static func choice(_ completion: CommandOption.Completion) -> String {
        switch completion {
        case .files: ""
        case .words(let words): "words='\(words.joined(separator: " "))'"
        case .rules:
            "words='\(CommandOption.Completion.ruleWords.joined(separator: " "))' start=${current%\"${current##*,}\"}"
        case .nothing: "compopt +o default +o bashdefault"
        }
    }
}
