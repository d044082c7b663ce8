import LegalText

/// Finds where the sentence or the item of a list begins that a citation stands in.
struct SentenceReader {
    /// A sentence is seldom longer, in tokens.
    private static let longest = 320

    private let openings: PhraseTable<Reference.Relation>

    init(_ lexicon: Lexicon) { openings = lexicon.openings }

    /// The first token of the sentence that a token stands in, behind list marks.
    func start(of start: Int, in text: TokenizedText) -> Int {
        var index = start
        while index > 0, start - index < Self.longest {
            let link = text.link(after: index - 1)
            if link == .dot || link == .blankLine || link == .end { break }
            if link != .space, link != .adjacent, let separator = text.separator(after: index - 1),
                separator.lineBreaks > 0
            {
                let isItem =
                    separator.startsLine && [UInt8(ascii: "-"), UInt8(ascii: "+")].contains(separator.firstMark)
                if isItem || separator.hasBlankLine || startsParagraph(index, in: text) { break }
                let marks = [separator.firstMark, separator.lastMark]
                if marks.contains(UInt8(ascii: ".")) { break }
                // A wrapped line may end with a semicolon; an item of a list begins behind one.
                if marks.contains(UInt8(ascii: ";")), startsItem(index, in: text) { break }
            }
            index -= 1
        }
        return behindMark(index, limit: start, in: text)
    }

    /// A line that begins with *Căn cứ*, *Thực hiện* behind a heading in capitals: others may go on with such words.
    private func startsParagraph(_ index: Int, in text: TokenizedText) -> Bool {
        text.isCapitalised(index) && text.isInCapitals(index - 1)
            && openings.longestMatch(startingAt: index, in: text) != nil
    }

    /// Whether a list mark or a word of an opening stands at a token.
    private func startsItem(_ index: Int, in text: TokenizedText) -> Bool {
        behindMark(index, limit: index + 1, in: text) > index
            || (text.isCapitalised(index) && openings.longestMatch(startingAt: index, in: text) != nil)
    }

    /// Behind *a)*, *1.2.*, *Điều 3.*
    private func behindMark(_ index: Int, limit: Int, in text: TokenizedText) -> Int {
        var index = index
        while index < limit {
            let isMark =
                text.isNumber(index)
                || (text.length(index) <= 2 && text.link(after: index) == .closing)
            guard isMark,
                text.link(after: index) == .dot || text.link(after: index) == .closing
                    || text.link(after: index) == .tightDot
            else { return index }
            index += 1
        }
        return index
    }
}
