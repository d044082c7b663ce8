/// Counts how a document is read by those that cite it, so that one reading speaks for it in whatever order they come.
struct Tally<Value: Hashable & Comparable & Sendable>: Sendable {
    private var counts: [Value: Int] = [:]

    mutating func add(_ value: Value?) {
        if let value { counts[value, default: 0] += 1 }
    }

    /// The most frequent, of equally frequent ones the smallest; nil where nothing was counted.
    var top: Value? {
        counts.max { a, b in a.value != b.value ? a.value < b.value : a.key > b.key }?.key
    }
}
