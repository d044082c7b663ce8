import Citations
import Consistency

/// The words of what a page says of a reference and of the document that it means.
enum PageTargetLabel {
    static let all: [(StaticString, LocalizedText)] =
        target + kinds + outcomes + relations + [
            ("by-amends", LocalizedText(vi: "được sửa đổi, bổ sung bởi", en: "amended by")),
            ("by-replaces", LocalizedText(vi: "bị thay thế bởi", en: "replaced by")),
            ("by-repeals", LocalizedText(vi: "bị bãi bỏ bởi", en: "repealed by")),
            ("by-guides", LocalizedText(vi: "được hướng dẫn bởi", en: "guided by")),
            ("by-promulgates", LocalizedText(vi: "được ban hành bởi", en: "promulgated by")),
        ]

    private static let target: [(StaticString, LocalizedText)] = [
        ("target", LocalizedText(vi: "Văn bản được viện dẫn", en: "The document cited")),
        ("date", LocalizedText(vi: "Ngày", en: "Date")),
        ("title-of", LocalizedText(vi: "Về", en: "Title")),
        ("open", LocalizedText(vi: "Mở {0}", en: "Open {0}")),
        ("notInArchive", LocalizedText(vi: "Không nằm trong số được kiểm tra", en: "Not among the documents checked")),
        ("inGraph", LocalizedText(vi: "Xem trong đồ thị", en: "See in the graph")),
        ("othersHere", LocalizedText(vi: "Chỗ khác trong văn bản này: {0}", en: "Elsewhere in this document: {0}")),
        ("elsewhere", LocalizedText(vi: "Văn bản khác viện dẫn: {0}", en: "Other documents that cite it: {0}")),
        (
            "why-ambiguous",
            LocalizedText(vi: "Nhiều văn bản phù hợp, không đoán.", en: "Several documents fit; none is guessed.")
        ),
        (
            "why-unresolved",
            LocalizedText(
                vi: "Thiếu dữ liệu để biết là văn bản nào.", en: "Too little is said to tell which document is meant.")
        ),
        ("why-missing", LocalizedText(vi: "Văn bản không có phần này.", en: "The document has no such part.")),
        ("why-resolved", LocalizedText(vi: "Chính văn bản này.", en: "This document itself.")),
    ]

    private static let kinds: [(StaticString, LocalizedText)] = [
        ("kind-numbered", LocalizedText(vi: "theo số, ký hiệu", en: "by number")),
        ("kind-named", LocalizedText(vi: "theo tên", en: "by name")),
        ("kind-alias", LocalizedText(vi: "tên gọi tắt", en: "short name")),
        ("kind-anaphor", LocalizedText(vi: "nhắc lại", en: "referring back")),
        ("kind-internal", LocalizedText(vi: "phần của văn bản", en: "part of a document")),
        ("kind-own", LocalizedText(vi: "số của chính văn bản", en: "the document's own number")),
    ]

    private static let outcomes: [(StaticString, LocalizedText)] = [
        ("outcome-resolved", LocalizedText(vi: "đã xác định", en: "resolved")),
        ("outcome-ambiguous", LocalizedText(vi: "có nhiều khả năng", en: "ambiguous")),
        ("outcome-unresolved", LocalizedText(vi: "chưa xác định", en: "unresolved")),
    ]

    private static let relations: [(StaticString, LocalizedText)] = [
        ("relation-basis", Reference.Relation.basis.name),
        ("relation-implements", Reference.Relation.implements.name),
        ("relation-guides", Reference.Relation.guides.name),
        ("relation-amends", Reference.Relation.amends.name),
        ("relation-replaces", Reference.Relation.replaces.name),
        ("relation-repeals", Reference.Relation.repeals.name),
        ("relation-promulgates", Reference.Relation.promulgates.name),
        ("relation-mentions", Reference.Relation.mentions.name),
    ]
}
