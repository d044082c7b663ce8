import LegalText

/// Reads short forms: the type and the number alone, behind a full citation: *Nghị định 85*, *Kế hoạch số 344*.
struct ShortFormReader {
    /// Words of measure: *Kế hoạch 5 năm*, *Quyết định 3 nội dung*.
    static let measures = [
        "năm", "tháng", "ngày", "nội", "nhiệm", "chỉ", "tiêu", "nhóm", "lĩnh", "tỉnh", "huyện", "xã", "bộ", "địa", "đề",
        "dự", "cuộc", "lớp", "người", "hộ", "mô", "giai", "điểm", "mục", "bước", "trường", "đơn", "cơ", "tổ", "cấp",
        "bên",
        "thủ", "công", "lần", "triệu", "tỷ", "đồng", "quý", "vụ", "hồ", "thôn", "phường", "ha", "km", "danh", "loại",
        "vùng",
    ]
    private static let types: Set<DocumentType> = [
        .decree, .circular, .jointCircular, .decision, .directive, .resolution, .jointResolution, .plan, .conclusion,
        .notice, .telegram, .guidance, .rule, .regulation, .officialLetter, .ordinance, .law, .programme, .report,
        .submission,
    ]
    /// Types that are so cited even where the text has no full citation of it.
    private static let wellKnown: Set<DocumentType> = [
        .decree, .circular, .jointCircular, .decision, .directive, .resolution,
    ]

    /// A full citation before: *Nghị định 85* is known by its type and number.
    struct Cited: Hashable {
        let type: DocumentType?
        let number: String
    }

    private let lexicon: Lexicon
    private let measures: WordSet

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        measures = lexicon.set(Self.measures)
    }

    /// The reference whose number is the token at `index`; nil if none stands there. `cited` are the full citations.
    func read(at index: Int, cited: Set<Cited>, in text: TokenizedText) -> MentionDraft? {
        guard index > 1, text.length(index) <= 4,
            text.byte(at: text.start(index) - 1) == 0x20
                || text.byte(at: text.start(index) - 1) == 0x0A
        else { return nil }
        // … một số Thông tư ⏎ 1. …: an item of a list
        let isItem =
            text.length(index) <= 2 && text.startsLine(index) && index + 1 < text.count
            && text.link(after: index) == .dot && (text.followsEnd(index) || text.number(index) == 1)
        guard !isItem else { return nil }
        let hasWord = text.word(index - 1) == .number && text.link(after: index - 1).isSpace
        let before = hasWord ? index - 2 : index - 1
        guard before >= 0, text.link(after: before).isSpace, text.link(after: before) != .blankLine,
            lexicon.classes[Int(text.word(before))].contains(.typeNameEnd),
            let (type, start) = lexicon.typeNames.longestMatch(endingAt: before, in: text), Self.types.contains(type)
        else { return nil }
        if type == .law, start > 0, text.word(start - 1) == .legal { return nil }
        var end = index + 1
        if end < text.count, text.link(after: index) == .adjacent {
            // 30a
            guard text.length(end) == 1, !text.isNumber(end) else { return nil }
            end += 1
        }
        guard isWhole(end, in: text) else { return nil }
        let value = text.source.string(text.range(index..<end))
        let padded = text.length(index) < 2 ? "0" + value : value
        let isKnown = cited.contains(Cited(type: type, number: padded))
        guard
            isKnown
                || (Self.wellKnown.contains(type) && (text.isCapitalised(start) || hasWord)
                    && (hasWord || !isMeasure(end, in: text)) && !isYear(index, in: text))
        else { return nil }
        return MentionDraft(
            kind: .numbered, tokens: start..<end, type: type, clue: .number(Part(padded, text.range(index..<end))))
    }

    /// Whether the number ends before a token, so that it is no part of a longer figure or a symbol.
    private func isWhole(_ end: Int, in text: TokenizedText) -> Bool {
        guard end < text.count else { return true }
        let link = text.link(after: end - 1)
        if !link.isDisjoint(with: [.anySlash, .tightHyphen, .tightDot, .adjacent]) { return false }
        // 08 a/2010/TT-BTP
        if text.length(end) == 1, text.link(after: end) == .slash { return false }
        return text.byte(at: text.end(end - 1)) != UInt8(ascii: "%")
            && !(text.byte(at: text.end(end - 1)) == UInt8(ascii: ",") && text.isNumber(end)
                && text.start(end) == text.end(end - 1) + 1)
    }

    private func isMeasure(_ end: Int, in text: TokenizedText) -> Bool {
        guard end < text.count, text.link(after: end - 1).isSpace else { return false }
        return measures.contains(text.word(end))
    }

    private func isYear(_ index: Int, in text: TokenizedText) -> Bool {
        text.length(index) == 4 && text.number(index).map { (1945...2099).contains($0) } ?? false
    }
}
