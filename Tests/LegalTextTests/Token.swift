@testable import LegalText

/// One token, as tests compare it.
struct Token: Equatable, CustomStringConvertible {
    let range: Range<Int>
    let word: WordID

    var description: String { "\(range) \(word.rawValue)" }

    /// The tokens of a text.
    static func all(in source: SourceText, _ vocabulary: Vocabulary = Vocabulary([])) -> [Token] {
        TokenColumns(source).list(in: source, vocabulary)
    }
}

extension TokenColumns {
    init(_ source: SourceText, anchors: [String] = []) {
        self.init()
        Tokenizer(Vocabulary(anchors), anchors: anchors).tokenize(source, into: &self)
    }

    /// The tokens that are there; the columns may be longer.
    func list(in source: SourceText, _ vocabulary: Vocabulary = Vocabulary([])) -> [Token] {
        let tokenizer = Tokenizer(vocabulary, anchors: [])
        return tokenizer.withView(of: source, self) { view in
            (0..<count).map { index in
                let word = view.word(index)
                let isKnown = word != WordID.other.rawValue || !hasMarks
                return Token(
                    range: range(index),
                    word: WordID(rawValue: isKnown ? word : tokenizer.equivalentWord(source.string(range(index)))))
            }
        }
    }

    func strings(in source: SourceText) -> [String] { (0..<count).map { source.string(range($0)) } }

    func candidateStrings(in source: SourceText) -> [String] {
        candidates.prefix(candidateCount).map { source.string(range(Int($0))) }
    }
}

extension String {
    /// Where the first occurrence of `part` starts, in bytes.
    func offset(of part: String) -> Int {
        guard let range = firstRange(of: part) else { preconditionFailure("\(part) is not in the text") }
        return utf8.distance(from: startIndex, to: range.lowerBound)
    }
}
