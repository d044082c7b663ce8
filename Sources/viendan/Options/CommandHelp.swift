import Consistency

/// What `--help` prints for a command.
struct CommandHelp: Sendable {
    /// The command line, a line for each form that it has.
    let usage: LocalizedText
    /// What the command is for.
    let about: LocalizedText
    let options: [CommandOption]
    /// What is to be said below the options; nil for nothing.
    var notes: LocalizedText?
    /// A command line as people would write it.
    let example: String
    let exitCodes: LocalizedText
    /// What stands where no option does.
    let operands: CommandOption.Completion

    /// All that the command takes.
    var allOptions: [CommandOption] { options + [.help] }

    func text(_ language: Language) -> String {
        var parts = [Self.usage(usage, language), about[language], rows(language)]
        if let notes { parts.append(notes[language]) }
        parts.append(LocalizedText(vi: "Ví dụ: \(example)", en: "Example: \(example)")[language])
        parts.append(exitCodes[language])
        return parts.joined(separator: "\n\n") + "\n"
    }

    private static func usage(_ usage: LocalizedText, _ language: Language) -> String {
        let title = LocalizedText(vi: "Cách dùng: ", en: "Usage: ")[language]
        let lines = usage[language].split(separator: "\n")
        return title + lines.joined(separator: "\n" + String(repeating: " ", count: title.count))
    }

    /// A line for each option, what it does in one column.
    private func rows(_ language: Language) -> String {
        let labels = options.map { option in
            option.names.joined(separator: ", ")
                + (option.value.map { ($0.isOptional ? "" : " ") + $0.placeholder[language] } ?? "")
        }
        let width = labels.map(\.count).max() ?? 0
        return zip(options, labels).map { option, label in
            let lines = option.help[language].split(separator: "\n")
            return "  " + label + String(repeating: " ", count: width - label.count + 2)
                + lines.joined(separator: "\n" + String(repeating: " ", count: width + 4))
        }.joined(separator: "\n")
    }
}
