import LegalText

/// Reads how the document stands to those that it cites, and what it says of how two cited documents stand to each other.
///
/// The relation of the document itself is told by where a citation stands: in a line of *Căn cứ*, in the opening sentence
/// (*Thực hiện Kế hoạch số …*), in its own title, or behind a verb of what it does (*Quyết định này thay thế …*).
struct RelationReader {
    /// A reference, as relations are told by it.
    struct Item {
        let tokens: Range<Int>
        /// The first token of its pinpoint, else its own.
        let lead: Int
        let type: DocumentType?
        /// Whether it is *Nghị định này*.
        let isOwn: Bool
        /// What is named in it belongs to the reference: 0-based UTF-8 offsets.
        let subject: Range<Int>?
    }

    struct Reading {
        var relation = Reference.Relation.mentions
        /// The relation that the text states to another reference, by its place among the items.
        var stated: (relation: Reference.Relation, other: Int, isDoer: Bool)?
    }

    /// A sentence is seldom longer, in tokens.
    private static let longestSentence = 320
    /// The words of a document's opening stand at most so far behind its title, in tokens.
    private static let longestOpening = 420
    private static let longestTitleLine = 40
    /// Between *quy định chi tiết* and *thi hành*, in tokens.
    private static let longestGuidance = 8

    /// Words at the start of a sentence in the opening that name what is carried out.
    static let openings: [(String, Reference.Relation)] = [
        ("thực hiện", .implements), ("triển khai", .implements), ("tiếp tục thực hiện", .implements),
        ("thi hành", .implements), ("tiếp thu", .implements), ("quán triệt", .implements),
        ("tổ chức thực hiện", .implements),
        ("hướng dẫn", .guides), ("căn cứ", .basis), ("xét", .basis), ("theo đề nghị", .basis),
    ]
    /// Words between two documents that say what one does to the other.
    static let deeds: [(String, Reference.Relation)] = [
        ("thực hiện", .implements), ("triển khai", .implements), ("thi hành", .implements),
        ("quy định chi tiết", .guides),
        ("hướng dẫn", .guides),
        ("sửa đổi", .amends), ("bổ sung", .amends), ("thay thế", .replaces), ("bãi bỏ", .repeals), ("hủy bỏ", .repeals),
        ("điều chỉnh", .amends), ("được sửa", .amends),
    ]
    static let words = ["bởi", "theo", "tại", "pháp", "lý"] + leads
    private static let leads = ["để", "nhằm", "và"]

    private let lexicon: Lexicon
    private let openings: PhraseTable<Reference.Relation>
    private let deeds: PhraseTable<Reference.Relation>
    private let attached, under, this, got, basis, basisSecond, legal, reason: UInt16
    private let agents: WordSet
    private let leads: WordSet
    private let outlines: OutlineReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        openings = lexicon.openings
        deeds = lexicon.relationWords
        outlines = OutlineReader(lexicon)
        attached = lexicon.id(.attached)
        under = lexicon.id(.under)
        this = lexicon.id(.this)
        got = lexicon.id(.got)
        basis = lexicon.id(.basis)
        basisSecond = lexicon.id(.basisSecond)
        legal = lexicon.id(.legal)
        reason = lexicon.vocabulary.id(of: "lý").rawValue
        agents = lexicon.set(["bởi", "theo", "tại"])
        leads = lexicon.set(Self.leads)
    }

    /// Whether the words right before a token say that the citation there amends the one before: *(được sửa đổi bởi …*.
    func isAmendment(before start: Int, in text: TokenizedText) -> Bool { amendment(before: start, in: text) != nil }

    /// The relations of all references of a text, in their order.
    func read(_ items: [Item], _ header: DocumentHeader, in text: TokenizedText) -> [Reading] {
        var readings: [Reading] = []
        var open: [Int] = []
        var last: (start: Int, relation: Reference.Relation) = (-1, .mentions)
        let opening = openingEnd(header, in: text)
        let acts = isActing(header)
        let bases = listOfBases(header, in: text)
        for (index, item) in items.enumerated() {
            let start = item.lead
            let offset = text.start(start)
            while let top = open.last, (items[top].subject?.upperBound ?? 0) <= offset { open.removeLast() }
            defer { if item.subject != nil { open.append(index) } }
            var reading = Reading()
            if let (relation, other) = amendment(by: index, items, readings, in: text) {
                reading.stated = (relation, other, true)
            } else if let outer = open.last {
                if let deed = lastDeed(from: items[outer].tokens.upperBound, to: start, in: text) {
                    reading.stated = (deed, outer, false)
                }
            } else if !item.isOwn {
                if isAttachment(before: start, in: text) {
                    reading.relation = .promulgates
                } else if bases.contains(start),
                    continuesList(start, in: text) || sentenceStart(start, in: text) == start
                {
                    reading.relation = .basis
                } else if continuesList(start, in: text), last.relation != .mentions,
                    start - last.start < Self.longestGap
                {
                    reading.relation = last.relation
                } else {
                    let sentence = sentenceStart(start, in: text)
                    let subjects = items[max(0, index - 6)..<index].compactMap(\.subject)
                    reading.relation = relation(
                        from: sentence, to: start, header, opening: opening, acts: acts, besides: subjects, in: text)
                }
                last = (start, reading.relation)
                if reading.relation == .mentions, let deed = deed(of: index, items, in: text) {
                    reading.stated = (deed, index - 1, false)
                }
            }
            readings.append(reading)
        }
        return readings
    }

    /// Between two members of a list of citations, in tokens.
    private static let longestGap = 200
    /// Between two documents of which one replaces the other.
    private static let longestDeed = 10

    /// *(Ban hành kèm theo Quyết định số …)*, in brackets on a line of its own, as attached texts have it.
    private func isAttachment(before start: Int, in text: TokenizedText) -> Bool {
        guard start > 1, text.word(start - 1) == under, text.word(start - 2) == attached else { return false }
        var index = start - 2
        while index > 0, start - index < 6, text.link(after: index - 1).isSpace, !text.startsLine(index) { index -= 1 }
        return index > 0 && text.startsLine(index)
            && text.byte(at: text.start(index) - 1) == UInt8(ascii: "(")
    }

    /// Whether a citation is a member of a list that goes on: behind a semicolon, or an item of its own behind one.
    private func continuesList(_ start: Int, in text: TokenizedText) -> Bool {
        var index = start
        while index > 0, start - index < 4 {
            let link = text.link(after: index - 1)
            if link == .semicolon { return true }
            guard let separator = text.separator(after: index - 1) else { return false }
            if separator.firstMark == UInt8(ascii: ";") || separator.lastMark == UInt8(ascii: ";") { return true }
            if separator.firstMark == UInt8(ascii: ":") { return true }
            let isMark = text.isNumber(index - 1) || text.length(index - 1) <= 2
            guard isMark, link == .dot || link == .closing || link == .tightDot || link == .other else { return false }
            index -= 1
        }
        return false
    }

    /// *Luật Đầu tư công năm 2019 thay thế Luật Đầu tư công năm 2014*: what the reference before does to this one.
    private func deed(of index: Int, _ items: [Item], in text: TokenizedText) -> Reference.Relation? {
        guard index > 0, !items[index - 1].isOwn, items[index - 1].tokens.upperBound < items[index].lead else {
            return nil
        }
        let between = items[index - 1].tokens.upperBound..<items[index].lead
        guard between.count <= Self.longestDeed,
            between.allSatisfy({ text.link(after: $0 - 1).isSpace || text.link(after: $0 - 1) == .comma }),
            !between.contains(where: { text.word($0) == this || text.word($0) == got }),
            let deed = lastDeed(from: between.lowerBound, to: between.upperBound, in: text),
            deed == .replaces || deed == .repeals
        else { return nil }
        return deed
    }

    /// What a reference in a bracket like *(được sửa đổi bởi …)* does to the one before it, and which that is.
    private func amendment(by index: Int, _ items: [Item], _ readings: [Reading], in text: TokenizedText)
        -> (Reference.Relation, Int)?
    {
        guard index > 0 else { return nil }
        if let relation = amendment(before: items[index].lead, in: text) {
            var other = index - 1
            // … quy định chi tiết Luật X (sửa đổi bởi …): the decree is amended, by one of its type.
            while let stated = readings[other].stated, items[other].type != items[index].type || stated.isDoer {
                other = stated.other
            }
            return (relation, other)
        }
        // (sửa đổi bởi B và C)
        guard let before = readings[index - 1].stated, before.isDoer,
            items[index].lead - items[index - 1].tokens.upperBound <= 1,
            text.link(after: items[index - 1].tokens.upperBound - 1).isSpace,
            text.link(after: items[index].lead - 1).isSpace || text.link(after: items[index].lead - 1) == .comma
        else { return nil }
        return (before.relation, before.other)
    }

    /// *được sửa đổi, bổ sung (một số điều) bởi*, right before a token; nil for anything else.
    private func amendment(before start: Int, in text: TokenizedText) -> Reference.Relation? {
        var index = start - 1
        guard index > 2, agents.contains(text.word(index)), text.link(after: index).isSpace else { return nil }
        index -= 1
        var found: Reference.Relation?
        while index > 0, start - index < 16 {
            let link = text.link(after: index)
            guard link.isSpace || link == .comma else { break }
            if let (relation, _) = deeds.longestMatch(endingAt: index, in: text),
                [.amends, .replaces, .repeals].contains(relation)
            {
                found = relation
            }
            if found != nil, text.word(index) == got || text.link(after: index - 1) == .opening { return found }
            index -= 1
        }
        return nil
    }

    private func relation(
        from sentence: Int, to start: Int, _ header: DocumentHeader, opening: Int, acts: Bool,
        besides subjects: [Range<Int>], in text: TokenizedText
    ) -> Reference.Relation {
        let offset = text.start(start)
        if let title = header.title, title.contains(offset) {
            return lastDeed(from: max(0, start - Self.longestTitleLine), to: start, in: text) ?? .mentions
        }
        if start > header.titleEnd, start < opening,
            let relation = openingRelation(from: sentence, to: start, header.type, besides: subjects, in: text)
        {
            return relation
        }
        guard let deed = lastDeed(from: sentence, to: start, in: text), deed != .implements else { return .mentions }
        // *Quyết định này thay thế …*; *Điều 2. Bãi bỏ …*
        let speaksOfItself = (sentence + 1..<max(sentence + 1, start)).contains {
            text.word($0) == this && lexicon.typeNames.longestMatch(endingAt: $0 - 1, in: text) != nil
        }
        if speaksOfItself { return deed }
        return acts && deed != .guides && deeds.longestMatch(startingAt: sentence, in: text) != nil ? deed : .mentions
    }

    /// What the nearest words before a citation in the opening tell: *Căn cứ …*, *thực hiện …*, *ban hành Kế hoạch triển
    /// khai …*; nil where none do. What stands in the names of other documents tells nothing.
    private func openingRelation(
        from sentence: Int, to start: Int, _ type: DocumentType?, besides subjects: [Range<Int>], in text: TokenizedText
    ) -> Reference.Relation? {
        var deed: Reference.Relation?
        var index = start - 1
        while index >= sentence {
            defer { index -= 1 }
            let offset = text.start(index)
            if subjects.contains(where: { $0.contains(offset) }) { continue }
            let link = text.link(after: index - 1)
            let begins =
                index == sentence || link == .comma || link == .semicolon || leads.contains(text.word(index - 1))
            if begins, let (relation, _) = openings.longestMatch(startingAt: index, in: text) { return relation }
            if deed == nil, deeds.longestMatch(endingAt: index, in: text) != nil {
                deed = lastDeed(from: sentence, to: index + 1, in: text)
            }
            // … ban hành Kế hoạch thực hiện …
            if let deed, deed == .implements || deed == .guides,
                let (own, _) = lexicon.typeNames.longestMatch(startingAt: index, in: text), own == type
            {
                return deed
            }
        }
        return nil
    }

    /// Whether a document is one that amends and repeals others.
    private func isActing(_ header: DocumentHeader) -> Bool {
        switch header.type {
        case .law, .code, .ordinance, .resolution, .decree, .decision, .circular, .jointCircular, .rule, .regulation,
            nil:
            true
        default: false
        }
    }

    /// The last verb of the table between two tokens; nil where none stands.
    private func lastDeed(from start: Int, to end: Int, in text: TokenizedText) -> Reference.Relation? {
        var index = end - 1
        while index >= start {
            if lexicon.classes[Int(text.word(index))].contains(.relationEnd),
                let (relation, first) = deeds.longestMatch(endingAt: index, in: text), first >= start
            {
                return relation == .implements && isGuided(first, from: start, in: text) ? .guides : relation
            }
            index -= 1
        }
        return nil
    }

    /// *quy định chi tiết và biện pháp thi hành*, *hướng dẫn tổ chức thực hiện*
    private func isGuided(_ index: Int, from start: Int, in text: TokenizedText) -> Bool {
        stride(from: index - 1, through: max(start, index - Self.longestGuidance), by: -1).contains {
            deeds.longestMatch(endingAt: $0, in: text)?.value == .guides
        }
    }

    /// The first token of the sentence that a token stands in, behind list marks.
    private func sentenceStart(_ start: Int, in text: TokenizedText) -> Int {
        var index = start
        while index > 0, start - index < Self.longestSentence {
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

    /// The tokens between a heading like *I. CƠ SỞ PHÁP LÝ* or *1. Căn cứ* and the next heading of its kind; empty where
    /// there is none.
    private func listOfBases(_ header: DocumentHeader, in text: TokenizedText) -> Range<Int> {
        var index = header.titleEnd + 1
        while index < min(header.titleEnd + Self.longestOpening * 2, text.count) {
            defer { index += 1 }
            guard text.startsLine(index) else { continue }
            let isRoman = text.isRomanNumeral(index)
            guard isRoman || text.isNumber(index), text.link(after: index) == .dot else { continue }
            var end = index + 1
            var names = false
            while end < text.count, end - index < 12, !text.startsLine(end) {
                let word = text.word(end)
                names =
                    names || (word == basis && end + 1 < text.count && text.word(end + 1) == basisSecond)
                    || (word == reason && text.word(end - 1) == legal)
                end += 1
            }
            guard names, end < text.count, text.startsLine(end) else { continue }
            return end..<headingBehind(end, isRoman: isRoman, in: text)
        }
        return 0..<0
    }

    private func headingBehind(_ start: Int, isRoman: Bool, in text: TokenizedText) -> Int {
        for index in start + 1..<max(start + 1, text.count - 1) where text.startsLine(index) {
            guard text.link(after: index) == .dot else { continue }
            if isRoman
                ? text.isRomanNumeral(index) : text.isNumber(index)
            {
                return index
            }
        }
        return text.count
    }

    /// The token at which the first heading behind the title stands.
    private func openingEnd(_ header: DocumentHeader, in text: TokenizedText) -> Int {
        let start = header.titleEnd
        let limit = min(start + Self.longestOpening, text.count)
        var index = start
        while index < limit {
            defer { index += 1 }
            guard index > start, text.startsLine(index), text.isCapitalised(index),
                let unit = outlines.headingUnit(at: index, in: text), unit > .clause
            else { continue }
            return index
        }
        return limit
    }
}
