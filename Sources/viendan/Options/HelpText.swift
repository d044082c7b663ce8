import Consistency

/// What `--help` prints.
enum HelpText {
    enum Topic {
        case program, check, extract, graph, register, report, rule
    }

    static func text(for topic: Topic) -> LocalizedText {
        switch topic {
        case .program: program
        case .check: check
        case .extract: extract
        case .graph: graph
        case .register: register
        case .report: report
        case .rule: rule
        }
    }

    private static let program = LocalizedText(
        vi: """
            viendan: kiểm tra viện dẫn trong văn bản hành chính

            Cách dùng:
              viendan check [ĐƯỜNG_DẪN…|-]     báo những viện dẫn mâu thuẫn, sai hoặc thiếu
              viendan extract [ĐƯỜNG_DẪN…|-]   liệt kê mọi viện dẫn
              viendan graph [ĐƯỜNG_DẪN…|-]     văn bản nào viện dẫn văn bản nào
              viendan register [ĐƯỜNG_DẪN…|-]  lập bảng văn bản: hiệu lực, văn bản thay thế, bãi bỏ, sửa đổi
              viendan report -o TỆP [ĐƯỜNG_DẪN…|-]  làm một trang HTML: văn bản, phát hiện và đồ thị viện dẫn
              viendan rule MÃ|--all            giải thích một luật hoặc mọi luật
              viendan --version

            Xem thêm: --help sau mỗi lệnh, ví dụ viendan check --help. Tiếng Anh: --lang en

            """,
        en: """
            viendan: checks the citations of Vietnamese administrative documents

            Usage:
              viendan check [PATH…|-]     reports citations that contradict, are wrong or incomplete
              viendan extract [PATH…|-]   lists every reference
              viendan graph [PATH…|-]     which document cites which
              viendan register [PATH…|-]  makes the table of documents: dates of effect, what replaced, repealed, amended
              viendan report -o FILE [PATH…|-]  makes an HTML page: documents, findings and the citation graph
              viendan rule CODE|--all     explains a rule or all of them
              viendan --version

            See also: --help behind each command, such as viendan check --help

            """)

    private static let check = LocalizedText(
        vi: """
            Cách dùng: viendan check [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]

            Kiểm tra tệp .txt và .md; thư mục được duyệt hết, trừ những gì .gitignore loại trừ.
            Không có đường dẫn là thư mục hiện tại; - là đầu vào chuẩn.

              --output-format text|json     dạng kết quả (mặc định text)
              --fail-on error|warning|info  mức khiến mã thoát là 1 (mặc định warning)
              --register TỆP                bảng văn bản do viendan register lập, dùng cùng bảng có sẵn
              --select MÃ[,MÃ…]             chỉ chạy những luật này: VD101, VD2 (mọi mã bắt đầu như thế), ALL
              --extend-select MÃ[,MÃ…]      chạy thêm những luật này, ví dụ VD4 (thể thức, mặc định tắt)
              --ignore MÃ[,MÃ…]             không chạy những luật này
              --config TỆP                  tệp cấu hình (mặc định: viendan.json của thư mục hiện tại hoặc gần nhất ở trên)
              --isolated                    không dùng tệp cấu hình nào
              --lang vi|en                  ngôn ngữ của thông báo (mặc định vi)
              --threads N                   số luồng (mặc định: số nhân)
              --allow-empty                 không có gì để kiểm tra thì không phải lỗi

            Mã thoát: 0 không có gì từ mức --fail-on trở lên; 1 có; 2 có đầu vào không đọc được, không có gì để
            kiểm tra, hoặc dùng sai; 101 lỗi bên trong chương trình.

            """,
        en: """
            Usage: viendan check [OPTION…] [PATH…|-]

            Checks .txt and .md files; folders are walked, without what .gitignore excludes.
            No path means the current folder; - is standard input.

              --output-format text|json     form of the output (default text)
              --fail-on error|warning|info  severity that makes the exit code 1 (default warning)
              --register FILE               a table made by viendan register, used beside the built-in one
              --select CODE[,CODE…]         run these rules only: VD101, VD2 (every code that begins so), ALL
              --extend-select CODE[,CODE…]  run these too, for example VD4 (style, off by default)
              --ignore CODE[,CODE…]         don't run these
              --config FILE                 configuration (default: viendan.json here or in the nearest folder above)
              --isolated                    use no configuration
              --lang vi|en                  language of messages (default vi)
              --threads N                   number of threads (default: number of cores)
              --allow-empty                 nothing to check is no fault

            Exit code: 0 nothing at or above --fail-on; 1 findings; 2 an input could not be read, nothing to check,
            or wrong usage; 101 internal error.

            """)

    private static let extract = LocalizedText(
        vi: """
            Cách dùng: viendan extract [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]

            Liệt kê mọi viện dẫn, mỗi viện dẫn một dòng. Đường dẫn như của viendan check.

              --output-format text|jsonl    dạng kết quả (mặc định text)
              --unparsed                    liệt kê những chỗ giống số, ký hiệu mà không phải viện dẫn, và vì sao
              --config TỆP                  tệp cấu hình (mặc định: viendan.json của thư mục hiện tại hoặc gần nhất ở trên)
              --isolated                    không dùng tệp cấu hình nào
              --lang vi|en                  ngôn ngữ của thông báo (mặc định vi)
              --threads N                   số luồng (mặc định: số nhân)
              --allow-empty                 không có gì để đọc thì không phải lỗi

            Mã thoát: 0 đọc được hết; 2 có đầu vào không đọc được, không có gì để đọc, hoặc dùng sai;
            101 lỗi bên trong chương trình.

            """,
        en: """
            Usage: viendan extract [OPTION…] [PATH…|-]

            Lists every reference, one a line. Paths as for viendan check.

              --output-format text|jsonl    form of the output (default text)
              --unparsed                    lists what looks like a symbol and is no reference, and why
              --config FILE                 configuration (default: viendan.json here or in the nearest folder above)
              --isolated                    use no configuration
              --lang vi|en                  language of messages (default vi)
              --threads N                   number of threads (default: number of cores)
              --allow-empty                 nothing to read is no fault

            Exit code: 0 everything was read; 2 an input could not be read, nothing to read, or wrong usage;
            101 internal error.

            """)

    private static let register = LocalizedText(
        vi: """
            Cách dùng: viendan register [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]

            Lập bảng (TSV) mọi văn bản có trong kho hoặc được viện dẫn: số, ký hiệu, ngày, cơ quan, tên, ngày có hiệu
            lực, và văn bản nào đã thay thế, bãi bỏ, sửa đổi nó, kèm chỗ đã đọc. Đường dẫn như của viendan check.

              -o, --output TỆP              tệp kết quả (mặc định: đầu ra chuẩn); chỉ thay khi đã viết xong
              --config TỆP                  tệp cấu hình (mặc định: viendan.json của thư mục hiện tại hoặc gần nhất ở trên)
              --isolated                    không dùng tệp cấu hình nào
              --lang vi|en                  ngôn ngữ của thông báo (mặc định vi)
              --threads N                   số luồng (mặc định: số nhân)
              --allow-empty                 không có gì để đọc thì không phải lỗi

            Mã thoát: 0 đọc được hết; 2 có đầu vào không đọc được, không có gì để đọc, không ghi được, hoặc dùng sai;
            101 lỗi bên trong chương trình.

            """,
        en: """
            Usage: viendan register [OPTION…] [PATH…|-]

            Makes a table (TSV) of all documents that the archive has or cites: symbol, date, issuer, title, date of
            effect, and what has replaced, repealed or amended each, with the place. Paths as for viendan check.

              -o, --output FILE             file to be written (default: standard output); replaced only when complete
              --config FILE                 configuration (default: viendan.json here or in the nearest folder above)
              --isolated                    use no configuration
              --lang vi|en                  language of messages (default vi)
              --threads N                   number of threads (default: number of cores)
              --allow-empty                 nothing to read is no fault

            Exit code: 0 everything was read; 2 an input could not be read, nothing to read, no place to write,
            or wrong usage; 101 internal error.

            """)

    private static let report = LocalizedText(
        vi: """
            Cách dùng: viendan report -o TỆP [TÙY_CHỌN] [ĐƯỜNG_DẪN…|-]

            Làm một trang HTML, chỉ một tệp, mở không cần mạng: tổng quan, từng văn bản với viện dẫn và phát hiện đánh
            dấu tại chỗ, đồ thị viện dẫn. Đường dẫn, luật và mã thoát như của viendan check.

              -o, --output TỆP              trang được ghi; chỉ thay khi đã viết xong
              --fail-on error|warning|info  mức khiến mã thoát là 1 (mặc định warning)
              --register TỆP                bảng văn bản do viendan register lập, dùng cùng bảng có sẵn
              --select MÃ[,MÃ…]             chỉ chạy những luật này: VD101, VD2 (mọi mã bắt đầu như thế), ALL
              --extend-select MÃ[,MÃ…]      chạy thêm những luật này, ví dụ VD4 (thể thức, mặc định tắt)
              --ignore MÃ[,MÃ…]             không chạy những luật này
              --config TỆP                  tệp cấu hình (mặc định: viendan.json của thư mục hiện tại hoặc gần nhất ở trên)
              --isolated                    không dùng tệp cấu hình nào
              --lang vi|en                  ngôn ngữ của trang và thông báo (mặc định vi)
              --threads N                   số luồng (mặc định: số nhân)
              --allow-empty                 không có gì để kiểm tra thì không phải lỗi

            Ví dụ: viendan report -o bao-cao.html luu-tru/

            Mã thoát: 0 không có gì từ mức --fail-on trở lên; 1 có; 2 có đầu vào không đọc được, không có gì để
            kiểm tra, không ghi được, hoặc dùng sai; 101 lỗi bên trong chương trình.

            """,
        en: """
            Usage: viendan report -o FILE [OPTION…] [PATH…|-]

            Makes an HTML page, a single file that needs no network: a summary, each document with its references and
            findings marked in place, the citation graph. Paths, rules and exit codes as for viendan check.

              -o, --output FILE             page to be written; replaced only when complete
              --fail-on error|warning|info  severity that makes the exit code 1 (default warning)
              --register FILE               a table made by viendan register, used beside the built-in one
              --select CODE[,CODE…]         run these rules only: VD101, VD2 (every code that begins so), ALL
              --extend-select CODE[,CODE…]  run these too, for example VD4 (style, off by default)
              --ignore CODE[,CODE…]         don't run these
              --config FILE                 configuration (default: viendan.json here or in the nearest folder above)
              --isolated                    use no configuration
              --lang vi|en                  language of the page and of messages (default vi)
              --threads N                   number of threads (default: number of cores)
              --allow-empty                 nothing to check is no fault

            Example: viendan report -o report.html archive/

            Exit code: 0 nothing at or above --fail-on; 1 findings; 2 an input could not be read, nothing to check,
            no place to write, or wrong usage; 101 internal error.

            """)

    private static let rule = LocalizedText(
        vi: """
            Cách dùng: viendan rule [TÙY_CHỌN] MÃ
                       viendan rule [TÙY_CHỌN] --all

            Giải thích một luật: báo gì, vì sao, căn cứ pháp lý, ví dụ bị báo và không bị báo.

              --all                                              mọi luật
              --output-format text|markdown|markdown-table|json  dạng kết quả (mặc định text)
              --lang vi|en                                       ngôn ngữ (mặc định vi)

            Mã thoát: 0; 2 không có luật này hoặc dùng sai; 101 lỗi bên trong chương trình.

            """,
        en: """
            Usage: viendan rule [OPTION…] CODE
                   viendan rule [OPTION…] --all

            Explains a rule: what it reports, why, its legal source, examples with and without a finding.

              --all                                              every rule
              --output-format text|markdown|markdown-table|json  form of the output (default text)
              --lang vi|en                                       language (default vi)

            Exit code: 0; 2 no such rule, or wrong usage; 101 internal error.

            """)
}
