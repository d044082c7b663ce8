import LegalText

/// Reads the subject (trích yếu) behind a citation: *về thực hiện công tác trẻ em năm 2022*.
struct SubjectReader {
    private static let longest = 140
    /// Between the verbs of what is done to others.
    private static let longestDeeds = 6
    /// Words that no title ends with.
    private static let unfinished: [Keyword] = [.of, .and, .about, .the, .at, .under]
    /// Words behind which *Điều 5* goes on.
    private static let leads: [Keyword] = [.at, .of, .under, .and, .or]
    /// *thực hiện như sau*, *thực hiện theo quy định* is what is done with the document.
    private static let predicates: [Keyword] = [.like, .under, .at, .from]
    /// Words with which a remark in brackets begins that is no part of the subject.
    private static let remarks: [Keyword] = [.after, .below, .called, .written, .got, .already]

    private let lexicon: Lexicon
    private let clauses: ClauseReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        clauses = ClauseReader(lexicon)
    }

    /// A reference as the end of a list is told by it.
    struct Neighbour {
        /// From its pinpoint to the end of its issuer.
        let tokens: Range<Int>
        let type: DocumentType?
    }

    /// The subject that starts at a token behind the first of `references`, which are in the order of the text.
    ///
    /// `isBare` says that neither date nor issuer stands before it, so that a verb may be the sentence's own.
    func read(at start: Int, of references: ArraySlice<Neighbour>, isBare: Bool, in text: TokenizedText) -> Range<Int>?
    {
        guard start > 0, start < text.count,
            lexicon.classes[Int(text.word(start))].contains(.subjectStart),
            text.link(after: start - 1).isSpace || text.link(after: start - 1) == .comma,
            let (opener, opened) = lexicon.subjectOpeners.longestMatch(startingAt: start, in: text),
            opened < text.count, !isBare || opener.mayFollowBareSymbol,
            !Self.predicates.contains(text.word(opened)), !(opener.isAmendment && startsCell(start, in: text))
        else { return nil }
        var end = opened
        var depth = 0
        var later = references.dropFirst()
        // The last reference within the subject: what is listed with it belongs to the subject too.
        var inner: Neighbour?
        while end < text.count, end - start < Self.longest {
            let link = text.link(after: end - 1)
            while let first = later.first, first.tokens.lowerBound < end {
                inner = first
                later = later.dropFirst()
            }
            if let next = later.first, isListEnd(link, before: end, next, in: text),
                !belongsInside(next, inner, of: references.first, at: end)
            {
                break
            }
            // sửa đổi, bổ sung, bãi bỏ một số điều của …
            if opener.isAmendment, link == .comma, end - opened < Self.longestDeeds,
                let (_, behind) = lexicon.relationWords.longestMatch(startingAt: end, in: text)
            {
                end = behind
                continue
            }
            if isEnd(link, before: end, depth: &depth, in: text) || joinsPart(end, behind: opened, in: text) { break }
            end += 1
        }
        return withClosingMark(text.range(start..<end), in: text)
    }

    /// The token behind a subject that goes on at `start`.
    func end(from start: Int, in text: TokenizedText) -> Int {
        var end = start + 1
        var depth = 0
        while end < text.count, end - start < Self.longest,
            !isEnd(text.link(after: end - 1), before: end, depth: &depth, in: text)
        {
            end += 1
        }
        return end
    }

    /// *Sửa đổi …* on a line of its own is what a table says is to be done with the document.
    private func startsCell(_ start: Int, in text: TokenizedText) -> Bool {
        text.isCapitalised(start) && (text.separator(after: start - 1)?.lineBreaks ?? 0) > 0
    }

    /// The mark that closes a quotation or a bracket in the subject belongs to it.
    private func withClosingMark(_ range: Range<Int>, in text: TokenizedText) -> Range<Int> {
        let end = range.upperBound
        let words = text.source.slice(range)
        switch text.byte(at: end) {
        case UInt8(ascii: "\""):
            return words.count { $0 == UInt8(ascii: "\"") }.isMultiple(of: 2) ? range : range.lowerBound..<end + 1
        case UInt8(ascii: ")"):
            let open = words.count { $0 == UInt8(ascii: "(") } > words.count { $0 == UInt8(ascii: ")") }
            return open ? range.lowerBound..<end + 1 : range
        // “ and ” differ in their last byte.
        case 0xE2 where text.byte(at: end + 1) == 0x80 && text.byte(at: end + 2) == 0x9D:
            let scalars = text.source.string(range).unicodeScalars
            return scalars.count { $0 == "“" } > scalars.count { $0 == "”" } ? range.lowerBound..<end + 3 : range
        default: return range
        }
    }

    /// Whether the next document of a list begins: behind a comma or *và*.
    private func isListEnd(_ link: Link, before index: Int, _ next: Neighbour, in text: TokenizedText) -> Bool {
        if link == .comma || link == .other { return next.tokens.lowerBound == index }
        return next.tokens.lowerBound == index + 1
            && lexicon.classes[Int(text.word(index))].contains(.joint)
    }

    /// Whether a listed document is one that the subject lists: right behind another, or of that one's type where the
    /// citing one's is different: *Thông tư … hướng dẫn Nghị định … và Nghị định …*.
    private func belongsInside(_ next: Neighbour, _ inner: Neighbour?, of outer: Neighbour?, at index: Int) -> Bool {
        guard let inner else { return false }
        return inner.tokens.upperBound == index || (next.type == inner.type && next.type != outer?.type)
    }

    private func isEnd(_ link: Link, before index: Int, depth: inout Int, in text: TokenizedText) -> Bool {
        switch link {
        // … giai đoạn I: từ năm 2021 đến năm 2025
        case .colon: return text.word(index) != .from
        case .semicolon, .end: return true
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
            // … của [a page] Bộ trưởng …
            if text.isPageBreak(after: index - 1), Self.unfinished.contains(text.word(index - 1)) { break }
            if text.isCapitalised(index) || (text.isNumber(index) && text.length(index) != 4) { return true }
        case .lineBreak:
            if startsParagraph(index, in: text) { return true }
        // A footnote mark: trung cấp.1
        case .tightDot:
            if text.isNumber(index), !text.isNumber(index - 1) { return true }
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
            // giai đoạn 2022 ⏎ - 2025
            let isPeriod = text.isNumber(index - 1) && text.isNumber(index) && text.length(index) == 4
            if !isPeriod, text.separator(after: index - 1)?.startsLine ?? true { return true }
        default: break
        }
        return clauses.goesOn(at: index, behind: link, in: text)
    }

    /// *quy định về y tế và Điều 240 …*: a part is cited beside the document, unless its title lists parts.
    private func joinsPart(_ index: Int, behind opened: Int, in text: TokenizedText) -> Bool {
        text.word(index) == .and && isPart(index + 1, in: text)
            && !(opened..<index).contains { isPart($0, in: text) }
    }

    private func isPart(_ index: Int, in text: TokenizedText) -> Bool {
        index + 1 < text.count && lexicon.classes[Int(text.word(index))].contains(.pinpointUnit)
            && text.isNumber(index + 1) && text.link(after: index).isSpace
    }

    private func isUnit(_ word: UInt16) -> Bool { word == .article || word == .clause || word == .point }

    /// *(sau đây gọi tắt là …)*, *(được sửa đổi …)*
    private func opensRemark(_ index: Int, in text: TokenizedText) -> Bool {
        // (Danh sách các xã ban hành kèm theo)
        if let behind = text.behindRemark(index), (index..<behind).contains(where: { text.word($0) == .attached }) {
            return true
        }
        if let (_, end) = lexicon.typeNames.longestMatch(startingAt: index, in: text), end < text.count,
            text.word(end) == .this
        {
            return true
        }
        if lexicon.relationWords.longestMatch(startingAt: index, in: text)?.value == .replaces { return true }
        return Self.remarks.contains(text.word(index))
    }

    /// Whether a line starts something new rather than going on: *Căn cứ …*, *Theo …*, *Điều 1.*
    private func startsParagraph(_ index: Int, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        if text.isNumber(index) {
            return text.link(after: index) == .dot && index + 1 < text.count && text.isCapitalised(index + 1)
        }
        guard text.isCapitalised(index) else { return false }
        if word == .under { return true }
        if isUnit(word), index + 1 < text.count,
            text.isNumber(index + 1) || (word == .point && text.length(index + 1) <= 2)
        {
            let before = text.word(index - 1)
            return !Self.leads.contains(before) && !text.isNumber(index - 1) && text.length(index - 1) > 2
        }
        return word == .basis && index + 1 < text.count && text.word(index + 1) == .basisSecond
    }
}
