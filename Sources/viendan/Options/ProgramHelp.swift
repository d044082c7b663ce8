import Consistency

/// What `viendan --help` prints.
enum ProgramHelp {
    static func text(_ language: Language) -> String {
        let lines = CommandName.allCases.map { "viendan \($0.rawValue) \($0.operands[language])" }
        let width = lines.map(\.count).max() ?? 0
        let commands = zip(CommandName.allCases, lines).map { command, line in
            "  " + line + String(repeating: " ", count: width - line.count + 2) + command.summary[language] + "\n"
        }.joined()
        return LocalizedText(
            vi: """
                viendan: kiểm tra viện dẫn trong văn bản hành chính

                Cách dùng:
                \(commands)  viendan --version

                Ví dụ: viendan check du-thao.txt

                Xem thêm: --help sau mỗi lệnh, ví dụ viendan check --help. Tiếng Anh: --lang en

                """,
            en: """
                viendan: checks the citations of Vietnamese administrative documents

                Usage:
                \(commands)  viendan --version

                Example: viendan check du-thao.txt

                See also: --help behind each command, such as viendan check --help

                """)[language]
    }
}
