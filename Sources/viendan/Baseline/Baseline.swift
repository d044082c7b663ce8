import Consistency
import LegalText

/// Findings that are known, counted: which of several alike is which, nobody can tell when paragraphs move.
struct Baseline: Sendable {
    struct Key: Hashable, Sendable {
        /// Of the document, from the root; `-` for standard input. A renamed document is another.
        let document: RawPath
        let rule: String
        /// What findings on the same words share.
        let fingerprint: String
    }

    struct Entry: Sendable {
        /// One or more.
        var count: Int
        /// The words that the findings stand on, for people.
        let words: String
    }

    private(set) var entries: [Key: Entry] = [:]

    /// How many findings there are.
    var count: Int { entries.values.reduce(0) { $0 + $1.count } }

    /// How many findings of a kind there are.
    func count(of key: Key) -> Int { entries[key]?.count ?? 0 }

    /// Adds one finding.
    mutating func add(_ finding: Finding, _ key: Key, in source: SourceText) {
        if entries[key] == nil { entries[key] = Entry(count: 0, words: Self.words(of: finding, in: source)) }
        entries[key]?.count += 1
    }

    /// Takes over the entries of another; of one that both have the larger count holds, as in a file in which two
    /// branches met.
    mutating func merge(_ other: [Key: Entry]) {
        entries.merge(other) { $0.count >= $1.count ? $0 : $1 }
    }

    /// On one line, and not more than a line holds.
    private static func words(of finding: Finding, in source: SourceText) -> String {
        String(Fingerprint.words(of: finding, in: source).prefix(80))
    }
}

extension Baseline.Key {
    init(_ finding: Finding, of document: RawPath, in source: SourceText) {
        self.init(
            document: document, rule: finding.page.code, fingerprint: Fingerprint.shared(by: finding, in: source))
    }
}
