import LegalText

/// Completes subjects that have a semicolon: *quy định về A; đăng ký B*. Only a repetition tells them from an item of a list
/// that another follows: the words behind the semicolon are the title's where they stand behind the same number twice.
struct RepeatedTitleReader {
    /// So many words must be equal, at least.
    private static let shortest = 4
    /// Parts of a title.
    private static let mostParts = 4

    private let subjects: SubjectReader

    init(_ subjects: SubjectReader) { self.subjects = subjects }

    func complete(_ references: inout [Reference], in text: TokenizedText) {
        for _ in 0..<Self.mostParts where !lengthen(&references, in: text) { return }
    }

    /// Whether a subject has become longer.
    private func lengthen(_ references: inout [Reference], in text: TokenizedText) -> Bool {
        var found: [UInt64: [(reference: Int, tokens: Range<Int>)]] = [:]
        for (index, reference) in references.enumerated() {
            guard let subject = reference.subject, text.byte(at: subject.upperBound) == UInt8(ascii: ";"),
                let start = text.tokens(in: subject)?.upperBound, start < text.count, !text.isCapitalised(start),
                !text.isNumber(start)
            else { continue }
            let end = subjects.end(from: start, in: text)
            guard end - start >= Self.shortest else { continue }
            found[reference.symbol.key, default: []].append((index, start..<end))
        }
        var isLonger = false
        for places in found.values where places.count > 1 {
            for place in places {
                // To the end of the one or the other.
                let common = places.filter { $0.reference != place.reference }.compactMap { other in
                    let count = text.commonPrefix(place.tokens, other.tokens)
                    return count == min(place.tokens.count, other.tokens.count) ? count : nil
                }.max()
                guard let common, let subject = references[place.reference].subject else { continue }
                let last = place.tokens.lowerBound + common - 1
                references[place.reference].subject = subject.lowerBound..<text.end(last)
                isLonger = true
            }
        }
        return isLonger
    }
}

extension TokenizedText {
    /// The number of tokens with which two ranges begin alike, letter for letter.
    fileprivate func commonPrefix(_ one: Range<Int>, _ other: Range<Int>) -> Int {
        zip(one, other).prefix { source.slice(range($0)).elementsEqual(source.slice(range($1))) }.count
    }
}
