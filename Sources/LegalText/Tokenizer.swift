/// Cuts UTF-8 text into tokens in one pass, 64 bytes at a time.
public struct Tokenizer: Sendable {
    private let vocabulary: Vocabulary

    /// A word longer than this is one token even where it mixes digits and letters: no citation has such a word.
    private static let longestSplitWord = 255
    private static let chunk = 64 * ByteBlock.size

    public init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

    /// Replaces the tokens in `tokens` by those of `source`.
    public func tokenize(_ source: SourceText, into tokens: inout TokenColumns) {
        tokens.clear()
        let hasMarks = source.storage.contains(combiningMarkLead, count: source.count)
        var scan = Scan(source: source, vocabulary: vocabulary, hasMarks: hasMarks)
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

    /// The first byte of U+0300 to U+033F, among them all the marks of decomposed Vietnamese.
    private var combiningMarkLead: UInt8 { 0xCC }

    /// Where a pass stands.
    private struct Scan {
        let source: SourceText
        let vocabulary: Vocabulary
        let hasMarks: Bool
        /// Where the word that is open at the end of a block started; -1 for none.
        var open = -1
        /// Whether the last byte of the block before belonged to a word, as bit 0.
        var previous: UInt64 = 0
        /// How many bytes of a punctuation mark reach into the next block.
        var overhang = 0

        mutating func run(from start: Int, to end: Int, tokens: inout TokenColumns) {
            var count = tokens.count
            source.storage.withUnsafeBytes { buffer in
                tokens.words.withUnsafeMutableBufferPointer { words in
                    tokens.starts.withUnsafeMutableBufferPointer { starts in
                        tokens.ends.withUnsafeMutableBufferPointer { ends in
                            guard let base = buffer.baseAddress else { return }
                            var sink = Sink(words: words, starts: starts, ends: ends, count: count)
                            var offset = start
                            while offset < end {
                                scan(base, at: offset, limit: end, into: &sink)
                                offset += ByteBlock.size
                            }
                            count = sink.count
                        }
                    }
                }
            }
            tokens.count = count
        }

        mutating func finish(tokens: inout TokenColumns) {
            guard open >= 0 else { return }
            var count = tokens.count
            source.storage.withUnsafeBytes { buffer in
                tokens.words.withUnsafeMutableBufferPointer { words in
                    tokens.starts.withUnsafeMutableBufferPointer { starts in
                        tokens.ends.withUnsafeMutableBufferPointer { ends in
                            guard let base = buffer.baseAddress else { return }
                            var sink = Sink(words: words, starts: starts, ends: ends, count: count)
                            add(base, open, source.count, to: &sink)
                            count = sink.count
                        }
                    }
                }
            }
            tokens.count = count
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
            let startsWithDigit = isDigit(base, start)
            if startsWithDigit == isDigit(base, end - 1) {
                if startsWithDigit {
                    sink.append(allDigits(base, start, end) ? WordID.number.rawValue : 0, start, end)
                } else {
                    sink.append(id(base, start, end), start, end)
                }
                return
            }
            addParts(base, start, end, to: &sink)
        }

        /// *QH14*, *12năm*: letters and digits that stand together are tokens of their own.
        private func addParts(_ base: UnsafeRawPointer, _ start: Int, _ end: Int, to sink: inout Sink) {
            guard end - start <= Tokenizer.longestSplitWord else { return sink.append(0, start, end) }
            var partStart = start
            while partStart < end {
                let digits = isDigit(base, partStart)
                var partEnd = partStart + 1
                while partEnd < end, isDigit(base, partEnd) == digits { partEnd += 1 }
                sink.append(digits ? WordID.number.rawValue : id(base, partStart, partEnd), partStart, partEnd)
                partStart = partEnd
            }
        }

        @inline(__always)
        private func id(_ base: UnsafeRawPointer, _ start: Int, _ end: Int) -> UInt16 {
            let id = vocabulary.id(in: base, at: start, length: end - start)
            guard id == 0, hasMarks else { return id }
            return vocabulary.id(of: source.string(start..<end)).rawValue
        }

        @inline(__always)
        private func isDigit(_ base: UnsafeRawPointer, _ offset: Int) -> Bool {
            base.load(fromByteOffset: offset, as: UInt8.self) &- 0x30 <= 9
        }

        private func allDigits(_ base: UnsafeRawPointer, _ start: Int, _ end: Int) -> Bool {
            for offset in start..<end where !isDigit(base, offset) { return false }
            return true
        }
    }

    /// Room for tokens, reserved before.
    private struct Sink {
        let words: UnsafeMutableBufferPointer<UInt16>
        let starts: UnsafeMutableBufferPointer<UInt32>
        let ends: UnsafeMutableBufferPointer<UInt32>
        var count: Int

        @inline(__always)
        mutating func append(_ word: UInt16, _ start: Int, _ end: Int) {
            words[count] = word
            starts[count] = UInt32(truncatingIfNeeded: start)
            ends[count] = UInt32(truncatingIfNeeded: end)
            count += 1
        }
    }
}

extension TokenColumns {
    /// Makes room for `more` tokens behind those that are there.
    fileprivate mutating func reserve(_ more: Int) {
        let wanted = count + more
        guard words.count < wanted else { return }
        let added = max(wanted, words.count * 2) - words.count
        words.append(contentsOf: repeatElement(0, count: added))
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
