/// The tokens of a text, a column for each property, so that the loops that look at every token read little memory.
///
/// A token is a run of letters (a Vietnamese syllable, a code such as *NĐ*) or a run of digits; what stands between two
/// tokens is looked at when somebody asks (`Separator`). One value is used for many texts, for its memory.
public struct TokenColumns: Sendable {
    /// Where each token starts: 0-based offsets into the UTF-8 text.
    public internal(set) var starts: [UInt32] = []
    /// Where each token ends, exclusive.
    public internal(set) var ends: [UInt32] = []
    /// The number of tokens; the columns may be longer.
    public internal(set) var count = 0
    /// The number of ends that are known; the last token may be open while the text is cut.
    var endCount = 0
    /// The tokens worth a look: numbers, and words that start as one of the tokenizer's anchors does; ascending.
    public internal(set) var candidates: [UInt32] = []
    /// The number of candidates; the column may be longer.
    public internal(set) var candidateCount = 0
    /// Whether the text has combining marks, so that words must be compared by canonical equivalence.
    public internal(set) var hasMarks = false
    /// Text that was taken out between two tokens (page headers), ascending.
    public private(set) var removed: [Range<Int>] = []

    public init() {}

    /// The byte range of a token.
    @inlinable
    public func range(_ index: Int) -> Range<Int> { Int(starts[index])..<Int(ends[index]) }

    /// The byte range from the start of one token to the end of the last of `tokens`, which is not empty.
    public func range(_ tokens: Range<Int>) -> Range<Int> {
        Int(starts[tokens.lowerBound])..<Int(ends[tokens.upperBound - 1])
    }

    /// The first `count` tokens alone; none of them is a candidate.
    public func prefix(_ count: Int) -> TokenColumns {
        var head = TokenColumns()
        head.count = min(count, self.count)
        head.endCount = head.count
        head.starts = Array(starts[..<head.count])
        head.ends = Array(ends[..<head.count])
        head.hasMarks = hasMarks
        head.removed = removed
        return head
    }

    /// Cuts tokens (ascending) in two at the offset of each: *CPngày* into *CP* and *ngày*.
    public mutating func split(_ cuts: [(token: Int, offset: Int)]) {
        for (token, offset) in cuts.reversed() {
            let end = ends[token]
            ends[token] = UInt32(offset)
            starts.insert(UInt32(offset), at: token + 1)
            ends.insert(end, at: token + 1)
            count += 1
            for candidate in 0..<candidateCount where candidates[candidate] > token { candidates[candidate] += 1 }
        }
    }

    /// Takes out token ranges (ascending, not empty, apart from each other), as if their lines were not there.
    public mutating func remove(_ lines: [Range<Int>]) {
        guard let first = lines.first else { return }
        var target = first.lowerBound
        var source = first.lowerBound
        for tokens in lines {
            removed.append(range(tokens))
            while source < tokens.lowerBound {
                move(source, to: target)
                source += 1
                target += 1
            }
            source = tokens.upperBound
        }
        while source < count {
            move(source, to: target)
            source += 1
            target += 1
        }
        count = target
        removeCandidates(lines)
    }

    private mutating func removeCandidates(_ lines: [Range<Int>]) {
        var line = 0
        var before = 0
        var target = 0
        for source in 0..<candidateCount {
            let token = Int(candidates[source])
            while line < lines.count, lines[line].upperBound <= token {
                before += lines[line].count
                line += 1
            }
            if line < lines.count, lines[line].contains(token) { continue }
            candidates[target] = UInt32(token - before)
            target += 1
        }
        candidateCount = target
    }

    mutating func clear() {
        count = 0
        endCount = 0
        candidateCount = 0
        removed.removeAll(keepingCapacity: true)
    }

    private mutating func move(_ source: Int, to target: Int) {
        starts[target] = starts[source]
        ends[target] = ends[source]
    }
}
