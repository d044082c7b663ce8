import LegalText

/// Reads the part of a document that is pointed to before its citation: *khoản 1 và khoản 3 Điều 108 Luật …*.
struct PinpointReader {
    private static let longest = 60

    private let of, point, clause, article, and, or, to, number, the: UInt16

    init(_ lexicon: Lexicon) {
        of = lexicon.id(.of)
        point = lexicon.id(.point)
        clause = lexicon.id(.clause)
        article = lexicon.id(.article)
        and = lexicon.id(.and)
        or = lexicon.id(.or)
        to = lexicon.id(.to)
        number = lexicon.id(.number)
        the = lexicon.id(.the)
    }

    /// The pinpoint that ends right before the token `start`, *của* or not between, and its first token; nil if there is
    /// none.
    func read(before start: Int, in text: TokenizedText) -> (pinpoint: Pinpoint, start: Int)? {
        var last = start - 1
        guard last > 0, text.link(after: last).isSpace else { return nil }
        if text.word(last) == of {
            last -= 1
            guard text.link(after: last).isSpace else { return nil }
        }
        guard isValue(last, in: text) else { return nil }
        var index = last
        var first: Int?
        while index >= 0, last - index < Self.longest, belongs(index, in: text) {
            if index < last, !joins(text.link(after: index)) { break }
            if isUnit(index, in: text) { first = index }
            index -= 1
        }
        guard let first else { return nil }
        let parts = parts(first..<last + 1, in: text)
        return parts.isEmpty ? nil : (Pinpoint(range: text.range(first..<last + 1), parts: parts), first)
    }

    private func isUnit(_ index: Int, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        return word == point || word == clause || word == article
    }

    /// A number, *5a*'s letter, or the letter of a point.
    private func isValue(_ index: Int, in text: TokenizedText) -> Bool {
        text.isNumber(index) ? text.length(index) <= 3 : text.length(index) <= 2 && isLetter(index, in: text)
    }

    private func isLetter(_ index: Int, in text: TokenizedText) -> Bool {
        text.letterCase(at: text.start(index)).map { $0.length == text.length(index) } ?? false
    }

    private func belongs(_ index: Int, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        return isUnit(index, in: text) || isValue(index, in: text) || word == and || word == or || word == to
            || word == number || word == the
    }

    private func joins(_ link: Link) -> Bool {
        link.isSpace || link == .comma || link == .tightDot || link == .semicolon || link == .quotation
    }

    /// From small to large: points belong to the clause that follows, clauses to the article that follows.
    private func parts(_ tokens: Range<Int>, in text: TokenizedText) -> [Pinpoint.Part] {
        var result: [Pinpoint.Part] = []
        var points: [String] = []
        var clauses: [Pinpoint.Part] = []
        var unit: UInt16 = 0
        var isFirst = true
        var index = tokens.lowerBound
        while index < tokens.upperBound {
            defer { index += 1 }
            if isUnit(index, in: text) {
                unit = text.word(index)
                isFirst = true
                continue
            }
            guard isValue(index, in: text) else { continue }
            var value = text.string(index)
            // 5a, i2
            if index + 1 < tokens.upperBound, text.link(after: index) == .adjacent {
                value += text.string(index + 1)
                index += 1
            }
            switch unit {
            case point: points.append(value)
            case clause:
                let own = isFirst ? points : []
                clauses +=
                    own.isEmpty
                    ? [Pinpoint.Part(article: nil, clause: value, point: nil)]
                    : own.map { Pinpoint.Part(article: nil, clause: value, point: $0) }
                if isFirst { points = [] }
            case article:
                let inner = clauses + points.map { Pinpoint.Part(article: nil, clause: nil, point: $0) }
                if isFirst, !inner.isEmpty {
                    result += inner.map { Pinpoint.Part(article: value, clause: $0.clause, point: $0.point) }
                    (clauses, points) = ([], [])
                } else {
                    result.append(Pinpoint.Part(article: value, clause: nil, point: nil))
                }
            default: break
            }
            isFirst = false
        }
        return result + clauses + points.map { Pinpoint.Part(article: nil, clause: nil, point: $0) }
    }
}
