import LegalText

/// Tells where, behind the name of a document, the sentence goes on.
struct ClauseReader {
    private let lexicon: Lexicon
    private let issuers: IssuerReader

    /// Words that no title has.
    static let openings = [
        "thì", "vẫn", "phải được", "mới đạt", "mới đáp", "ngay khi", "ngay sau", "ngay từ", "có hiệu", "có căn",
        "hết hiệu",
        "như sau", "và các quy", "và các văn", "và văn bản", "không áp", "trong suốt", "chưa", "cũng", "không còn",
        "đến nay", "và để", "có nguy cơ", "và nay", "được quy định như", "trên cơ sở", "và được",
        "và phải", "tiếp tục được", "được chuyển sang", "đã tạo",
    ]
    /// Words that no title has behind a comma.
    static let openingsBehindComma = [
        "là", "đã", "có", "kéo theo", "trong đó", "cụ thể", "tôi", "hướng dẫn của", "thay thế", "bãi bỏ", "bảo đảm phù",
        "không thuộc", "trừ", "yêu cầu", "nhất là", "số vụ", "hiện nay",
        "kèm", "ý kiến", "bằng", "tỉnh đã", "huyện đã", "xã đã", "toàn tỉnh đã", "toàn huyện đã",
    ]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        issuers = IssuerReader(lexicon)
    }

    /// Whether the clause that the name stands in goes on with the token at `index`.
    func goesOn(at index: Int, behind link: Link, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        let wordClass = lexicon.classes[Int(word)]
        guard index + 1 < text.count else { return false }
        if wordClass.contains(.clauseStart) {
            if lexicon.clauseOpenings.longestMatch(startingAt: index, in: text) != nil
                || repealsNext(at: index, in: text)
            {
                return true
            }
            if (word == .got || word == .already) && speaksOfDocument(at: index, in: text) { return true }
            if link == .comma, lexicon.clauseOpeningsBehindComma.longestMatch(startingAt: index, in: text) != nil {
                return true
            }
        }
        return link == .comma && wordClass.contains(.issuerStart) && startsWithIssuer(at: index, in: text)
    }

    /// *… và bãi bỏ Điều 2 Thông tư …*: what is done next.
    private func repealsNext(at index: Int, in text: TokenizedText) -> Bool {
        guard index + 3 < text.count, text.word(index) == .and, text.word(index + 1) == .repeal,
            text.word(index + 2) == .repealSecond
        else { return false }
        return lexicon.classes[Int(text.word(index + 3))].contains(.pinpointUnit)
            || lexicon.typeNames.longestMatch(startingAt: index + 3, in: text) != nil
    }

    /// *được sửa đổi*, *đã được*: of the document, not of its subject.
    private func speaksOfDocument(at index: Int, in text: TokenizedText) -> Bool {
        if let opener = lexicon.subjectOpeners.longestMatch(startingAt: index + 1, in: text)?.value {
            return opener.isAmendment
        }
        return text.word(index + 1) == .got
    }

    /// *…, Ủy ban nhân dân tỉnh ban hành Kế hoạch*
    private func startsWithIssuer(at index: Int, in text: TokenizedText) -> Bool {
        guard text.isCapitalised(index),
            let reading = issuers.known(at: index, symbol: nil, in: text), reading.end < text.count
        else { return false }
        return issuers.startsVerb(at: reading.end, in: text)
    }
}
