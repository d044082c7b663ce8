/// Cuts UTF-8 text into tokens in one pass, 64 bytes at a time.
public struct Tokenizer: Sendable {
    let vocabulary: Vocabulary
    /// A bit for each start of an anchor.
    private let candidateBits: [UInt64]

    /// A word longer than this is one token even where it mixes digits and letters: no citation has such a word.
    private static let longestSplitWord = 255
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

    @inline(__always)
    private static func isDigit(_ base: UnsafeRawPointer, _ offset: Int) -> Bool {
        base.load(fromByteOffset: offset, as: UInt8.self) &- 0x30 <= 9
    }

    /// Replaces the tokens in `tokens` by those of `source`.
    public func tokenize(_ source: SourceText, into tokens: inout TokenColumns) {
        tokens.clear()
        tokens.hasMarks = source.storage.contains(combiningMarkLead, count: source.count)
        var scan = Scan(source: source, candidateBits: tokens.hasMarks ? Self.allCandidates : candidateBits)
        var offset = 0
        while offset < source.count {
            tokens.reserve(Self.chunk + Self.longestSplitWord + 2)
            let end = min(offset + Self.chunk, source.count)
            scan.run(from: offset, to: end, tokens: &tokens)
            offset = end
        }
        tokens.reserve(Self.longestSplitWord + 2)
        scan.finish(tokens: &tokens)
    }

    /// With combining marks a word's first bytes may be others.
    private static let allCandidates = [UInt64](repeating: .max, count: bitCount / 64)

    /// The first byte of U+0300 to U+033F, among them all the marks of decomposed Vietnamese.
    private var combiningMarkLead: UInt8 { 0xCC }

    /// Where a pass stands.
    private struct Scan {
        let source: SourceText
        let candidateBits: [UInt64]
        /// Where the word that is open at the end of a block started; -1 for none.
        var open = -1
        /// Whether the last byte of the block before belonged to a word, as bit 0.
        var previous: UInt64 = 0
        /// How many bytes of a punctuation mark reach into the next block.
        var overhang = 0

        mutating func run(from start: Int, to end: Int, tokens: inout TokenColumns) {
            withSink(&tokens) { scan, base, sink in
                var offset = start
                while offset < end {
                    scan.scan(base, at: offset, limit: end, into: &sink)
                    offset += ByteBlock.size
                }
            }
        }

        mutating func finish(tokens: inout TokenColumns) {
            guard open >= 0 else { return }
            withSink(&tokens) { scan, base, sink in scan.add(base, scan.open, scan.source.count, to: &sink) }
        }

        @inline(__always)
        private mutating func withSink(
            _ tokens: inout TokenColumns, _ body: (inout Scan, UnsafeRawPointer, inout Sink) -> Void
        ) {
            var (count, candidateCount) = (tokens.count, tokens.candidateCount)
            source.storage.withUnsafeBytes { buffer in
                tokens.starts.withUnsafeMutableBufferPointer { starts in
                    tokens.ends.withUnsafeMutableBufferPointer { ends in
                        tokens.candidates.withUnsafeMutableBufferPointer { candidates in
                            candidateBits.withUnsafeBufferPointer { bits in
                                guard let base = buffer.baseAddress else { return }
                                var sink = Sink(
                                    starts: starts, ends: ends, candidates: candidates, candidateBits: bits,
                                    count: count,
                                    candidateCount: candidateCount)
                                body(&self, base, &sink)
                                (count, candidateCount) = (sink.count, sink.candidateCount)
                            }
                        }
                    }
                }
            }
            (tokens.count, tokens.candidateCount) = (count, candidateCount)
        }

        @inline(__always)
        private mutating func scan(_ base: UnsafeRawPointer, at offset: Int, limit: Int, into sink: inout Sink) {
            let block = ByteBlock(base, at: offset)
            var inWord = block.wordBytes
            if limit - offset < ByteBlock.size { inWord &= (1 << UInt64(limit - offset)) - 1 }
            // Dashes, quotation marks and no-break spaces are not ASCII either, but no letters.
            let punctuation = block.wideMarkLeads
            if punctuation != 0 || overhang != 0 { removePunctuation(base, offset, punctuation, from: &inWord) }

            var edges = inWord ^ (inWord << 1 | previous)
            previous = inWord >> 63
            while edges != 0 {
                let place = offset + edges.trailingZeroBitCount
                edges &= edges &- 1
                if open < 0 {
                    open = place
                } else {
                    add(base, open, place, to: &sink)
                    open = -1
                }
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

        @inline(__always)
        private func add(_ base: UnsafeRawPointer, _ start: Int, _ end: Int, to sink: inout Sink) {
            let digits = Tokenizer.isDigit(base, start)
            if digits == Tokenizer.isDigit(base, end - 1) {
                sink.append(base, start, end, digits)
            } else {
                addParts(base, start, end, to: &sink)
            }
        }

        /// *QH14*, *12năm*: letters and digits that stand together are tokens of their own.
        private func addParts(_ base: UnsafeRawPointer, _ start: Int, _ end: Int, to sink: inout Sink) {
            guard end - start <= Tokenizer.longestSplitWord else { return sink.append(base, start, end, false) }
            var partStart = start
            while partStart < end {
                let digits = Tokenizer.isDigit(base, partStart)
                var partEnd = partStart + 1
                while partEnd < end, Tokenizer.isDigit(base, partEnd) == digits { partEnd += 1 }
                sink.append(base, partStart, partEnd, digits)
                partStart = partEnd
            }
        }
    }

    /// Room for tokens, reserved before.
    private struct Sink {
        let starts: UnsafeMutableBufferPointer<UInt32>
        let ends: UnsafeMutableBufferPointer<UInt32>
        let candidates: UnsafeMutableBufferPointer<UInt32>
        let candidateBits: UnsafeBufferPointer<UInt64>
        var count: Int
        var candidateCount: Int

        @inline(__always)
        mutating func append(_ base: UnsafeRawPointer, _ start: Int, _ end: Int, _ isNumber: Bool) {
            starts[count] = UInt32(truncatingIfNeeded: start)
            ends[count] = UInt32(truncatingIfNeeded: end)
            // Without a branch: which words are candidates can't be predicted.
            let bit = Tokenizer.bit((base + start).loadUnaligned(as: UInt32.self))
            let isAnchor = candidateBits[bit &>> 6] &>> UInt64(bit & 63) & 1
            candidates[candidateCount] = UInt32(truncatingIfNeeded: count)
            candidateCount &+= Int(truncatingIfNeeded: isAnchor | (isNumber ? 1 : 0))
            count &+= 1
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
}

extension [UInt8] {
    fileprivate func contains(_ byte: UInt8, count: Int) -> Bool {
        withUnsafeBytes { buffer in
            guard let base = buffer.baseAddress else { return false }
            var offset = 0
            while offset < count {
                if ByteBlock(base, at: offset).equal(to: byte) != 0 { return true }
                offset += ByteBlock.size
            }
            return false
        }
    }
}
