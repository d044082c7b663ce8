import Consistency

/// The words of the page that come from no document: its scripts ask for them by name; `{0}`, `{1}` stand for what is told.
enum PageLabel {
    static let title = LocalizedText(vi: "viendan: kiểm tra viện dẫn", en: "viendan: citation check")
    static let needsScript = LocalizedText(
        vi: "Trang này cần JavaScript để hiện văn bản; nó không tải gì từ mạng và không gửi gì đi.",
        en: "This page needs JavaScript to show the documents; it fetches nothing and sends nothing.")

    static func json(_ language: Language) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("title")
            writer.value(title[language])
            for severity in Severity.allCases {
                writer.key(severity.label)
                writer.value(severity.name[language])
            }
            for (name, text) in views + findings + PageTargetLabel.all + PageGraphLabel.all + keys {
                writer.key(name)
                writer.value(text[language])
            }
        }
        return writer.bytes
    }

    private static let views: [(StaticString, LocalizedText)] = [
        ("skip", LocalizedText(vi: "Tới nội dung", en: "Skip to content")),
        ("views", LocalizedText(vi: "Các phần của trang", en: "Views")),
        ("overview", LocalizedText(vi: "Tổng quan", en: "Overview")),
        ("graph", LocalizedText(vi: "Đồ thị viện dẫn", en: "Citation graph")),
        ("filters", LocalizedText(vi: "Bộ lọc", en: "Filters")),
        ("query", LocalizedText(vi: "Tìm văn bản theo số, tên, tệp", en: "Find a document by number, title, file")),
        ("bySeverity", LocalizedText(vi: "Theo mức", en: "By severity")),
        ("byRule", LocalizedText(vi: "Theo luật", en: "By rule")),
        ("everyRule", LocalizedText(vi: "Mọi luật", en: "All rules")),
        ("heading", LocalizedText(vi: "Kết quả kiểm tra viện dẫn", en: "Result of the citation check")),
        ("checked", LocalizedText(vi: "Văn bản đã kiểm tra", en: "Documents checked")),
        ("references", LocalizedText(vi: "Viện dẫn", en: "References")),
        (
            "referencesNote",
            LocalizedText(
                vi: "{0} rõ văn bản nào, {1} có nhiều khả năng, {2} thiếu dữ liệu",
                en: "{0} resolved, {1} ambiguous, {2} unresolved")
        ),
        ("cited", LocalizedText(vi: "Văn bản được viện dẫn", en: "Documents cited")),
        ("citedNote", LocalizedText(vi: "{0} nằm trong số được kiểm tra", en: "{0} of them among those checked")),
        ("unparsed", LocalizedText(vi: "Giống viện dẫn, chưa hiểu", en: "Like a reference, not understood")),
        ("unparsedNote", LocalizedText(vi: "gạch chấm trong văn bản", en: "dotted in the text")),
        ("failed", LocalizedText(vi: "KHÔNG kiểm tra được: {0} tệp", en: "NOT checked: {0} files")),
        ("skipped", LocalizedText(vi: "Bỏ qua: {0} tệp", en: "Skipped: {0} files")),
        (
            "clean",
            LocalizedText(
                vi: "Không phát hiện mâu thuẫn trong các viện dẫn đọc được.",
                en: "No contradiction found in the references that were read.")
        ),
        ("documents", LocalizedText(vi: "Văn bản", en: "Documents")),
        ("order", LocalizedText(vi: "Thứ tự", en: "Order")),
        ("order-path", LocalizedText(vi: "Theo tên tệp", en: "By file name")),
        ("order-gravity", LocalizedText(vi: "Nặng nhất trước", en: "Gravest first")),
        ("shown", LocalizedText(vi: "Đang hiện {0} trong {1} văn bản", en: "Showing {0} of {1} documents")),
        ("more", LocalizedText(vi: "Hiện thêm (còn {0})", en: "Show more ({0} left)")),
    ]

    private static let findings: [(StaticString, LocalizedText)] = [
        ("noFindings", LocalizedText(vi: "không có phát hiện", en: "no findings")),
        ("showFindings", LocalizedText(vi: "Phát hiện: {0}", en: "Findings: {0}")),
        ("findingCount", LocalizedText(vi: "Phát hiện: {0}", en: "Findings: {0}")),
        (
            "findingsShown",
            LocalizedText(vi: "Phát hiện: {0} trong {1}, theo bộ lọc", en: "Findings: {0} of {1}, filtered")
        ),
        ("noMoreFindings", LocalizedText(vi: "Không còn phát hiện nào", en: "No more findings")),
        ("line", LocalizedText(vi: "Dòng {0}", en: "Line {0}")),
        ("page", LocalizedText(vi: "Trang {0}", en: "Page {0}")),
        ("linkToFinding", LocalizedText(vi: "Địa chỉ của phát hiện này", en: "Address of this finding")),
        ("fix", LocalizedText(vi: "Đề nghị sửa", en: "Proposed")),
        ("source", RulePageLabel.source),
        ("allDocuments", LocalizedText(vi: "Mọi văn bản", en: "All documents")),
        ("previous", LocalizedText(vi: "← Văn bản trước", en: "← Previous document")),
        ("next", LocalizedText(vi: "Văn bản sau →", en: "Next document →")),
        ("ordinal", LocalizedText(vi: "{0} / {1}", en: "{0} / {1}")),
    ]

    private static let keys: [(StaticString, LocalizedText)] = [
        ("help", LocalizedText(vi: "Phím tắt và ký hiệu", en: "Keys and marks")),
        ("close", LocalizedText(vi: "Đóng", en: "Close")),
        (
            "key-next",
            LocalizedText(
                vi: "phát hiện sau; ở tổng quan: văn bản sau", en: "next finding; in the overview, next document")
        ),
        (
            "key-previous",
            LocalizedText(
                vi: "phát hiện trước; ở tổng quan: văn bản trước",
                en: "previous finding; in the overview, previous document")
        ),
        ("key-nextDocument", LocalizedText(vi: "văn bản sau", en: "next document")),
        ("key-previousDocument", LocalizedText(vi: "văn bản trước", en: "previous document")),
        ("key-filter", LocalizedText(vi: "tìm văn bản", en: "find a document")),
        (
            "key-open",
            LocalizedText(vi: "mở văn bản hoặc viện dẫn đang chọn", en: "open the chosen document or reference")
        ),
        ("key-overview", LocalizedText(vi: "tổng quan", en: "overview")),
        ("key-graph", LocalizedText(vi: "đồ thị viện dẫn", en: "citation graph")),
        ("key-close", LocalizedText(vi: "đóng ô viện dẫn", en: "close the reference's card")),
        ("key-help", LocalizedText(vi: "trang này", en: "this help")),
        ("aboutMarks", LocalizedText(vi: "Trong văn bản:", en: "In the text:")),
        ("about-error", LocalizedText(vi: "mâu thuẫn chắc chắn, gạch sóng", en: "a certain contradiction, wavy line")),
        ("about-warning", LocalizedText(vi: "rất có thể sai, gạch đứt", en: "very likely wrong, dashed line")),
        ("about-info", LocalizedText(vi: "nên biết, gạch chấm", en: "worth knowing, dotted line")),
    ]
}

extension Severity {
    fileprivate var label: StaticString {
        switch self {
        case .error: "error"
        case .warning: "warning"
        case .info: "info"
        }
    }
}
