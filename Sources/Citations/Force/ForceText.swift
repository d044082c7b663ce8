import LegalText

/// A text with its references, as the readers of force go through it.
///
/// A class, though nothing in it changes: every reader has it, and a copy of its tables is dear.
final class ForceText {
    let document: CitingDocument
    let text: TokenizedText
    let words: ForceWords
    /// By where they start.
    let items: [ForceItem]
    let outline: Outline
    let classes: [WordClass]
    private let sentences: SentenceReader
    /// The items whose lead is a token.
    private let byLead: [Int: Int]
    /// Behind the name of the item that holds an item: its own place for one that stands on its own.
    private let outers: [Int]

    init(_ document: CitingDocument, _ lexicon: Lexicon, in text: TokenizedText) {
        self.document = document
        self.text = text
        words = ForceWords(lexicon)
        classes = lexicon.classes
        sentences = SentenceReader(lexicon)
        outline = OutlineReader(lexicon).read(text, isConsolidated: document.consolidated != nil)
        items = ForceItem.all(in: document, text)
        byLead = Dictionary(
            items.enumerated().map { ($0.element.lead, $0.offset) }, uniquingKeysWith: { first, _ in first })
        var open: [Int] = []
        var outers: [Int] = []
        for index in items.indices {
            let start = items[index].range.lowerBound
            while let last = open.last, (items[last].subject?.upperBound ?? 0) <= start { open.removeLast() }
            outers.append(open.last ?? index)
            if items[index].subject != nil { open.append(index) }
        }
        self.outers = outers
    }

    /// The item that begins, with its parts, at a token.
    func item(leadingAt index: Int) -> Int? { byLead[index] }

    /// Whether an item is a document or, by itself, a part of another one than the text.
    func names(_ item: Int) -> Bool {
        guard items[item].kind == .internal else { return true }
        return if case .partOf(.cited, _) = items[item].target { true } else { false }
    }

    /// The item in whose name an item stands; nil for one that stands on its own.
    func outer(of item: Int) -> Int? { outers[item] == item ? nil : outers[item] }

    /// The items that end right before a token, the inner first.
    func items(endingAt index: Int) -> [Int] {
        let behind = items.partitioningIndex { $0.start >= index }
        guard behind > 0 else { return [] }
        var found: [Int] = []
        var next: Int? = behind - 1
        while let item = next, items[item].end == index {
            found.append(item)
            next = outer(of: item)
        }
        return found
    }

    /// Whether the name of an item ends with one of the type of another, so that this may be joined to either.
    func mayGoOn(_ item: ForceItem, with next: ForceItem) -> Bool {
        items(endingAt: item.end).contains { items[$0].start != item.start && items[$0].type == next.type }
    }

    /// The item in whose name a token stands, the outermost; nil in running text.
    func itemNamed(around index: Int) -> Int? {
        let offset = text.start(index)
        var item = items.partitioningIndex { $0.range.lowerBound > offset } - 1
        guard item >= 0 else { return nil }
        while let outer = outer(of: item) { item = outer }
        return items[item].subject.map { $0.contains(offset) } ?? false ? item : nil
    }

    /// Whose words stand at an offset: the document's own, those of the act that a consolidated text is of, those of the
    /// act that its footnote quotes. Nil for what an amended document is to say, and where nothing tells.
    func speaker(at offset: Int) -> LegalForce.Party? {
        let quotation = outline.quotation(at: offset)
        guard let base = document.consolidated else { return quotation == nil ? .own : nil }
        guard let quotation else { return .cited(base) }
        let last = document.references.partitioningIndex { $0.range.lowerBound >= quotation.origin } - 1
        guard last >= 0, quotation.origin - document.references[last].range.upperBound < Self.longestLead,
            case .resolved(let quoted) = document.resolutions[document.references.outermost(of: last)]
        else { return nil }
        return .cited(quoted)
    }

    /// Between an act and what is quoted of it, in bytes.
    private static let longestLead = 1500

    /// The document that a target is or is a part of; nil where that is not known. Parts without a document are the
    /// speaker's.
    func party(_ target: Mention.Target, at offset: Int) -> (document: LegalForce.Party, path: String?)? {
        switch target {
        case .own: (.own, nil)
        case .cited(let index): (.cited(index), nil)
        case .law(let law): (.law(law), nil)
        case .part(let path, exists: true): speaker(at: offset).map { ($0, path) }
        case .partOf(let holder, let path): party(holder, at: offset).map { ($0.document, path) }
        case .part, .ambiguous, .unresolved: nil
        }
    }

    /// The first token of the sentence or item that a token stands in, behind the heading of its article.
    func sentenceStart(of index: Int) -> Int {
        let start = sentences.start(of: index, in: text)
        guard start > 1, start < index, text.word(start - 2) == .article, text.isNumber(start - 1) else { return start }
        // Điều 6. Hiệu lực thi hành ⏎ Thông tư này …
        return (start + 1...index).first {
            text.startsLine($0) && text.isCapitalised($0)
                && (byLead[$0] != nil || words.verbs.longestMatch(startingAt: $0, in: text) != nil
                    || words.since.longestMatch(startingAt: $0, in: text) != nil)
        } ?? start
    }

    /// The first token of the clause that a token stands in: that of its sentence, or behind *Kể từ ngày Thông tư này có
    /// hiệu lực thi hành,*.
    func clauseStart(of index: Int) -> Int {
        let start = sentenceStart(of: index)
        guard let (_, behind) = words.since.longestMatch(startingAt: start, in: text), behind < index,
            text.word(behind) == .day
        else { return start }
        return (behind..<index).first { text.link(after: $0) == .comma }.map { $0 + 1 } ?? start
    }

    /// Whether a clause may go on with the token behind `index`.
    func goesOn(after index: Int) -> Bool {
        let link = text.link(after: index)
        if text.isPageBreak(after: index) { return true }
        if link == .other, let separator = text.separator(after: index),
            separator.isEdged(by: UInt8(ascii: ":")) || separator.isEdged(by: UInt8(ascii: ";"))
        {
            return false
        }
        return link != .dot && link != .end && link != .blankLine && link != .colon && link != .semicolon
    }

    /// The end of the sentence or item that a token stands in: behind its last token.
    func clauseEnd(from index: Int) -> Int {
        var end = index
        while end < text.count, end - index < Self.longestClause, goesOn(after: end) { end += 1 }
        return min(end + 1, text.count)
    }

    private static let longestClause = 300

    /// *trừ quy định tại khoản 3 Điều này*, from a token on to the end of its clause; nil where nothing is excepted.
    func exception(from index: Int) -> String? {
        guard index < text.count else { return nil }
        let end = clauseEnd(from: index)
        guard let start = (index..<end).first(where: { text.word($0) == words.exception }) else { return nil }
        return document.runningText(text.range(start..<end))
    }
}
