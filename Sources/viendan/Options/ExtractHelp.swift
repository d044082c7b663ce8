import Consistency

extension CommandHelp {
    static let extract = CommandHelp(
        usage: LocalizedText(
            vi: "viendan extract [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]", en: "viendan extract [OPTION…] [PATH…|-]"),
        about: LocalizedText(
            vi: "Liệt kê mọi viện dẫn, mỗi viện dẫn một dòng. Đường dẫn như của viendan check.",
            en: "Lists every reference, one a line. Paths as for viendan check."),
        options: [
            CommandOption(
                "--output-format", value: .choice(ExtractOptions.Format.self),
                vi: "dạng kết quả (mặc định text)", en: "form of the output (default text)"),
            CommandOption(
                "--unparsed",
                vi: "liệt kê những chỗ giống số, ký hiệu mà không phải viện dẫn, và vì sao",
                en: "lists what looks like a symbol and is no reference, and why"),
            .language,
        ] + CommandOption.reading,
        example: "viendan extract --output-format jsonl ke-hoach.txt",
        exitCodes: LocalizedText(
            vi: """
                Mã thoát: 0 đọc được hết; 2 có đầu vào không đọc được, không có gì để đọc, hoặc dùng sai;
                101 lỗi bên trong chương trình.
                """,
            en: """
                Exit code: 0 everything was read; 2 an input could not be read, nothing to read, or wrong usage;
                101 internal error.
                """),
        operands: .files)
}
