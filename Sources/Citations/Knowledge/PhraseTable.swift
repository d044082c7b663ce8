import LegalText

/// Names of several words, each with what it stands for, found by their first or last word.
///
/// Between the words of a name may stand space, a line break, a hyphen, a comma or an ampersand: *Bộ Lao động – Thương
/// binh và Xã hội*.
struct PhraseTable<Value: Sendable>: Sendable {
    private struct Phrase: Sendable {
        /// In `words`.
        let range: Range<Int>
        /// The words next to the first and to the last, which tell most candidates apart; 0 for a name of one word.
        let second: UInt16
        let lastButOne: UInt16
        let value: Value
    }

    /// Of all names, one after the other.
    private var words: [UInt16] = []

    /// Longest first.
    private var phrases: [Phrase] = []
    private var byFirstWord: [[Int]]
    private var byLastWord: [[Int]]

    /// `names` are spellings as they stand in text; their words must be in `vocabulary`, which has `wordCount` ids.
    init(_ names: [(String, Value)], vocabulary: Vocabulary, wordCount: Int) {
        byFirstWord = Array(repeating: [], count: wordCount)
        byLastWord = Array(repeating: [], count: wordCount)
        let spelt = names.map { name, value in
            (words: Lexicon.words(of: name).map { vocabulary.id(of: $0).rawValue }, value: value)
        }
        precondition(
            spelt.allSatisfy { !$0.words.contains(WordID.other.rawValue) }, "a name has words that no token can be")
        for (index, phrase) in spelt.sorted(by: { $0.words.count > $1.words.count }).enumerated() {
            let own = phrase.words
            phrases.append(
                Phrase(
                    range: words.count..<words.count + own.count, second: own.count > 1 ? own[1] : 0,
                    lastButOne: own.count > 1 ? own[own.count - 2] : 0, value: phrase.value))
            words += phrase.words
            byFirstWord[Int(phrase.words[0])].append(index)
            byLastWord[Int(phrase.words[phrase.words.count - 1])].append(index)
        }
    }

    /// The longest name that starts at a token, and the token after it; nil for none, and behind the last token.
    func longestMatch(startingAt index: Int, in text: TokenizedText) -> (value: Value, end: Int)? {
        guard index < text.count else { return nil }
        let first = Int(text.word(index))
        guard !byFirstWord[first].isEmpty else { return nil }
        let second = index + 1 < text.count ? text.word(index + 1) : 0
        for candidate in byFirstWord[first] {
            guard phrases[candidate].second == 0 || phrases[candidate].second == second else { continue }
            let range = phrases[candidate].range
            let end = index + range.count
            if end <= text.count, matches(range, at: index, in: text) { return (phrases[candidate].value, end) }
        }
        return nil
    }

    /// The longest name that ends with a token (inclusive), and its first token; nil for none.
    func longestMatch(endingAt index: Int, in text: TokenizedText) -> (value: Value, start: Int)? {
        let last = Int(text.word(index))
        guard !byLastWord[last].isEmpty else { return nil }
        let lastButOne = index > 0 ? text.word(index - 1) : 0
        for candidate in byLastWord[last] {
            guard phrases[candidate].lastButOne == 0 || phrases[candidate].lastButOne == lastButOne else { continue }
            let range = phrases[candidate].range
            let start = index + 1 - range.count
            if start >= 0, matches(range, at: start, in: text) { return (phrases[candidate].value, start) }
        }
        return nil
    }

    private func matches(_ phrase: Range<Int>, at start: Int, in text: TokenizedText) -> Bool {
        for offset in 0..<phrase.count where text.word(start + offset) != words[phrase.lowerBound + offset] {
            return false
        }
        for offset in 0..<phrase.count - 1 where !text.link(after: start + offset).isWithinName { return false }
        return true
    }
}

extension Link {
    fileprivate var isWithinName: Bool { !isDisjoint(with: [.anySpace, .hyphen, .comma, .ampersand]) }
}
