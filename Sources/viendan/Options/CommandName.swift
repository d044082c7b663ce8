import Consistency

/// The commands of the program.
enum CommandName: String, CaseIterable {
    case check, report, extract, graph, register, rule, completions

    var help: CommandHelp {
        switch self {
        case .check: .check
        case .report: .report
        case .extract: .extract
        case .graph: .graph
        case .register: .register
        case .rule: .rule
        case .completions: .completions
        }
    }

    /// What stands behind the name on a command line.
    var operands: LocalizedText {
        switch self {
        case .check, .report, .extract, .graph, .register: LocalizedText(vi: "[ĐƯỜNG_DẪN…|-]", en: "[PATH…|-]")
        case .rule: LocalizedText(vi: "MÃ|--all", en: "CODE|--all")
        case .completions: LocalizedText(vi: "bash|zsh|fish", en: "bash|zsh|fish")
        }
    }

    /// What it is for, in a line.
    var summary: LocalizedText {
        switch self {
        case .check:
            LocalizedText(
                vi: "báo những viện dẫn mâu thuẫn, sai hoặc thiếu",
                en: "reports citations that contradict, are wrong or incomplete")
        case .report:
            LocalizedText(
                vi: "làm một trang HTML: văn bản, phát hiện và đồ thị viện dẫn",
                en: "makes an HTML page: documents, findings and the citation graph")
        case .extract: LocalizedText(vi: "liệt kê mọi viện dẫn", en: "lists every reference")
        case .graph: LocalizedText(vi: "văn bản nào viện dẫn văn bản nào", en: "which document cites which")
        case .register:
            LocalizedText(
                vi: "lập bảng văn bản: hiệu lực, văn bản thay thế, bãi bỏ, sửa đổi",
                en: "makes the table of documents: dates of effect, what replaced, repealed, amended")
        case .rule: LocalizedText(vi: "giải thích một luật hoặc mọi luật", en: "explains a rule or all of them")
        case .completions:
            LocalizedText(
                vi: "in tập lệnh để shell tự điền lệnh và tùy chọn",
                en: "prints the script by which a shell completes commands and options")
        }
    }
}
