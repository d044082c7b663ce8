import Consistency

extension CommandHelp {
    static let graph = CommandHelp(
        usage: LocalizedText(
            vi: "viendan graph [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]", en: "viendan graph [OPTION…] [PATH…|-]"),
        about: LocalizedText(
            vi: """
                Vẽ ra văn bản nào viện dẫn văn bản nào, theo quan hệ (căn cứ, thực hiện, sửa đổi…); văn bản có trong kho và
                văn bản chỉ được viện dẫn được phân biệt. Đường dẫn như của viendan check.
                """,
            en: """
                Draws which document cites which, by relation (basis, implements, amends …); documents of the archive and
                those that are only cited are told apart. Paths as for viendan check.
                """),
        options: [
            CommandOption(
                "--output-format",
                value: .word(vi: "DẠNG", en: "FORM", of: GraphOptions.Format.allCases.map(\.rawValue)),
                vi: """
                    dot (mặc định, cho Graphviz), graphml, mermaid, json,
                    csv-nodes (mỗi văn bản một dòng), csv-edges (mỗi quan hệ một dòng)
                    """,
                en: """
                    dot (default, for Graphviz), graphml, mermaid, json,
                    csv-nodes (a document a line), csv-edges (a relation a line)
                    """),
            CommandOption(
                "--from", value: document,
                vi: "chỉ những gì văn bản này viện dẫn, trực tiếp hay qua văn bản khác",
                en: "only what this document cites, itself or through others"),
            CommandOption(
                "--to", value: document,
                vi: """
                    chỉ những gì viện dẫn văn bản này; cùng với --from: các đường giữa hai
                    văn bản, hoặc cả hai phía nếu là một văn bản
                    """,
                en: """
                    only what cites this document; with --from the ways between the two, or
                    both sides where they are one document
                    """),
            CommandOption(
                "--depth", value: .number,
                vi: "không quá N bước từ văn bản đó, hoặc trên đường giữa hai văn bản",
                en: "at most N steps from the document, or on a way between the two"),
            CommandOption(
                "--most-cited", value: .optionalNumber,
                vi: "liệt kê N văn bản được nhiều văn bản viện dẫn nhất (mặc định \(GraphOptions.usualMostCited))",
                en: "lists the N documents that most documents cite (default \(GraphOptions.usualMostCited))"),
            CommandOption(
                "--dangling",
                vi: "liệt kê những văn bản được viện dẫn mà không có trong kho",
                en: "lists the documents that are cited and not in the archive"),
            CommandOption(
                "--cycles",
                vi: "liệt kê những nhóm văn bản làm căn cứ lẫn cho nhau",
                en: "lists groups of documents that rest on each other"),
            CommandOption(
                "--lang", value: .choice(Language.self),
                vi: "ngôn ngữ của thông báo và của hình vẽ (mặc định vi)",
                en: "language of messages and drawings (default vi)"),
        ] + CommandOption.reading,
        notes: LocalizedText(
            vi: """
                VĂN_BẢN là đường dẫn, số ký hiệu (121/2020/QH14), nhãn, hoặc tên urn:lex:vn:… trong kết quả.
                Ba danh sách có --output-format text (mặc định) hoặc json, và nhận cả --from, --to, --depth.
                """,
            en: """
                DOC is a path, a symbol (121/2020/QH14), a label, or a name urn:lex:vn:… of the output.
                The three lists take --output-format text (default) or json, and --from, --to, --depth too.
                """),
        example: "viendan graph --to 121/2020/QH14 luu-tru/ | dot -Tsvg > do-thi.svg",
        exitCodes: LocalizedText(
            vi: """
                Mã thoát: 0 đọc được hết; 2 có đầu vào không đọc được, không có gì để đọc, không rõ VĂN_BẢN nào, hoặc dùng
                sai; 101 lỗi bên trong chương trình.
                """,
            en: """
                Exit code: 0 everything was read; 2 an input could not be read, nothing to read, no telling which DOC is
                meant, or wrong usage; 101 internal error.
                """),
        operands: .files)

    private static let document = CommandOption.Value(
        placeholder: LocalizedText(vi: "VĂN_BẢN", en: "DOC"), completion: .files)
}
