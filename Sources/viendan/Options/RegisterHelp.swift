import Consistency

extension CommandHelp {
    static let register = CommandHelp(
        usage: LocalizedText(
            vi: "viendan register [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]", en: "viendan register [OPTION…] [PATH…|-]"),
        about: LocalizedText(
            vi: """
                Lập bảng (TSV) mọi văn bản có trong kho hoặc được viện dẫn: số, ký hiệu, ngày, cơ quan, tên, ngày có hiệu
                lực, và văn bản nào đã thay thế, bãi bỏ, sửa đổi nó, kèm chỗ đã đọc. Đường dẫn như của viendan check.
                """,
            en: """
                Makes a table (TSV) of all documents that the archive has or cites: symbol, date, issuer, title, date of
                effect, and what has replaced, repealed or amended each, with the place. Paths as for viendan check.
                """),
        options: [
            CommandOption(
                "-o", "--output", value: .file,
                vi: "tệp kết quả (mặc định: đầu ra chuẩn); chỉ thay khi đã viết xong",
                en: "file to be written (default: standard output); replaced only when complete"),
            .language,
        ] + CommandOption.reading,
        example: "viendan register luu-tru/ -o bang.tsv",
        exitCodes: LocalizedText(
            vi: """
                Mã thoát: 0 đọc được hết; 2 có đầu vào không đọc được, không có gì để đọc, không ghi được, hoặc dùng sai;
                101 lỗi bên trong chương trình.
                """,
            en: """
                Exit code: 0 everything was read; 2 an input could not be read, nothing to read, no place to write,
                or wrong usage; 101 internal error.
                """),
        operands: .files)
}
