import LegalText

/// The words by which documents say since when they are in force and what they do to others.
struct ForceWords: Sendable {
    /// *có hiệu lực*, *hết hiệu lực*
    let effects: PhraseTable<Void>
    let ends: PhraseTable<Void>
    /// Before a date: *kể từ*
    let since: PhraseTable<Void>
    /// Behind *ngày*, where the day of issue is meant.
    let signings: PhraseTable<Void>
    let verbs: PhraseTable<Reference.Relation>
    /// Before the document that amends: *bởi*, *theo quy định tại*.
    let agents: PhraseTable<Void>
    /// What may stand between a verb and the document whose parts are named.
    let fillers: WordSet
    /// Behind these the parts are told by what they are about: *nội dung quy định về thuế tại*.
    let subjects: WordSet
    /// Behind these it is no statement: *đến khi Luật X hết hiệu lực*.
    let conditions: WordSet
    let exception: UInt16

    init(_ lexicon: Lexicon) {
        func table<Value>(_ names: [(String, Value)]) -> PhraseTable<Value> {
            PhraseTable(names, vocabulary: lexicon.vocabulary, wordCount: lexicon.classes.count)
        }
        effects = table(Self.effectNames.map { ($0, ()) })
        ends = table(Self.endNames.map { ($0, ()) })
        since = table(Self.sinceNames.map { ($0, ()) })
        signings = table(Self.signingNames.map { ($0, ()) })
        verbs = table(Self.verbNames)
        agents = table(Self.agentNames.map { ($0, ()) })
        fillers = lexicon.set(Self.fillerWords)
        subjects = lexicon.set(["về", "liên"])
        conditions = lexicon.set(["khi", "nếu", "trường"])
        exception = lexicon.vocabulary.id(of: "trừ").rawValue
    }

    /// For the vocabulary.
    static let words =
        (effectNames + endNames + sinceNames + signingNames + verbNames.map(\.0) + agentNames)
        .flatMap(Lexicon.words) + fillerWords + ["trừ", "khi", "nếu", "trường", "liên"]

    private static let effectNames = ["có hiệu lực", "có hiệu lực thi hành"]
    private static let endNames = ["hết hiệu lực", "hết hiệu lực thi hành"]
    private static let sinceNames = ["kể từ", "từ"]
    private static let signingNames = [
        "ký", "ký ban hành", "ban hành", "ký và ban hành", "thông qua", "được thông qua",
    ]
    private static let verbNames: [(String, Reference.Relation)] = [
        ("sửa đổi", .amends), ("bổ sung", .amends), ("điều chỉnh", .amends), ("thay thế", .replaces),
        ("bãi bỏ", .repeals), ("hủy bỏ", .repeals),
    ]
    private static let agentNames = [
        "bởi", "bởi các", "theo", "tại", "bằng", "theo quy định tại", "theo quy định của", "theo các",
    ]
    private static let fillerWords = [
        "một", "số", "điều", "khoản", "điểm", "các", "của", "tại", "và", "cụm", "từ", "bằng", "thành", "kèm", "theo",
        "ban", "hành", "phụ", "lục", "mẫu", "biểu", "quy", "định", "nội", "dung", "toàn", "bộ", "chương", "mục", "phần",
        "tiết", "tên", "tiêu", "đề", "đoạn", "dòng", "thứ", "nhất", "hai", "ba", "cuối", "đầu", "dưới", "sau", "đây",
        "như", "văn", "bản", "những", "lần", "danh", "bảng", "chế", "hết", "đối", "với", "gồm", "quyết", "thông", "tư",
        "nghị", "luật", "pháp", "lệnh", "liên", "tịch",
    ]
}
