import Consistency

extension HelpText {
    /// What `graph --help` prints.
    static let graph = LocalizedText(
        vi: """
            Cách dùng: viendan graph [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]

            Vẽ ra văn bản nào viện dẫn văn bản nào, theo quan hệ (căn cứ, thực hiện, sửa đổi…); văn bản có trong kho và văn
            bản chỉ được viện dẫn được phân biệt. Đường dẫn như của viendan check.

              --output-format DẠNG          dot (mặc định, cho Graphviz), graphml, mermaid, json,
                                            csv-nodes (mỗi văn bản một dòng), csv-edges (mỗi quan hệ một dòng)
              --from VĂN_BẢN                chỉ những gì văn bản này viện dẫn, trực tiếp hay qua văn bản khác
              --to VĂN_BẢN                  chỉ những gì viện dẫn văn bản này; cùng với --from: các đường giữa hai
                                            văn bản, hoặc cả hai phía nếu là một văn bản
              --depth N                     không quá N bước từ văn bản đó, hoặc trên đường giữa hai văn bản
              --most-cited[=N]              liệt kê N văn bản được nhiều văn bản viện dẫn nhất (mặc định 20)
              --dangling                    liệt kê những văn bản được viện dẫn mà không có trong kho
              --cycles                      liệt kê những nhóm văn bản làm căn cứ lẫn cho nhau
              --config TỆP                  tệp cấu hình (mặc định: viendan.json của thư mục hiện tại hoặc gần nhất ở trên)
              --isolated                    không dùng tệp cấu hình nào
              --lang vi|en                  ngôn ngữ của thông báo và của hình vẽ (mặc định vi)
              --threads N                   số luồng (mặc định: số nhân)
              --allow-empty                 không có gì để đọc thì không phải lỗi

            VĂN_BẢN là đường dẫn, số ký hiệu (121/2020/QH14), nhãn, hoặc tên urn:lex:vn:… trong kết quả.
            Ba danh sách có --output-format text (mặc định) hoặc json, và nhận cả --from, --to, --depth.

            Mã thoát: 0 đọc được hết; 2 có đầu vào không đọc được, không có gì để đọc, không rõ VĂN_BẢN nào, hoặc dùng
            sai; 101 lỗi bên trong chương trình.

            """,
        en: """
            Usage: viendan graph [OPTION…] [PATH…|-]

            Draws which document cites which, by relation (basis, implements, amends …); documents of the archive and
            those that are only cited are told apart. Paths as for viendan check.

              --output-format FORM          dot (default, for Graphviz), graphml, mermaid, json,
                                            csv-nodes (a document a line), csv-edges (a relation a line)
              --from DOC                    only what this document cites, itself or through others
              --to DOC                      only what cites this document; with --from the ways between the two, or
                                            both sides where they are one document
              --depth N                     at most N steps from the document, or on a way between the two
              --most-cited[=N]              lists the N documents that most documents cite (default 20)
              --dangling                    lists the documents that are cited and not in the archive
              --cycles                      lists groups of documents that rest on each other
              --config FILE                 configuration (default: viendan.json here or in the nearest folder above)
              --isolated                    use no configuration
              --lang vi|en                  language of messages and drawings (default vi)
              --threads N                   number of threads (default: number of cores)
              --allow-empty                 nothing to read is no fault

            DOC is a path, a symbol (121/2020/QH14), a label, or a name urn:lex:vn:… of the output.
            The three lists take --output-format text (default) or json, and --from, --to, --depth too.

            Exit code: 0 everything was read; 2 an input could not be read, nothing to read, no telling which DOC is
            meant, or wrong usage; 101 internal error.

            """)
}
