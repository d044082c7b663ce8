import LegalText

/// Reads to which document a part is attached: *Phụ lục I ban hành kèm theo Thông tư này*, *kèm Luật Đầu tư*.
struct AttachmentReader {
    enum Holder {
        /// *Thông tư này*
        case this(DocumentType)
        case cited
    }

    /// The words in which *kèm* is looked for, *ban hành* before it.
    private static let reach = 4
    /// *và Mẫu số 01*
    private static let formLength = 4

    private let typeNames: PhraseTable<DocumentType>

    init(_ lexicon: Lexicon) { typeNames = lexicon.typeNames }

    /// What the part is attached to that ends before a token; nil where nothing says so.
    func holder(behind end: Int, in text: TokenizedText) -> Holder? {
        let isWithForm = end + 1 < text.count && text.word(end) == .and && text.word(end + 1) == .form
        let last = end + Self.reach + (isWithForm ? Self.formLength : 0)
        let words = end..<max(end, min(last, text.count))
        guard let attached = words.first(where: { text.word($0) == .attached }), attached + 1 < text.count else {
            return nil
        }
        let start = text.word(attached + 1) == .under ? attached + 2 : attached + 1
        // … ban hành kèm theo số 33/2026/NĐ-CP
        if start < text.count, text.word(start) == .number { return .cited }
        guard let (type, typeEnd) = typeNames.longestMatch(startingAt: start, in: text) else { return nil }
        return typeEnd < text.count && text.word(typeEnd) == .this ? .this(type) : .cited
    }
}
