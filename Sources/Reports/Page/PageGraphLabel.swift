import Consistency

/// The words at a page's graph.
enum PageGraphLabel {
    static let all: [(StaticString, LocalizedText)] = [
        ("wholeGraph", LocalizedText(vi: "← Toàn bộ đồ thị", en: "← The whole graph")),
        ("inArchive", LocalizedText(vi: "có trong số được kiểm tra", en: "among the documents checked")),
        ("onlyCited", LocalizedText(vi: "chỉ được viện dẫn", en: "only cited")),
        ("relation", LocalizedText(vi: "Quan hệ", en: "Relation")),
        ("everyRelation", LocalizedText(vi: "Mọi quan hệ", en: "All relations")),
        (
            "leftOut",
            LocalizedText(
                vi:
                    "Vẽ những văn bản có nhiều liên hệ nhất; {0} văn bản khác không vẽ: tìm, chọn quan hệ, hoặc mở trong danh sách dưới đây.",
                en:
                    "Drawn are the documents with most links; {0} more are not: search, choose a relation, or open them in the list below."
            )
        ),
        ("allDrawn", LocalizedText(vi: "Mọi liên hệ đều được vẽ.", en: "Every link is drawn.")),
        ("nothingDrawn", LocalizedText(vi: "Không có liên hệ nào.", en: "There are no links.")),
        ("nodes", LocalizedText(vi: "Văn bản, được viện dẫn nhiều nhất trước", en: "Documents, most cited first")),
        ("citedBy", LocalizedText(vi: "{0} văn bản viện dẫn", en: "cited by {0}")),
    ]
}
