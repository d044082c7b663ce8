import Consistency

extension CommandHelp {
    static let completions = CommandHelp(
        usage: LocalizedText(
            vi: "viendan completions [TÙY_CHỌN] bash|zsh|fish", en: "viendan completions [OPTION…] bash|zsh|fish"),
        about: LocalizedText(
            vi: """
                In tập lệnh để shell tự điền lệnh, tùy chọn, mã luật và đường dẫn:
                  bash  viendan completions bash > ~/.local/share/bash-completion/completions/viendan
                  zsh   viendan completions zsh > THƯ_MỤC/_viendan   (một thư mục trong $fpath)
                  fish  viendan completions fish > ~/.config/fish/completions/viendan.fish
                """,
            en: """
                Prints the script by which a shell completes commands, options, codes of rules and paths:
                  bash  viendan completions bash > ~/.local/share/bash-completion/completions/viendan
                  zsh   viendan completions zsh > FOLDER/_viendan   (a folder of $fpath)
                  fish  viendan completions fish > ~/.config/fish/completions/viendan.fish
                """),
        options: [
            CommandOption(
                "--lang", value: .choice(Language.self),
                vi: "ngôn ngữ của lời giải thích bên cạnh (mặc định vi)",
                en: "language of the explanations beside (default vi)")
        ],
        example: "source <(viendan completions bash)",
        exitCodes: LocalizedText(
            vi: "Mã thoát: 0; 2 dùng sai; 101 lỗi bên trong chương trình.",
            en: "Exit code: 0; 2 wrong usage; 101 internal error."),
        operands: .words(CompletionsOptions.Shell.allCases.map(\.rawValue)))
}
