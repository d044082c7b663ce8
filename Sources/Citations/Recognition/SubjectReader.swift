import LegalText

/// Reads the subject (trích yếu) behind a citation: *về thực hiện công tác trẻ em năm 2022*.
struct SubjectReader {
    private static let longest = 140

    private let lexicon: Lexicon
    private let clauses: ClauseReader
    /// Words behind which *Điều 5* goes on.
    private let units: Set<UInt16>
    private let article, after, called, written, got, already, basis, basisSecond, under: UInt16
    /// *thực hiện như sau*, *thực hiện theo quy định* is what is done with the document.
    private let predicates: Set<UInt16>
    /// Words that join the next document of a list.
    private let joints: Set<UInt16>

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        clauses = ClauseReader(lexicon)
        predicates = Set([Keyword.like, .under, .at, .from].map(lexicon.id))
        units = Set([Keyword.at, .of, .under, .and, .or].map(lexicon.id))
        article = lexicon.id(.article)
        joints = Set([Keyword.and, .or, .together, .with, .to].map(lexicon.id))
        after = lexicon.id(.after)
        called = lexicon.id(.called)
        written = lexicon.id(.written)
        got = lexicon.id(.got)
        already = lexicon.id(.already)
        basis = lexicon.id(.basis)
        basisSecond = lexicon.id(.basisSecond)
        under = lexicon.id(.under)
    }

    /// The subject that starts at a token; `later` are the token ranges of the references that follow, ascending.
    func read(at start: Int, later: ArraySlice<Range<Int>>, in text: TokenizedText) -> Range<Int>? {
        guard start > 0, start < text.tokens.count,
            lexicon.classes[Int(text.tokens.words[start])].contains(.subjectStart),
            text.link(after: start - 1).isSpace || text.link(after: start - 1) == .comma,
            let (_, opened) = lexicon.subjectOpeners.longestMatch(startingAt: start, in: text), opened < text.tokens.count,
            !predicates.contains(text.tokens.words[opened])
        else { return nil }
        var end = opened
        var depth = 0
        var later = later
        // Where the last reference within the subject ends: what is listed right behind it belongs to the subject too.
        var innerEnd: Int?
        while end < text.tokens.count, end - start < Self.longest {
            let link = text.link(after: end - 1)
            while let first = later.first, first.lowerBound < end {
                innerEnd = first.upperBound
                later.removeFirst()
            }
            let listed = later.first?.lowerBound
            if isListEnd(link, before: end, listed: listed, innerEnd: innerEnd, in: text) { break }
            if isEnd(link, before: end, depth: &depth, in: text) { break }
            end += 1
        }
        return withClosingQuotation(text.tokens.range(start..<end), in: text)
    }

    /// The quotation mark that closes one in the subject belongs to it.
    private func withClosingQuotation(_ range: Range<Int>, in text: TokenizedText) -> Range<Int> {
        let words = text.source.string(range)
        let next = text.source.string(range.upperBound..<min(range.upperBound + 3, text.source.count))
        let opened = words.unicodeScalars.count { $0 == "“" } - words.unicodeScalars.count { $0 == "”" }
        if opened > 0, next == "”" { return range.lowerBound..<range.upperBound + 3 }
        if next.hasPrefix("\""), !words.utf8.count(where: { $0 == 0x22 }).isMultiple(of: 2) {
            return range.lowerBound..<range.upperBound + 1
        }
        return range
    }

    /// Whether the next document of a list begins: behind a comma or *và*, unless the subject itself lists documents.
    private func isListEnd(_ link: Link, before index: Int, listed: Int?, innerEnd: Int?, in text: TokenizedText)
        -> Bool
    {
        guard let listed, innerEnd != index else { return false }
        let word = text.tokens.words[index]
        if link == .comma || link == .other { return listed == index }
        return joints.contains(word) && listed == index + 1
    }

    private func isEnd(_ link: Link, before index: Int, depth: inout Int, in text: TokenizedText) -> Bool {
        switch link {
        case .semicolon, .end, .colon: return true
        case .dot: return true
        case .opening:
            if opensRemark(index, in: text) { return true }
            depth += 1
            return false
        case .comma:
            guard let separator = text.separator(after: index - 1) else { return true }
            if separator.hasBlankLine, text.isCapitalised(index) { return true }
        case .closing:
            depth -= 1
            return depth < 0
        case .blankLine:
            return text.isCapitalised(index) || (text.isNumber(index) && text.length(index) != 4)
        case .lineBreak:
            return startsParagraph(index, in: text)
        case .other:
            // A mark with others: a full stop or semicolon among them, or a new list item.
            guard let separator = text.separator(after: index - 1) else { return true }
            let ends: [UInt8] = [UInt8(ascii: ";"), UInt8(ascii: "."), UInt8(ascii: ":")]
            if ends.contains(separator.firstMark) || ends.contains(separator.lastMark) { return true }
            if separator.firstMark == UInt8(ascii: ")") || separator.lastMark == UInt8(ascii: ")") {
                depth -= 1
                return depth < 0
            }
            if separator.lastMark == UInt8(ascii: "("), opensRemark(index, in: text) { return true }
            return separator.hasBlankLine
        case .spacedHyphen, .halfSpacedHyphen:
            guard let separator = text.separator(after: index - 1) else { return true }
            return separator.lineBreaks > 0 && separator.isSpacedAfter
        default: break
        }
        return clauses.goesOn(at: index, behind: link, in: text)
    }

    /// *(sau đây gọi tắt là …)*, *(được sửa đổi …)*
    private func opensRemark(_ index: Int, in text: TokenizedText) -> Bool {
        [after, called, written, got, already].contains(text.tokens.words[index])
    }

    /// Whether a line starts something new rather than going on: *Căn cứ …*, *Theo …*, *Điều 1.*
    private func startsParagraph(_ index: Int, in text: TokenizedText) -> Bool {
        let word = text.tokens.words[index]
        if text.isNumber(index) {
            return text.link(after: index) == .dot && index + 1 < text.tokens.count && text.isCapitalised(index + 1)
        }
        guard text.isCapitalised(index) else { return false }
        if word == under { return true }
        if word == article, index + 1 < text.tokens.count, text.isNumber(index + 1) {
            let before = text.tokens.words[index - 1]
            return !units.contains(before) && !text.isNumber(index - 1) && text.length(index - 1) > 2
        }
        return word == basis && index + 1 < text.tokens.count && text.tokens.words[index + 1] == basisSecond
    }
}
