import Consistency

extension CommandHelp {
    static let report = CommandHelp(
        usage: LocalizedText(
            vi: "viendan report -o TỆP [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]", en: "viendan report -o FILE [OPTION…] [PATH…|-]"),
        about: LocalizedText(
            vi: """
                Làm một trang HTML, chỉ một tệp, mở không cần mạng: tổng quan, từng văn bản với viện dẫn và phát hiện đánh
                dấu tại chỗ, đồ thị viện dẫn. Đường dẫn, luật và mã thoát như của viendan check.
                """,
            en: """
                Makes an HTML page, a single file that needs no network: a summary, each document with its references and
                findings marked in place, the citation graph. Paths, rules and exit codes as for viendan check.
                """),
        options: [
            CommandOption(
                "-o", "--output", value: .file, vi: "trang được ghi; chỉ thay khi đã viết xong",
                en: "page to be written; replaced only when complete")
        ] + CommandOption.judging + [.language] + CommandOption.reading,
        example: "viendan report -o bao-cao.html luu-tru/",
        exitCodes: LocalizedText(
            vi: """
                Mã thoát: 0 không có gì từ mức --fail-on trở lên; 1 có; 2 có đầu vào không đọc được, không có gì để
                kiểm tra, không ghi được, hoặc dùng sai; 101 lỗi bên trong chương trình.
                """,
            en: """
                Exit code: 0 nothing at or above --fail-on; 1 findings; 2 an input could not be read, nothing to check,
                no place to write, or wrong usage; 101 internal error.
                """),
        operands: .files)
}
