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

    private static let longestTitleLine = 40
    private let lexicon: Lexicon
    private let deeds: DeedReader
    private let openings: OpeningReader
    private let sentences: SentenceReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        deeds = DeedReader(lexicon)
        openings = OpeningReader(lexicon)
        sentences = SentenceReader(lexicon)
    }

    /// The relations of all references of a text, in their order.
    func read(_ items: [Item], _ header: DocumentHeader, in text: TokenizedText) -> [Reading] {
        var readings: [Reading] = []
        var open: [Int] = []
        var last: (start: Int, relation: Reference.Relation) = (-1, .mentions)
        let opening = openings.end(header, in: text)
        let acts = isActing(header)
        let bases = openings.listOfBases(header, in: text)
        for (index, item) in items.enumerated() {
            let start = item.lead
            let offset = text.start(start)
            while let top = open.last, (items[top].subject?.upperBound ?? 0) <= offset { open.removeLast() }
            defer { if item.subject != nil { open.append(index) } }
            var reading = Reading()
            if let (relation, other) = amendment(by: index, items, readings, in: text) {
                reading.stated = (relation, other, true)
            } else if let outer = open.last {
                if let deed = deeds.last(from: items[outer].tokens.upperBound, to: start, in: text) {
                    reading.stated = (deed, outer, false)
                }
            } else if !item.isOwn {
                let place = listPlace(of: start, in: text)
                if isAttachment(before: start, in: text) {
                    reading.relation = .promulgates
                } else if bases.contains(start), place != nil || sentences.start(of: start, in: text) == start {
                    reading.relation = .basis
                } else if case .later = place, last.relation != .mentions, start - last.start < Self.longestGap {
                    reading.relation = last.relation
                } else {
                    // Of the first item of a list the words before the colon tell.
                    var (end, from) = (start, start)
                    if case .first(let lead) = place { (end, from) = (lead + 1, lead) }
                    let subjects = items[max(0, index - 6)..<index].compactMap(\.subject)
                    let sentence = sentences.start(of: from, in: text)
                    reading.relation = relation(
                        from: from > header.titleEnd ? max(sentence, header.titleEnd) : sentence, to: end, header,
                        opening: opening, acts: acts,
                        besides: subjects, in: text)
                }
                last = (start, reading.relation)
                if reading.relation == .mentions, let (deed, doer) = deed(of: index, items, readings, in: text) {
                    reading.stated = (deed, doer, false)
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
        guard start > 1, text.word(start - 1) == .under, text.word(start - 2) == .attached else { return false }
        var index = start - 2
        while index > 0, start - index < 6, text.link(after: index - 1).isSpace, !text.startsLine(index) { index -= 1 }
        return index > 0 && text.startsLine(index)
            && text.byte(at: text.start(index) - 1) == UInt8(ascii: "(")
    }

    /// What stands before a citation that is an item of a list.
    private enum ListPlace {
        /// Behind a colon: the last token of the words that lead the list in.
        case first(Int)
        /// Behind a semicolon.
        case later
    }

    /// Where in a list a citation stands on its own; nil for one within a sentence.
    private func listPlace(of start: Int, in text: TokenizedText) -> ListPlace? {
        var index = start
        while index > 0, start - index < 4 {
            let link = text.link(after: index - 1)
            if link == .semicolon { return .later }
            guard let separator = text.separator(after: index - 1) else { return nil }
            if separator.isEdged(by: UInt8(ascii: ";")) { return .later }
            if separator.firstMark == UInt8(ascii: ":") { return .first(index - 1) }
            let isMark = text.isNumber(index - 1) || text.length(index - 1) <= 2
            guard isMark, link == .dot || link == .closing || link == .tightDot || link == .other else { return nil }
            index -= 1
        }
        return nil
    }

    /// *Luật Đầu tư công năm 2019 thay thế Luật Đầu tư công năm 2014*, *Nghị định số A … (thay thế Nghị định số B)*: what an
    /// earlier reference of the sentence does to this one, and which that is.
    private func deed(of index: Int, _ items: [Item], _ readings: [Reading], in text: TokenizedText)
        -> (Reference.Relation, Int)?
    {
        guard index > 0, items[index - 1].tokens.upperBound < items[index].lead else { return nil }
        let lead = items[index].lead
        let near = max(items[index - 1].tokens.upperBound, lead - Self.longestDeed)..<lead
        guard let (deed, verb) = deeds.lastVerb(from: near.lowerBound, to: lead, in: text),
            deed == .replaces || deed == .repeals, verb > 0, text.word(verb - 1) != .this, text.word(verb - 1) != .got,
            near.filter({ $0 > verb }).allSatisfy({ text.link(after: $0 - 1).isSpace })
        else { return nil }
        var doer = index - 1
        while let stated = readings[doer].stated, doer > 0 { doer = stated.other }
        guard !items[doer].isOwn, sentences.start(of: lead, in: text) <= items[doer].lead else { return nil }
        return (deed, doer)
    }

    /// What a reference in a bracket like *(được sửa đổi bởi …)* does to the one before it, and which that is.
    private func amendment(by index: Int, _ items: [Item], _ readings: [Reading], in text: TokenizedText)
        -> (Reference.Relation, Int)?
    {
        guard index > 0 else { return nil }
        if let relation = deeds.amendment(before: items[index].lead, in: text) {
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
            [items[index - 1].tokens.upperBound - 1, items[index].lead - 1].allSatisfy({
                text.link(after: $0).isSpace || text.link(after: $0) == .comma
            })
        else { return nil }
        return (before.relation, before.other)
    }

    private func relation(
        from sentence: Int, to start: Int, _ header: DocumentHeader, opening: Int, acts: Bool,
        besides subjects: [Range<Int>], in text: TokenizedText
    ) -> Reference.Relation {
        let offset = text.start(start)
        if let title = header.title, title.contains(offset) {
            return deeds.last(from: max(0, start - Self.longestTitleLine), to: start, in: text) ?? .mentions
        }
        if start > header.titleEnd, start < opening,
            let relation = openings.relation(from: sentence, to: start, header.type, besides: subjects, in: text)
        {
            return relation
        }
        guard let deed = deeds.last(from: sentence, to: start, in: text), deed != .implements else { return .mentions }
        // *Quyết định này thay thế …*; *Điều 2. Bãi bỏ …*
        let speaksOfItself = (sentence + 1..<max(sentence + 1, start)).contains {
            text.word($0) == .this && isOwnType(endingAt: $0 - 1, header.type, in: text)
        }
        if speaksOfItself, acts || deed == .replaces || deed == .repeals { return deed }
        return acts && deed != .guides && deeds.starts(at: sentence, in: text) ? deed : .mentions
    }

    /// *Quyết định này*, and in an attached text *Quy chế này*.
    private func isOwnType(endingAt index: Int, _ own: DocumentType?, in text: TokenizedText) -> Bool {
        guard let (type, _) = lexicon.typeNames.longestMatch(endingAt: index, in: text) else { return false }
        return own == nil || type == own || type == .rule || type == .regulation
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
}
