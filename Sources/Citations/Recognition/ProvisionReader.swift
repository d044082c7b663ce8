import LegalText

/// Reads references to parts of a document: *điểm a, b khoản 2 và khoản 3 Điều 5*, *Mục II*, *Phụ lục I*, *khoản này*.
struct ProvisionReader {
    /// Parts named one after the other, each with its own place.
    struct Reading {
        struct Member {
            let tokens: Range<Int>
            let provision: Provision
        }

        /// From the first unit to the last label.
        let tokens: Range<Int>
        let members: [Member]
    }

    private static let longest = 80

    /// Syllables before a unit's that make another word of it: *tài khoản*, *thời điểm*, *hạng mục*.
    static let othersBefore: [(unit: Keyword, syllables: [String])] = [
        (.clause, ["tài", "thanh", "bồi", "trương", "ngân"]),
        (
            .point,
            [
                "thời", "địa", "quan", "đặc", "ưu", "nhược", "cao", "trọng", "thí", "khuyết", "yếu", "giao", "tâm",
                "chấm",
                "tiêu",
            ]
        ), (.item, ["hạng", "danh", "chuyên", "tiết", "văn"]), (.chapter, ["huy", "văn"]),
        (.part, ["thành", "cổ", "học", "góp", "đa", "bội", "một"]),
    ]

    static let words = ["tiểu", "tiết"]

    private let othersBefore: [(word: UInt16, syllables: WordSet)]
    private let units: [(word: UInt16, unit: Provision.Unit)]
    private let minorItem, item, subpoint, minor, list, and, or, to, the, this, ordinal, number: UInt16

    init(_ lexicon: Lexicon) {
        units = [
            (lexicon.id(.point), .point), (lexicon.id(.clause), .clause), (lexicon.id(.article), .article),
            (lexicon.vocabulary.id(of: "tiết").rawValue, .subpoint), (lexicon.id(.item), .item),
            (lexicon.id(.chapter), .chapter), (lexicon.id(.part), .part),
        ]
        othersBefore = Self.othersBefore.map { (lexicon.id($0.unit), lexicon.set($0.syllables)) }
        minorItem = lexicon.vocabulary.id(of: "tiểu").rawValue
        item = lexicon.id(.item)
        subpoint = lexicon.vocabulary.id(of: "tiết").rawValue
        minor = lexicon.id(.minor)
        list = lexicon.id(.list)
        and = lexicon.id(.and)
        or = lexicon.id(.or)
        to = lexicon.id(.to)
        the = lexicon.id(.the)
        this = lexicon.id(.this)
        ordinal = lexicon.id(.ordinal)
        number = lexicon.id(.number)
    }

    /// The unit whose word stands at a token, and the token behind it; nil for any other word.
    func unit(at index: Int, in text: TokenizedText) -> (unit: Provision.Unit, end: Int)? {
        guard index < text.count else { return nil }
        let word = text.word(index)
        if word == minor {
            guard index + 1 < text.count, text.word(index + 1) == list, text.link(after: index).isSpace else {
                return nil
            }
            return (.appendix, index + 2)
        }
        if word == minorItem, index + 1 < text.count, text.word(index + 1) == item, text.link(after: index).isSpace {
            return (.item, index + 2)
        }
        if index > 0, text.link(after: index - 1) == .space,
            othersBefore.contains(where: { $0.word == word && $0.syllables.contains(text.word(index - 1)) })
        {
            return nil
        }
        return units.first { $0.word == word }.map { ($0.unit, index + 1) }
    }

    private struct Label {
        let tokens: Range<Int>
        let text: String?
    }

    private struct Pending {
        let start: Int
        var steps: [Provision.Step]
    }

    /// The token at which a chain begins before its anchor: *tiết a điểm 1.1*, *tiểu mục 2*.
    func chainStart(before index: Int, in text: TokenizedText) -> Int {
        if index > 0, unit(at: index - 1, in: text)?.end == index + 1 { return index - 1 }
        guard index > 1, text.word(index) == units.first?.word, text.word(index - 2) == subpoint,
            text.link(after: index - 1).isSpace, text.link(after: index - 2).isSpace, isLetter(index - 1, in: text)
        else { return index }
        return index - 2
    }

    /// The parts named from the unit at `index` on; nil where no label follows it.
    func read(at index: Int, in text: TokenizedText) -> Reading? {
        var pending: [Pending] = []
        var position = index
        var end = index
        while position < min(index + Self.longest, text.count), let (word, behind) = unit(at: position, in: text) {
            let labels = labels(of: word, at: behind, in: text)
            guard let first = labels.first, let last = labels.last else { break }
            // *Mục II*, *Mục này* are larger than *mục 2*, *mục này*.
            let isSection =
                word == .item && (first.text.map { RomanNumeral.value($0) != nil } ?? text.isCapitalised(position))
            let unit = isSection ? .section : word
            add(unit, labels, first: first, start: position, joinedTo: end, to: &pending, in: text)
            end = last.tokens.upperBound
            // khoản B.II mục 1, B.II mục 2
            if word > .clause, let small = pending.last?.steps.first, small.unit <= .clause,
                text.link(after: end - 1) == .comma, end < text.count, let behind = dottedEnd(end, in: text),
                self.unit(at: behind, in: text) != nil, text.link(after: behind - 1).isSpace
            {
                let label = text.source.string(text.range(end..<behind))
                pending.append(Pending(start: end, steps: [Provision.Step(unit: small.unit, label: label)]))
                end = behind
            }
            guard let next = nextUnit(behind: end, in: text) else { break }
            position = next
        }
        guard !pending.isEmpty else { return nil }
        return Reading(tokens: index..<end, members: members(pending, end: end, in: text))
    }

    /// Points belong to the first clause that follows, clauses to the first article; the other labels stand for themselves.
    private func add(
        _ unit: Provision.Unit, _ labels: [Label], first: Label, start: Int, joinedTo end: Int,
        to pending: inout [Pending], in text: TokenizedText
    ) {
        // Điều 5 khoản 2: from large to small.
        if start == end, let last = pending.last, let smallest = last.steps.first, unit < smallest.unit,
            labels.count == 1,
            text.link(after: end - 1).isSpace
        {
            pending[pending.count - 1].steps.insert(Provision.Step(unit: unit, label: first.text), at: 0)
            return
        }
        var isTaken = false
        // Behind *và* another part begins; behind a comma a larger one may still hold those before.
        let isOfPlan =
            unit == .part && pending.last?.steps.last.map { $0.unit == .item || $0.unit == .section } ?? false
        let isHolder = start == end && (unit < .chapter || isOfPlan || end == 0 || text.link(after: end - 1).isSpace)
        for place in pending.indices where isHolder {
            guard let top = pending[place].steps.last else { continue }
            // Mục III Điều 1: a decision's article may have sections.
            let isOfArticle =
                unit == .article && (top.unit == .section || top.unit == .item) && text.link(after: end - 1).isSpace
            guard top.unit < unit || isOfArticle else { continue }
            pending[place].steps.append(Provision.Step(unit: unit, label: first.text))
            isTaken = true
        }
        for (place, label) in labels.enumerated() where place > 0 || !isTaken {
            pending.append(
                Pending(
                    start: place == 0 ? start : label.tokens.lowerBound,
                    steps: [Provision.Step(unit: unit, label: label.text)]))
        }
    }

    private func members(_ pending: [Pending], end: Int, in text: TokenizedText) -> [Reading.Member] {
        pending.indices.map { place in
            var last = place + 1 < pending.count ? pending[place + 1].start : end
            // Without the comma and the conjunction before the next member.
            while place + 1 < pending.count, isJoint(text.word(last - 1)), last - 1 > pending[place].start { last -= 1 }
            return Reading.Member(
                tokens: pending[place].start..<last, provision: Provision(steps: pending[place].steps))
        }
    }

    private func isJoint(_ word: UInt16) -> Bool { word == and || word == or || word == to || word == the }

    private func labels(of unit: Provision.Unit, at start: Int, in text: TokenizedText) -> [Label] {
        var labels: [Label] = []
        var position = start
        if position < text.count, text.word(position) == number { position += 1 }
        while position < text.count {
            let link = text.link(after: position - 1)
            guard position == start || link.isSpace || link == .comma || link == .semicolon || link == .quotation,
                link != .blankLine, let label = label(of: unit, at: position, in: text),
                labels.last.map({ follows(label, $0) }) ?? true
            else { break }
            labels.append(label)
            guard label.text != nil, let next = nextLabel(behind: label.tokens.upperBound, in: text) else { break }
            position = next
        }
        return labels
    }

    /// *Điều 5, 6 và 7* rises, as other figures in the sentence need not: *Phụ lục 1; 100% …*.
    private func follows(_ label: Label, _ last: Label) -> Bool {
        guard let value = label.text, let before = last.text else { return false }
        guard let number = Int(value), let lastNumber = Int(before) else {
            return value.contains(".") == before.contains(".")
        }
        return number > lastNumber && number < lastNumber + 60
    }

    /// The token behind a comma, *và*, *hoặc* or *đến*; nil where no list goes on.
    private func nextLabel(behind end: Int, in text: TokenizedText) -> Int? {
        guard end < text.count else { return nil }
        let link = text.link(after: end - 1)
        guard link.isSpace || link == .comma || link == .semicolon, link != .blankLine else { return nil }
        let word = text.word(end)
        if word == and || word == or || word == to {
            return end + 1 < text.count && text.link(after: end).isSpace ? end + 1 : nil
        }
        return link.isSpace ? nil : end
    }

    /// The next unit of a chain: right behind, or behind a comma or a conjunction.
    private func nextUnit(behind end: Int, in text: TokenizedText) -> Int? {
        guard end < text.count else { return nil }
        let link = text.link(after: end - 1)
        guard link.isSpace || link == .comma || link == .semicolon || link == .quotation, link != .blankLine else {
            return nil
        }
        var position = end
        while position < text.count, isJoint(text.word(position)), text.link(after: position).isSpace { position += 1 }
        return unit(at: position, in: text) == nil ? nil : position
    }

    private func label(of unit: Provision.Unit, at index: Int, in text: TokenizedText) -> Label? {
        if text.word(index) == this {
            return Label(tokens: index..<index + 1, text: nil)
        }
        if text.word(index) == ordinal {
            guard unit > .article, index + 1 < text.count, text.link(after: index).isSpace else { return nil }
            return Label(tokens: index..<index + 2, text: text.source.oneLine(text.range(index..<index + 2)))
        }
        var end = index + 1
        if text.isNumber(index) {
            // khoản22: a footnote mark
            guard text.length(index) <= 3, text.link(after: index - 1) != .adjacent,
                text.link(after: index - 1) != .comma || unit != .point
            else { return nil }
            // 1.2, 5a
            while end < text.count, text.link(after: end - 1) == .tightDot, text.isNumber(end), text.length(end) <= 2 {
                end += 1
            }
            if end < text.count, text.link(after: end - 1) == .adjacent, text.length(end) == 1 { end += 1 }
            // điểm 9 is a mark in an examination, unless a larger unit follows.
            if unit == .point, end == index + 1 {
                guard end < text.count, text.link(after: index).isSpace,
                    let larger = self.unit(at: end, in: text)?.unit, larger > .point
                else { return nil }
            }
            // 5/2024 is no label.
            if end < text.count, text.link(after: end - 1) == .slash || text.link(after: end - 1) == .tightHyphen {
                return nil
            }
        } else if unit <= .clause, let behind = dottedEnd(index, in: text) {
            end = behind
        } else if unit <= .point {
            // điểm A ≥ 30: a mark in an examination
            guard isLetter(index, in: text), !isCompared(index, in: text) else { return nil }
            if end < text.count, text.link(after: end - 1) == .adjacent, text.isNumber(end) { end += 1 }
        } else if unit > .article {
            let word = text.string(index)
            guard text.isCapitalised(index), RomanNumeral.value(word) != nil || text.length(index) == 1,
                !(text.link(after: index) == .tightDot && end < text.count && text.isRomanNumeral(end))
            else { return nil }
            // Phụ lục I.3
            if end < text.count, text.link(after: index) == .tightDot, text.isNumber(end), text.length(end) <= 2 {
                end += 1
            }
            // Chương IV-A
            if end < text.count, text.link(after: index) == .tightHyphen, text.length(end) == 1 { end += 1 }
        } else {
            return nil
        }
        let range = text.range(index..<end)
        return Label(tokens: index..<end, text: text.source.string(range))
    }

    /// Behind the last figure of *A.VII*, *D.III.1.a*; nil for any other label.
    private func dottedEnd(_ index: Int, in text: TokenizedText) -> Int? {
        guard text.isCapitalised(index) || isLetter(index, in: text), text.length(index) <= 2 else { return nil }
        var end = index + 1
        // b.11
        if !text.isCapitalised(index), end < text.count, !text.isNumber(end) { return nil }
        while end < text.count, text.link(after: end - 1) == .tightDot,
            text.isRomanNumeral(end) || (text.isNumber(end) && text.length(end) <= 2) || isLetter(end, in: text)
        {
            end += 1
        }
        return end > index + 1 ? end : nil
    }

    private func isCompared(_ index: Int, in text: TokenizedText) -> Bool {
        // ≤ and ≥ differ in their last byte.
        let end = text.end(index)
        return text.byte(at: end + 1) == 0xE2 && text.byte(at: end + 2) == 0x89
    }

    /// The letter of a point, *a*, *đ*, *aa*.
    private func isLetter(_ index: Int, in text: TokenizedText) -> Bool {
        let start = text.start(index)
        let first = text.byte(at: start)
        let second = text.byte(at: start + 1)
        switch text.length(index) {
        case 1: return first | 0x20 >= UInt8(ascii: "a") && first | 0x20 <= UInt8(ascii: "z")
        // đ, Đ
        case 2: return (first == 0xC4 && second | 1 == 0x91) || (first == second && first < 0x80)
        default: return false
        }
    }
}
