import LegalText

/// Reads the headings of a text: *Chương II*, *Điều 5. …*, *II. MỤC TIÊU*, *1.2. …*, *a) …*.
struct OutlineReader {
    private let lexicon: Lexicon
    private let headings: HeadingReader
    private let quotations: QuotationReader
    private let footnotes = FootnoteReader()

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        headings = HeadingReader(lexicon)
        quotations = QuotationReader(lexicon)
    }

    /// The outline of a text. A consolidated one quotes in its footnotes, which end with the page.
    func read(_ text: TokenizedText, isConsolidated: Bool) -> Outline {
        var found: [Outline.Entry] = []
        var quoted: [Outline.Entry] = []
        var quotes: [Outline.Quotation] = []
        // The clause that comes next, by its number: it begins a line even where the one before may go on.
        var next = 0
        var article = 0
        // Whether a chapter is open that has no articles: one of a model document, with forms in it.
        var isInModel = false
        var isInForm = false
        for index in text.lineStarts {
            if quotations.begins(at: index, in: text),
                quotes.last.map({ $0.range.upperBound <= text.start(index) }) ?? true
            {
                let ranges = quotations.ranges(from: text.start(index), isConsolidated: isConsolidated, in: text)
                quotes += ranges.map { Outline.Quotation(range: $0, origin: text.start(index)) }
                // Nothing of the quotation before holds what stands in this one.
                quoted.append(Outline.Entry(unit: .appendix, label: "", start: text.start(index), rank: -1))
            }
            guard
                let bare = headings.heading(at: index, next: next, article: article, in: text)
                    ?? (isInForm ? headings.row(at: index, in: text) : nil)
            else { continue }
            var heading = footnotes.marked(bare, at: index, next: next, in: text)
            if heading.unit == .form, isInModel { heading.rank = HeadingReader.rank(.article) }
            if quotes.suffix(4).contains(where: { $0.range.contains(text.start(index)) }) {
                quoted.append(heading)
                continue
            }
            found.append(heading)
            switch heading.unit {
            case .form:
                isInForm = true
                next = 0
            case .article:
                isInModel = false
                next = 1
                article = Int(heading.label) ?? article
            case .clause: next = heading.label.contains(".") ? next : (Int(heading.label) ?? 0) + 1
            case .point: break
            case .part, .chapter, .appendix:
                isInModel = heading.unit != .appendix
                isInForm = false
                next = 0
            default: next = 0
            }
        }
        return Outline(
            Self.withinArticles(found.withoutContents), quoted: quoted, in: quotes, end: text.source.count)
    }

    /// Roman sections between two articles are parts of the first: *Điều 1. Phê duyệt …: I. MỤC TIÊU*.
    private static func withinArticles(_ headings: [Outline.Entry]) -> [Outline.Entry] {
        var result = headings
        var hasArticleBehind = false
        for index in headings.indices.reversed() {
            switch headings[index].unit {
            case .article: hasArticleBehind = (Int(headings[index].label) ?? 0) > 1
            case .section where hasArticleBehind: result[index].rank = HeadingReader.innerSectionRank
            case .part, .chapter, .item, .form, .appendix: hasArticleBehind = false
            default: break
            }
        }
        return result
    }

    /// The types that stand on a line of their own in capitals: the texts that the document has attached.
    func attachedTypes(in text: TokenizedText) -> Set<DocumentType> {
        var types: Set<DocumentType> = []
        for index in text.lineStarts where text.isCapitalised(index) {
            // QUY CHẾ ⏎ Phối hợp …: the line ends the name.
            var last = index
            while last + 1 < text.count, last < index + 4, text.link(after: last) == .space { last += 1 }
            guard let (type, start) = lexicon.typeNames.longestMatch(endingAt: last, in: text), start == index else {
                continue
            }
            let end = last + 1
            guard
                end >= text.count || text.link(after: end - 1) == .lineBreak || text.link(after: end - 1) == .blankLine
                    || text.link(after: end - 1) == .other,
                text.isInCapitals(index)
            else { continue }
            types.insert(type)
        }
        return types
    }
}
