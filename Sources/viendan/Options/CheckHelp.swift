import Consistency

extension CommandHelp {
    static let check = CommandHelp(
        usage: LocalizedText(
            vi: "viendan check [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]", en: "viendan check [OPTION…] [PATH…|-]"),
        about: LocalizedText(
            vi: """
                Kiểm tra tệp .txt, .md; .docx, .odt, .html (cần pandoc), .doc, .rtf (LibreOffice và pandoc), .pdf (pdftotext).
                Thư mục được duyệt hết, trừ .html và những gì .gitignore loại trừ.
                Không có đường dẫn là thư mục hiện tại; - là đầu vào chuẩn.
                """,
            en: """
                Checks .txt, .md; .docx, .odt, .html (by pandoc), .doc, .rtf (LibreOffice and pandoc), .pdf (pdftotext).
                Folders are walked, without .html and what .gitignore excludes.
                No path means the current folder; - is standard input.
                """),
        options: [
            CommandOption(
                "--output-format",
                value: .word(vi: "DẠNG", en: "FORM", of: FindingFormat.allCases.map(\.rawValue)),
                vi: "full (mặc định), concise, json, jsonl, sarif, github, gitlab, junit, csv",
                en: "full (default), concise, json, jsonl, sarif, github, gitlab, junit, csv"),
            CommandOption(
                "--output",
                value: .init(placeholder: LocalizedText(vi: "DẠNG=TỆP", en: "FORM=FILE"), completion: .files),
                vi: "ghi thêm vào tệp, ví dụ sarif=ket-qua.sarif; dùng được nhiều lần",
                en: "writes a file too, such as sarif=findings.sarif; may be repeated"),
            CommandOption(
                "--color", value: .choice(ColorMode.self),
                vi: "tô màu (mặc định auto: khi in ra màn hình và không đặt NO_COLOR)",
                en: "colours (default auto: on a terminal, unless NO_COLOR is set)"),
        ] + CommandOption.judging + [
            CommandOption(
                "--baseline", value: .file, vi: "không báo những phát hiện ghi trong tệp này",
                en: "don't report the findings that this file has"),
            CommandOption(
                "--write-baseline", value: .file,
                vi: "ghi mọi phát hiện vào tệp này, mã thoát 0; cùng --baseline: cập nhật",
                en: "write all findings to this file, exit code 0; with --baseline: update it"),
            CommandOption(
                "--changed", vi: "chỉ báo văn bản đã thay đổi trong kho git, so với commit cuối",
                en: "report only documents changed in the git repository since the last commit"),
            CommandOption(
                "--since", value: .init(placeholder: LocalizedText(vi: "BẢN", en: "REV"), completion: .nothing),
                vi: "hoặc so với chỗ rẽ từ nhánh, thẻ hay commit này (cùng --changed)",
                en: "or since where this branch, tag or commit was left (with --changed)"),
            CommandOption(
                "--fix", vi: "sửa những lỗi thể thức, rồi báo những gì còn lại",
                en: "mend errors of form, then report what is left"),
            CommandOption(
                "--diff", vi: "in những gì --fix sẽ sửa mà không ghi tệp; mã thoát là 1 nếu có",
                en: "print what --fix would change, write nothing; exit code 1 if anything"),
            CommandOption(
                "--unsafe-fixes", vi: "với --fix, --diff: sửa cả số, ngày, năm, cơ quan được viện dẫn",
                en: "with --fix, --diff: mend cited numbers, dates, years and bodies too"),
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
        notes: LocalizedText(
            vi:
                "Cho qua trong văn bản: <!-- viendan: ignore VD101 lý do --> ở dòng ấy hoặc trên đoạn ấy; ignore-file: cả tệp.",
            en:
                "In a text: <!-- viendan: ignore VD101 reason --> on the line or above the paragraph; ignore-file: all of it."
        ),
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
