/// Cuts UTF-8 text into tokens in one pass, 64 bytes at a time.
public struct Tokenizer: Sendable {
    let vocabulary: Vocabulary
    /// A bit for each start of an anchor.
    private let candidateBits: [UInt64]

    private static let chunk = 64 * ByteBlock.size

    /// `anchors` are words of the vocabulary that its user looks for, of four bytes or more.
    public init(_ vocabulary: Vocabulary, anchors: [String]) {
        self.vocabulary = vocabulary
        var bits = [UInt64](repeating: 0, count: Self.bitCount / 64)
        for word in anchors {
            let lower = Array(word.utf8.prefix(4))
            let upper = VietnameseSpelling.uppercased(lower)
            // Each of the four bytes in either case.
            for cases in 0..<16 {
                let start = lower.indices.map { cases >> $0 & 1 == 0 ? lower[$0] : upper[$0] }
                let bit = Self.bit(start.reversed().reduce(0) { $0 << 8 | UInt32($1) })
                bits[bit >> 6] |= 1 << UInt64(bit & 63)
            }
        }
        candidateBits = bits
    }

    private static let bitCount = 4096

    /// The bit for the first four bytes of a word.
    @inline(__always)
    private static func bit(_ start: UInt32) -> Int { Int(truncatingIfNeeded: (start &* 0x9E37_79B1) &>> 20) }

    /// Replaces the tokens in `tokens` by those of `source`.
    public func tokenize(_ source: SourceText, into tokens: inout TokenColumns) {
        tokens.clear()
        tokens.hasMarks = source.hasCombiningMarks
        var scan = Scan()
        var offset = 0
        while offset < source.count {
            tokens.reserve(Self.chunk + 1)
            let end = min(offset + Self.chunk, source.count)
            let bits = tokens.hasMarks ? Self.allCandidates : candidateBits
            source.storage.withUnsafeBytes { buffer in
                tokens.withSink(bits) { sink in
                    guard let base = buffer.baseAddress else { return }
                    scan.run(base, from: offset, to: end, into: &sink)
                }
            }
            offset = end
        }
        // A word may end with the text.
        if tokens.endCount < tokens.count {
            tokens.ends[tokens.endCount] = UInt32(source.count)
            tokens.endCount += 1
        }
    }

    /// With combining marks a word's first bytes may be others.
    private static let allCandidates = [UInt64](repeating: .max, count: bitCount / 64)

    /// Where a pass stands.
    private struct Scan {
        /// Whether the last byte of the block before belonged to a word, and whether it was a digit, as bit 0.
        var wordBefore: UInt64 = 0
        var digitBefore: UInt64 = 0
        /// How many bytes of a punctuation mark reach into the next block.
        var overhang = 0

        @inline(__always)
        mutating func run(_ base: UnsafeRawPointer, from start: Int, to end: Int, into sink: inout Sink) {
            var offset = start
            while offset < end {
                scan(base, at: offset, limit: end, into: &sink)
                offset += ByteBlock.size
            }
        }

        @inline(__always)
        private mutating func scan(_ base: UnsafeRawPointer, at offset: Int, limit: Int, into sink: inout Sink) {
            let block = ByteBlock(base, at: offset)
            var words = block.wordBytes
            if limit - offset < ByteBlock.size { words &= (1 << UInt64(limit - offset)) - 1 }
            // Dashes, quotation marks and no-break spaces are not ASCII either, but no letters.
            let punctuation = block.wideMarkLeads
            if punctuation != 0 || overhang != 0 { removePunctuation(base, offset, punctuation, from: &words) }
            let digits = block.digits & words

            // QH14, 12năm: letters and digits that stand together are tokens of their own.
            let shifted = words << 1 | wordBefore
            let borders = (digits ^ (digits << 1 | digitBefore)) & words & shifted
            var starts = (words & ~shifted) | borders
            var ends = (~words & shifted) | borders
            wordBefore = words >> 63
            digitBefore = digits >> 63
            while starts != 0 {
                let bit = starts.trailingZeroBitCount
                starts &= starts &- 1
                sink.open(base, offset &+ bit, isNumber: digits &>> UInt64(bit) & 1)
            }
            while ends != 0 {
                sink.close(offset &+ ends.trailingZeroBitCount)
                ends &= ends &- 1
            }
        }

        private mutating func removePunctuation(
            _ base: UnsafeRawPointer, _ offset: Int, _ leads: UInt64, from inWord: inout UInt64
        ) {
            if overhang > 0 {
                inWord &= ~((1 << UInt64(overhang)) - 1)
                overhang = 0
            }
            var leads = leads
            while leads != 0 {
                let bit = leads.trailingZeroBitCount
                leads &= leads - 1
                let lead = base.load(fromByteOffset: offset + bit, as: UInt8.self)
                let length = lead == 0xC2 ? 2 : lead >= 0xF0 ? 4 : 3
                inWord &= ~(((1 << UInt64(length)) - 1) << UInt64(bit))
                overhang = max(0, bit + length - ByteBlock.size)
            }
        }
    }

    /// Room for tokens, reserved before.
    fileprivate struct Sink {
        let starts: UnsafeMutablePointer<UInt32>
        let ends: UnsafeMutablePointer<UInt32>
        let candidates: UnsafeMutablePointer<UInt32>
        let candidateBits: UnsafePointer<UInt64>
        var count: Int
        var endCount: Int
        var candidateCount: Int

        @inline(__always)
        mutating func open(_ base: UnsafeRawPointer, _ start: Int, isNumber: UInt64) {
            starts[count] = UInt32(truncatingIfNeeded: start)
            // Without a branch: which words are candidates can't be predicted.
            let bit = Tokenizer.bit((base + start).loadUnaligned(as: UInt32.self))
            let isAnchor = candidateBits[bit &>> 6] &>> UInt64(bit & 63) & 1
            candidates[candidateCount] = UInt32(truncatingIfNeeded: count)
            candidateCount &+= Int(truncatingIfNeeded: isAnchor | isNumber)
            count &+= 1
        }

        @inline(__always)
        mutating func close(_ end: Int) {
            ends[endCount] = UInt32(truncatingIfNeeded: end)
            endCount &+= 1
        }
    }
}

extension TokenColumns {
    /// Makes room for `more` tokens behind those that are there.
    fileprivate mutating func reserve(_ more: Int) {
        let wanted = count + more
        guard starts.count < wanted else { return }
        let added = max(wanted, starts.count * 2) - starts.count
        candidates.append(contentsOf: repeatElement(0, count: added))
        starts.append(contentsOf: repeatElement(0, count: added))
        ends.append(contentsOf: repeatElement(0, count: added))
    }

    @inline(__always)
    fileprivate mutating func withSink(_ bits: [UInt64], _ body: (inout Tokenizer.Sink) -> Void) {
        var (count, endCount, candidateCount) = (count, endCount, candidateCount)
        starts.withUnsafeMutableBufferPointer { starts in
            ends.withUnsafeMutableBufferPointer { ends in
                candidates.withUnsafeMutableBufferPointer { candidates in
                    bits.withUnsafeBufferPointer { bits in
                        guard let starts = starts.baseAddress, let ends = ends.baseAddress,
                            let candidates = candidates.baseAddress, let bits = bits.baseAddress
                        else { return }
                        var sink = Tokenizer.Sink(
                            starts: starts, ends: ends, candidates: candidates, candidateBits: bits, count: count,
                            endCount: endCount, candidateCount: candidateCount)
                        body(&sink)
                        (count, endCount, candidateCount) = (sink.count, sink.endCount, sink.candidateCount)
                    }
                }
            }
        }
        (self.count, self.endCount, self.candidateCount) = (count, endCount, candidateCount)
    }
}
