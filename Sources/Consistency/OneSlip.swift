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
}
