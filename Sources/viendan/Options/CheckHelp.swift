import Consistency

extension CommandHelp {
    static let check = CommandHelp(
        usage: LocalizedText(
            vi: "viendan check [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]", en: "viendan check [OPTION…] [PATH…|-]"),
        about: LocalizedText(
            vi: """
                Kiểm tra tệp .txt và .md; thư mục được duyệt hết, trừ những gì .gitignore loại trừ.
                Không có đường dẫn là thư mục hiện tại; - là đầu vào chuẩn.
                """,
            en: """
                Checks .txt and .md files; folders are walked, without what .gitignore excludes.
                No path means the current folder; - is standard input.
                """),
        options: [
            CommandOption(
                "--output-format", value: .choice(CheckOptions.Format.self),
                vi: "dạng kết quả (mặc định text)", en: "form of the output (default text)")
        ] + CommandOption.judging + [
            CommandOption(
                "--statistics", vi: "chỉ đếm phát hiện theo từng luật", en: "only count the findings of each rule"),
            CommandOption(
                "--exit-zero", vi: "có phát hiện mã thoát vẫn là 0; lỗi vẫn là 2",
                en: "exit code 0 in spite of findings; errors are still 2"),
            CommandOption(
                "--watch", vi: "kiểm tra lại mỗi khi văn bản thay đổi, đến khi bấm Ctrl-C",
                en: "check again whenever a document changes, until Ctrl-C"),
            CommandOption(
                "-q", "--quiet", vi: "chỉ in phát hiện, không in tổng kết", en: "print findings only, no summary"),
            .language,
        ] + CommandOption.reading,
        example: "viendan check --fail-on error --ignore VD209 du-thao.txt luu-tru/",
        exitCodes: LocalizedText(
            vi: """
                Mã thoát: 0 không có gì từ mức --fail-on trở lên; 1 có; 2 có đầu vào không đọc được, không có gì để
                kiểm tra, hoặc dùng sai; 101 lỗi bên trong chương trình.
                """,
            en: """
                Exit code: 0 nothing at or above --fail-on; 1 findings; 2 an input could not be read, nothing to check,
                or wrong usage; 101 internal error.
                """),
        operands: .files)
}
