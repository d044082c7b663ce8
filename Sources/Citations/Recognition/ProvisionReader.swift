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

    private static let units: [(word: Keyword, unit: Provision.Unit)] = [
        (.point, .point), (.clause, .clause), (.article, .article), (.subpoint, .subpoint), (.item, .item),
        (.chapter, .chapter), (.part, .part),
    ]

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
        ), (.item, ["hạng", "danh", "chuyên", "tiết", "văn"]), (.chapter, ["huy", "văn", "niệm"]),
        (.part, ["thành", "cổ", "học", "góp", "đa", "bội", "một"]),
    ]

    private let labels = LabelReader()
    private let othersBefore: [(unit: Keyword, syllables: WordSet)]

    init(_ lexicon: Lexicon) {
        othersBefore = Self.othersBefore.map { ($0.unit, lexicon.set($0.syllables)) }
    }

    /// The unit whose word stands at a token, and the token behind it; nil for any other word.
    func unit(at index: Int, in text: TokenizedText) -> (unit: Provision.Unit, end: Int)? {
        guard index < text.count else { return nil }
        let word = text.word(index)
        if word == .minor || word == .minorMisprint {
            guard index + 1 < text.count, text.word(index + 1) == .list, text.link(after: index).isSpace else {
                return nil
            }
            return (.appendix, index + 2)
        }
        if word == .minorItem, index + 1 < text.count, text.word(index + 1) == .item, text.link(after: index).isSpace {
            return (.item, index + 2)
        }
        if index > 0, text.link(after: index - 1).isSpace,
            othersBefore.contains(where: { word == $0.unit && $0.syllables.contains(text.word(index - 1)) })
        {
            return nil
        }
        return Self.units.first { word == $0.word }.map { ($0.unit, index + 1) }
    }

    private struct Pending {
        let start: Int
        var steps: [Provision.Step]
        /// *khoản A.VII, mục 1, Phụ lục I.3*: whether commas stand between the part and what holds it.
        var isHeldOverComma = false
    }

    /// The token at which a chain begins before its anchor: *tiết a điểm 1.1*, *tiểu mục 2*.
    func chainStart(before index: Int, in text: TokenizedText) -> Int {
        if index > 0, unit(at: index - 1, in: text)?.end == index + 1 { return index - 1 }
        guard index > 1, text.word(index) == .point, text.word(index - 2) == .subpoint,
            text.link(after: index - 1).isSpace, text.link(after: index - 2).isSpace,
            labels.isLetter(index - 1, in: text)
        else { return index }
        return index - 2
    }

    /// The parts named from the unit at `index` on; nil where no label follows it.
    func read(at index: Int, in text: TokenizedText) -> Reading? {
        var pending: [Pending] = []
        var position = index
        var end = index
        while position < min(index + Self.longest, text.count), let (word, behind) = unit(at: position, in: text) {
            let found = labels.read(of: word, at: behind, in: text)
            guard let first = found.first, let last = found.last else { break }
            // *Mục II*, *Mục này* are larger than *mục 2*, *mục này*.
            let isSection =
                word == .item && (first.text.map(Self.isSectionLabel) ?? text.isCapitalised(position))
            let unit = isSection ? .section : word
            add(unit, found, first: first, start: position, joinedTo: end, to: &pending, in: text)
            end = last.tokens.upperBound
            if found.count == 1, word == .item || word == .clause {
                end = addBracketed(behind: end, to: &pending, in: text)
            }
            if word > .clause { end = addDotted(behind: end, to: &pending, in: text) }
            guard let next = nextUnit(behind: end, of: unit, in: text), !startsCell(next, behind: unit, in: text) else {
                break
            }
            position = next
        }
        guard !pending.isEmpty else { return nil }
        var members = members(pending, end: end, in: text)
        members += innerMembers(of: index..<end, in: text)
        return Reading(tokens: index..<end, members: members.sorted { $0.tokens.lowerBound < $1.tokens.lowerBound })
    }

    /// *Điều 13 (trừ khoản 1 Điều 13) và Điều 16*: the parts that are named in brackets within a chain.
    private func innerMembers(of tokens: Range<Int>, in text: TokenizedText) -> [Reading.Member] {
        var members: [Reading.Member] = []
        var index = tokens.lowerBound + 1
        while index < tokens.upperBound {
            defer { index += 1 }
            guard let behind = text.behindRemark(index), behind < tokens.upperBound else { continue }
            while index < behind {
                if let reading = read(at: index, in: text), reading.tokens.upperBound <= behind {
                    members += reading.members
                    index = reading.tokens.upperBound
                } else {
                    index += 1
                }
            }
        }
        return members
    }

    /// *Mục 31.1(a)*, *Mục 13.6(c)(i)*: the token behind the letters in brackets, which are parts of the item.
    private func addBracketed(behind start: Int, to pending: inout [Pending], in text: TokenizedText) -> Int {
        var end = start
        for unit in [Provision.Unit.point, .subpoint] {
            guard end < text.count, text.byte(at: text.start(end) - 1) == UInt8(ascii: "("),
                text.byte(at: text.end(end)) == UInt8(ascii: ")"), text.length(end) <= 3, !text.isCapitalised(end),
                text.start(end) - text.end(end - 1) <= 2, !text.isNumber(end)
            else { break }
            pending[pending.count - 1].steps.insert(Provision.Step(unit: unit, label: text.string(end)), at: 0)
            end += 1
        }
        return end
    }

    /// *khoản B.II mục 1, B.III, B.IV mục 2*: the token behind the labels that the unit of the first holds for.
    private func addDotted(behind start: Int, to pending: inout [Pending], in text: TokenizedText) -> Int {
        guard let small = pending.last?.steps.first?.unit, small <= .clause else { return start }
        var labels: [Range<Int>] = []
        var end = start
        while end < text.count, text.link(after: end - 1) == .comma, let behind = self.labels.dottedEnd(end, in: text) {
            labels.append(end..<behind)
            end = behind
        }
        guard !labels.isEmpty, unit(at: end, in: text) != nil, text.link(after: end - 1).isSpace else { return start }
        for label in labels {
            let step = Provision.Step(unit: small, label: text.source.string(text.range(label)))
            pending.append(Pending(start: label.lowerBound, steps: [step]))
        }
        return end
    }

    /// *II*, *A*.
    private static func isSectionLabel(_ label: String) -> Bool {
        RomanNumeral.value(label) != nil || (label.count == 1 && label.first?.isUppercase ?? false)
    }

    /// Points belong to the first clause that follows, clauses to the first article; the other labels stand for themselves.
    private func add(
        _ unit: Provision.Unit, _ labels: [LabelReader.Label], first: LabelReader.Label, start: Int, joinedTo end: Int,
        to pending: inout [Pending], in text: TokenizedText
    ) {
        // Điều 5 khoản 2: from large to small.
        if start == end, let last = pending.last, let smallest = last.steps.first, unit < smallest.unit,
            labels.count == 1, !Self.isSectionOfPlan(last.steps, unit),
            text.link(after: end - 1).isSpace
        {
            pending[pending.count - 1].steps.insert(Provision.Step(unit: unit, label: first.text), at: 0)
            return
        }
        var isTaken = false
        // Behind *và* another part begins; behind a comma a larger one may still hold those before.
        let isOfPlan =
            unit == .part && pending.last?.steps.last.map { $0.unit == .item || $0.unit == .section } ?? false
        let isBehindSpace = end == 0 || text.link(after: end - 1).isSpace
        let isHolder =
            start == end
            && (unit < .chapter || isOfPlan || isBehindSpace || pending.last?.isHeldOverComma ?? false)
        for place in pending.indices where isHolder {
            guard let top = pending[place].steps.last else { continue }
            // Mục III Điều 1: a decision's article may have sections.
            let isOfArticle =
                unit == .article && (top.unit == .section || top.unit == .item) && text.link(after: end - 1).isSpace
            guard top.unit < unit || isOfArticle else { continue }
            pending[place].steps.append(Provision.Step(unit: unit, label: first.text))
            if top.unit == .clause, !isBehindSpace { pending[place].isHeldOverComma = true }
            isTaken = true
        }
        for (place, label) in labels.enumerated() where place > 0 || !isTaken {
            pending.append(
                Pending(
                    start: place == 0 ? start : label.tokens.lowerBound,
                    steps: [Provision.Step(unit: unit, label: label.text)]))
        }
    }

    /// *Mục III Điều 1*: an article of a decision, which holds the plan with its Roman sections.
    private static func isSectionOfPlan(_ steps: [Provision.Step], _ unit: Provision.Unit) -> Bool {
        unit == .article && steps.count == 1 && steps[0].unit == .section
            && steps[0].label.map { RomanNumeral.value($0) != nil } ?? false
    }

    private func members(_ pending: [Pending], end: Int, in text: TokenizedText) -> [Reading.Member] {
        pending.indices.map { place in
            var last = place + 1 < pending.count ? pending[place + 1].start : end
            // Without the comma and the conjunction before the next member.
            while place + 1 < pending.count, isJoint(text.word(last - 1)), last - 1 > pending[place].start { last -= 1 }
            // … and without words in brackets; a letter in them is a part.
            let own = pending[place].start..<last
            last =
                own.dropFirst().first { opening in
                    text.behindRemark(opening).map { $0 >= last && $0 > opening + 1 } ?? false
                } ?? last
            return Reading.Member(
                tokens: pending[place].start..<last, provision: Provision(steps: pending[place].steps))
        }
    }

    private func isJoint(_ word: UInt16) -> Bool { [Keyword.and, .or, .to, .the].contains(word) }

    /// *Phụ lục I.3 ⏎Khoản Đ.IV mục 1*: a smaller unit, in capitals at the start of a line, begins another chain.
    private func startsCell(_ index: Int, behind last: Provision.Unit, in text: TokenizedText) -> Bool {
        text.startsLine(index) && text.isCapitalised(index) && text.link(after: index - 1).isSpace
            && unit(at: index, in: text).map { $0.unit < last } ?? false
    }

    /// The next unit of a chain: right behind, or behind a comma or a conjunction.
    private func nextUnit(behind end: Int, of last: Provision.Unit, in text: TokenizedText) -> Int? {
        guard end < text.count else { return nil }
        if let behind = labels.behindRemark(end, in: text), unit(at: behind, in: text) != nil { return behind }
        let link = text.link(after: end - 1)
        // điểm d8) Điều này
        let isMarked = link == .closing && last == .point
        guard link.isSpace || link == .comma || link == .semicolon || link == .quotation || isMarked,
            link != .blankLine || text.isPageBreak(after: end - 1)
        else { return nil }
        var position = end
        while position < text.count, isJoint(text.word(position)), text.link(after: position).isSpace { position += 1 }
        guard let unit = unit(at: position, in: text)?.unit else { return nil }
        // An appendix begins a page.
        return link == .blankLine && unit == .appendix ? nil : position
    }
}
