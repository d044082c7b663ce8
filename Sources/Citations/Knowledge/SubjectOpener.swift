/// The words with which a subject (trích yếu) begins.
struct SubjectOpener: Sendable {
    /// Whether it follows a bare symbol, where a verb is more often the sentence's own.
    let mayFollowBareSymbol: Bool
    /// Whether it tells what became of a document: *được sửa đổi*.
    let isAmendment: Bool

    init(_ words: String) {
        mayFollowBareSymbol = Self.bare.contains(words)
        isAmendment = Self.amendments.contains(words)
    }

    private static let bare: Set<String> = [
        "về", "V/v", "quy định", "qui định", "hướng dẫn", "sửa đổi", "bổ sung", "ban hành", "phê duyệt",
    ]
    private static let amendments: Set<String> = ["sửa đổi", "bổ sung", "thay thế", "bãi bỏ", "đính chính", "hợp nhất"]
}
