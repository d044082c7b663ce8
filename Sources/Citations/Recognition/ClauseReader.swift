import LegalText

/// Tells where, behind the name of a document, the sentence goes on.
struct ClauseReader {
    private let lexicon: Lexicon
    private let issuers: IssuerReader
    /// Words that no title has.
    private let predicates: Set<UInt16>
    private let pairs: Set<[UInt16]>
    private let triples: Set<[UInt16]>
    private let pairsBehindComma: Set<[UInt16]>
    private let wordsBehindComma: Set<UInt16>
    private let got, already, having, effect: UInt16

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        issuers = IssuerReader(lexicon)
        predicates = Set([Keyword.then, .still].map(lexicon.id))
        func pairs(_ words: [(Keyword, Keyword)]) -> Set<[UInt16]> {
            Set(words.map { [lexicon.id($0.0), lexicon.id($0.1)] })
        }
        self.pairs = pairs([
            (.must, .got), (.just, .reach), (.just, .meet), (.right, .when), (.right, .after), (.right, .from),
        ])
        triples = Set([[Keyword.and, .the, .rule], [.and, .the, .papers]].map { $0.map(lexicon.id) })
        pairsBehindComma = pairs([(.pull, .under), (.inside, .that)])
        wordsBehindComma = Set([Keyword.being, .already, .having].map(lexicon.id))
        got = lexicon.id(.got)
        already = lexicon.id(.already)
        having = lexicon.id(.having)
        effect = lexicon.id(.effect)
    }

    /// Whether the clause that the name stands in goes on with the token at `index`.
    func goesOn(at index: Int, behind link: Link, in text: TokenizedText) -> Bool {
        guard index + 1 < text.tokens.count else { return false }
        let (word, next) = (text.tokens.words[index], text.tokens.words[index + 1])
        if predicates.contains(word) || pairs.contains([word, next]) { return true }
        if index + 2 < text.tokens.count, triples.contains([word, next, text.tokens.words[index + 2]]) { return true }
        // "… được sửa đổi", "… đã được", "… có hiệu lực" speak of the document, not of its subject.
        if word == having, next == effect { return true }
        if word == got || word == already {
            if let opener = lexicon.subjectOpeners.longestMatch(startingAt: index + 1, in: text)?.value {
                return Self.amendments.contains(opener)
            }
            return next == got
        }
        guard link == .comma else { return false }
        return wordsBehindComma.contains(word) || pairsBehindComma.contains([word, next])
            || startsWithIssuer(at: index, in: text)
    }

    /// *…, Ủy ban nhân dân tỉnh ban hành Kế hoạch*
    private func startsWithIssuer(at index: Int, in text: TokenizedText) -> Bool {
        guard lexicon.classes[Int(text.tokens.words[index])].contains(.issuerStart), text.isCapitalised(index),
            let reading = issuers.known(at: index, symbol: nil, in: text), reading.end < text.tokens.count
        else { return false }
        return Issuer.verbs.contains(text.string(reading.end))
    }

    private static let amendments: Set<String> = ["sửa đổi", "bổ sung", "thay thế", "bãi bỏ", "đính chính", "hợp nhất"]
}

extension Issuer {
    /// The first syllables of what an issuer does with a document.
    static let verbs: Set<String> = [
        "ban", "xây", "yêu", "quyết", "triển", "tổ", "chỉ", "đề", "giao", "thảo", "thông", "báo",
    ]
}
