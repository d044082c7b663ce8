import LegalText

/// Names of several words, each with what it stands for, found by their first or last word.
///
/// Between the words of a name may stand space, a line break, a hyphen, a comma or an ampersand: *Bộ Lao động – Thương
/// binh và Xã hội*.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        let words: [UInt16]
        let value: Value
    }

    /// Longest first.
    private var phrases: [Phrase] = []
    private var byFirstWord: [[Int]]
    private var byLastWord: [[Int]]

    /// `names` are spellings as they stand in text; their words must be in `vocabulary`, which has `wordCount` ids.
    init(_ names: [(String, Value)], vocabulary: Vocabulary, wordCount: Int) {
        byFirstWord = Array(repeating: [], count: wordCount)
        byLastWord = Array(repeating: [], count: wordCount)
        phrases = names.map { name, value in
            Phrase(words: Lexicon.words(of: name).map { vocabulary.id(of: $0).rawValue }, value: value)
        }
        precondition(
            phrases.allSatisfy { !$0.words.contains(WordID.other.rawValue) }, "a name has words that no token can be")
        phrases.sort { $0.words.count > $1.words.count }
        for (index, phrase) in phrases.enumerated() {
            byFirstWord[Int(phrase.words[0])].append(index)
            byLastWord[Int(phrase.words[phrase.words.count - 1])].append(index)
        }
    }

    /// The longest name that starts at a token, and the token after it; nil for none.
    func longestMatch(startingAt index: Int, in text: TokenizedText) -> (value: Value, end: Int)? {
        for candidate in byFirstWord[Int(text.tokens.words[index])] {
            let phrase = phrases[candidate]
            let end = index + phrase.words.count
            if end <= text.tokens.count, matches(phrase, at: index, in: text) { return (phrase.value, end) }
        }
        return nil
    }

    /// The longest name that ends with a token (inclusive), and its first token; nil for none.
    func longestMatch(endingAt index: Int, in text: TokenizedText) -> (value: Value, start: Int)? {
        for candidate in byLastWord[Int(text.tokens.words[index])] {
            let phrase = phrases[candidate]
            let start = index + 1 - phrase.words.count
            if start >= 0, matches(phrase, at: start, in: text) { return (phrase.value, start) }
        }
        return nil
    }

    private func matches(_ phrase: Phrase, at start: Int, in text: TokenizedText) -> Bool {
        for (offset, word) in phrase.words.enumerated() where text.tokens.words[start + offset] != word { return false }
        for offset in 0..<phrase.words.count - 1 where !text.link(after: start + offset).isWithinName { return false }
        return true
    }
}

extension Link {
    fileprivate var isWithinName: Bool { !isDisjoint(with: [.anySpace, .hyphen, .comma, .ampersand]) }
}
