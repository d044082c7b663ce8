import Consistency

extension CommandHelp {
    static let rule = CommandHelp(
        usage: LocalizedText(
            vi: "viendan rule [TÙY_CHỌN] MÃ\nviendan rule [TÙY_CHỌN] --all",
            en: "viendan rule [OPTION…] CODE\nviendan rule [OPTION…] --all"),
        about: LocalizedText(
            vi: "Giải thích một luật: báo gì, vì sao, căn cứ pháp lý, ví dụ bị báo và không bị báo.",
            en: "Explains a rule: what it reports, why, its legal source, examples with and without a finding."),
        options: [
            CommandOption("--all", vi: "mọi luật", en: "every rule"),
            CommandOption(
                "--output-format", value: .choice(RuleOptions.Format.self),
                vi: "dạng kết quả (mặc định text)", en: "form of the output (default text)"),
            CommandOption(
                "--lang", value: .choice(Language.self), vi: "ngôn ngữ (mặc định vi)", en: "language (default vi)"),
        ],
        example: "viendan rule VD101",
        exitCodes: LocalizedText(
            vi: "Mã thoát: 0; 2 không có luật này hoặc dùng sai; 101 lỗi bên trong chương trình.",
            en: "Exit code: 0; 2 no such rule, or wrong usage; 101 internal error."),
        operands: .words(RuleCatalog.pages.map(\.code)))
}
