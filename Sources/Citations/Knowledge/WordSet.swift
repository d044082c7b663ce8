/// Some words of the vocabulary, by their ids.
struct WordSet: Sendable {
    private var bits: [UInt64] = []

    init(_ ids: [UInt16]) {
        bits = Array(repeating: 0, count: Int(ids.max() ?? 0) / 64 + 1)
        for id in ids { bits[Int(id) / 64] |= 1 << UInt64(id % 64) }
    }

    /// Whether a word is one of them; the id of no word never is.
    func contains(_ id: UInt16) -> Bool {
        id != 0 && Int(id) / 64 < bits.count && bits[Int(id) / 64] >> UInt64(id % 64) & 1 == 1
    }
}
