import LegalText

/// Reads references back: *Nghị định này*, *Kế hoạch nêu trên*, *các văn bản nói trên*, *Chỉ thị trên*.
struct AnaphorReader {
    /// What *trên* stands before as a preposition: *Kế hoạch trên địa bàn*.
    static let places = [
        "địa", "cơ", "cả", "toàn", "các", "mọi", "mạng", "phương", "thực", "tinh", "trang", "cổng", "hệ", "báo", "thế",
        "đài", "môi", "tất", "từng", "những", "một", "lĩnh", "diện", "phạm", "nền", "sóng", "tuyến", "đất", "biển",
        "bản",
    ]

    /// What stands before several documents.
    static let plurals = ["các", "hai", "ba", "bốn", "năm", "sáu", "những", "cả"]

    private let lexicon: Lexicon
    private let placesBehindAbove, plurals: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        placesBehindAbove = lexicon.set(Self.places)
        plurals = lexicon.set(Self.plurals)
    }

    /// The reference whose *này* stands at `index`; nil where no type stands before it. A type in small letters is one only
    /// where the document itself (`own`) is of it: *kế hoạch này*.
    func readThis(at index: Int, own: DocumentType?, in text: TokenizedText) -> MentionDraft? {
        guard let (type, start) = type(before: index, in: text) else { return nil }
        guard text.isCapitalised(start) || (type == own && type != .rule) else { return nil }
        return MentionDraft(kind: .anaphor, tokens: start..<index + 1, type: type, clue: .this)
    }

    /// The reference whose *nêu*, *nói* (before *trên*) or *trên* stands at `index`; nil where none does.
    func readAbove(at index: Int, in text: TokenizedText) -> MentionDraft? {
        var end = index + 1
        if text.word(index) != .above {
            guard end < text.count, text.word(end) == .above, text.link(after: index).isSpace else { return nil }
            end += 1
        } else {
            // "Kế hoạch trên địa bàn": a preposition.
            let goesOn = end < text.count && text.link(after: index).isSpace && text.link(after: index) != .blankLine
            guard !goesOn || !placesBehindAbove.contains(text.word(end)) && text.word(end) != 0 && !text.isNumber(end)
            else { return nil }
        }
        guard let (type, start) = type(before: index, in: text) else { return nil }
        let isPlural =
            start > 0 && text.link(after: start - 1).isSpace
            && (plurals.contains(text.word(start - 1)) || isCount(start - 1, in: text))
        let isAnyDocument = text.word(start) == .papers
        guard isAnyDocument || isPlural || text.isCapitalised(start) else { return nil }
        return MentionDraft(
            kind: .anaphor, tokens: start..<end, type: isAnyDocument ? nil : type, clue: .above(isPlural: isPlural))
    }

    /// *02 văn bản nêu trên*, but not *Điều 6 Luật nêu trên*.
    private func isCount(_ index: Int, in text: TokenizedText) -> Bool {
        guard text.isNumber(index), index > 0, text.link(after: index - 1).isSpace else { return false }
        return !lexicon.classes[Int(text.word(index - 1))].contains(.pinpointUnit)
    }

    private func type(before index: Int, in text: TokenizedText) -> (DocumentType, Int)? {
        guard index > 0, text.link(after: index - 1).isSpace, text.link(after: index - 1) != .blankLine,
            lexicon.classes[Int(text.word(index - 1))].contains(.typeNameEnd),
            let (type, start) = lexicon.typeNames.longestMatch(endingAt: index - 1, in: text)
        else { return nil }
        if type == .law, start > 0, text.word(start - 1) == .legal { return nil }
        return (type, start)
    }
}
