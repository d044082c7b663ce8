import LegalText

/// Tells where, behind the name of a document, the sentence goes on.
struct ClauseReader {
    private let lexicon: Lexicon
    private let issuers: IssuerReader
    private let got, already, and, repeal, repealSecond: UInt16
    /// Two words, and a third or 0, that no title has.
    private let openings: [(UInt16, UInt16, UInt16)]
    private let openingsBehindComma: [(UInt16, UInt16, UInt16)]

    /// The words at which it looks closer.
    static let starts: [Keyword] = [
        .then, .still, .must, .just, .right, .and, .having, .got, .already, .being, .pull, .inside, .end, .like,
        .concrete,
        .i, .guide, .not,
    ]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        issuers = IssuerReader(lexicon)
        func openings(_ words: [(Keyword, Keyword?, Keyword?)]) -> [(UInt16, UInt16, UInt16)] {
            words.map { (lexicon.id($0.0), $0.1.map(lexicon.id) ?? 0, $0.2.map(lexicon.id) ?? 0) }
        }
        self.openings = openings([
            (.then, nil, nil), (.still, nil, nil), (.must, .got, nil), (.just, .reach, nil), (.just, .meet, nil),
            (.right, .when, nil), (.right, .after, nil), (.right, .from, nil), (.having, .effect, nil),
            (.having, .basis, nil), (.end, .effect, nil), (.like, .after, nil), (.and, .the, .rule),
            (.and, .the, .papers),
            (.and, .papers, .papersSecond), (.not, .apply, nil), (.inside, .throughout, nil),
        ])
        openingsBehindComma = openings([
            (.being, nil, nil), (.already, nil, nil), (.having, nil, nil), (.pull, .under, nil), (.inside, .that, nil),
            (.concrete, .concreteSecond, nil), (.i, nil, nil), (.guide, .guideSecond, .of),
        ])
        got = lexicon.id(.got)
        already = lexicon.id(.already)
        and = lexicon.id(.and)
        repeal = lexicon.id(.repeal)
        repealSecond = lexicon.id(.repealSecond)
    }

    /// Whether the clause that the name stands in goes on with the token at `index`.
    func goesOn(at index: Int, behind link: Link, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        let wordClass = lexicon.classes[Int(word)]
        guard index + 1 < text.count else { return false }
        if wordClass.contains(.clauseStart) {
            if matches(openings, at: index, in: text) || repealsNext(at: index, in: text) { return true }
            if word == got || word == already { return speaksOfDocument(at: index, in: text) }
            if link == .comma, matches(openingsBehindComma, at: index, in: text) { return true }
        }
        return link == .comma && wordClass.contains(.issuerStart) && startsWithIssuer(at: index, in: text)
    }

    private func matches(_ openings: [(UInt16, UInt16, UInt16)], at index: Int, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        for opening in openings where opening.0 == word {
            guard opening.1 == 0 || opening.1 == text.word(index + 1) else { continue }
            if opening.2 == 0 || (index + 2 < text.count && opening.2 == text.word(index + 2)) { return true }
        }
        return false
    }

    /// *… và bãi bỏ Điều 2 Thông tư …*: what is done next.
    private func repealsNext(at index: Int, in text: TokenizedText) -> Bool {
        guard index + 3 < text.count, text.word(index) == and, text.word(index + 1) == repeal,
            text.word(index + 2) == repealSecond
        else { return false }
        return lexicon.classes[Int(text.word(index + 3))].contains(.pinpointUnit)
            || lexicon.typeNames.longestMatch(startingAt: index + 3, in: text) != nil
    }

    /// *được sửa đổi*, *đã được*: of the document, not of its subject.
    private func speaksOfDocument(at index: Int, in text: TokenizedText) -> Bool {
        if let opener = lexicon.subjectOpeners.longestMatch(startingAt: index + 1, in: text)?.value {
            return opener.isAmendment
        }
        return text.word(index + 1) == got
    }

    /// *…, Ủy ban nhân dân tỉnh ban hành Kế hoạch*
    private func startsWithIssuer(at index: Int, in text: TokenizedText) -> Bool {
        guard text.isCapitalised(index),
            let reading = issuers.known(at: index, symbol: nil, in: text), reading.end < text.count
        else { return false }
        return issuers.startsVerb(at: reading.end, in: text)
    }
}
