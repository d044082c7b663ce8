/// Whether two words differ by one slip of the pen: a letter too many, too few, other, or two swapped.
enum OneSlip {
    /// False for equal words.
    static func isBetween(_ a: String, _ b: String) -> Bool { isBetween(Array(a), Array(b)) }

    /// Of letters, or of letters and tones apart.
    static func isBetween<Letter: Equatable>(_ a: [Letter], _ b: [Letter]) -> Bool {
        guard abs(a.count - b.count) <= 1, a != b else { return false }
        let prefix = zip(a, b).prefix { $0 == $1 }.count
        let (restA, restB) = (a.dropFirst(prefix), b.dropFirst(prefix))
        if restA.count != restB.count {
            return restA.count > restB.count ? restA.dropFirst() == restB : restA == restB.dropFirst()
        }
        if restA.dropFirst() == restB.dropFirst() { return true }
        guard let firstA = restA.first, let firstB = restB.first else { return false }
        return restA.dropFirst().first == firstB && restB.dropFirst().first == firstA
            && restA.dropFirst(2) == restB.dropFirst(2)
    }

    /// Whether a word is another with two letters swapped, a letter left out or one struck twice: slips of the fingers,
    /// where another letter may be meant.
    static func isOfFingers(_ written: String, for meant: String) -> Bool {
        guard isBetween(written, meant) else { return false }
        if written.count < meant.count { return true }
        if written.count == meant.count { return written.sorted() == meant.sorted() }
        let letters = Array(written)
        return letters.indices.dropFirst().contains { index in
            letters[index] == letters[index - 1]
                && String(letters[..<index] + letters[(index + 1)...]) == meant
        }
    }
}
