/// A text and its tokens for as long as somebody reads them: plain memory, which the many small readers pass on without
/// counting references. Made by `Tokenizer.withView`, and valid only within it.
public struct TokenView {
    @usableFromInline let bytes: UnsafePointer<UInt8>
    @usableFromInline let starts: UnsafePointer<UInt32>
    @usableFromInline let ends: UnsafePointer<UInt32>
    /// The number of UTF-8 bytes.
    @usableFromInline let byteCount: Int
    /// The number of tokens.
    public let count: Int
    @usableFromInline let vocabulary: Vocabulary.Memory
    /// The ids that somebody has asked for; `unknown` for the others.
    @usableFromInline let ids: UnsafeMutablePointer<UInt16>

    @usableFromInline static var unknown: UInt16 { .max }

    init(
        bytes: UnsafePointer<UInt8>, byteCount: Int, starts: UnsafePointer<UInt32>, ends: UnsafePointer<UInt32>,
        count: Int, vocabulary: Vocabulary.Memory, ids: UnsafeMutablePointer<UInt16>
    ) {
        self.ids = ids
        self.bytes = bytes
        self.starts = starts
        self.ends = ends
        self.byteCount = byteCount
        self.count = count
        self.vocabulary = vocabulary
    }

    /// The UTF-8 byte at an offset; zero before the start and behind the end.
    @inlinable
    public func byte(at offset: Int) -> UInt8 { offset >= 0 && offset < byteCount ? bytes[offset] : 0 }

    /// Where a token starts: 0-based UTF-8 offset.
    @inlinable
    public func start(_ index: Int) -> Int {
        precondition(index >= 0 && index < count)
        return Int(starts[index])
    }

    /// Where a token ends, exclusive.
    @inlinable
    public func end(_ index: Int) -> Int {
        precondition(index >= 0 && index < count)
        return Int(ends[index])
    }

    /// Whether a token is a run of digits.
    @inlinable
    public func isNumber(_ index: Int) -> Bool {
        // Letters and digits are tokens of their own.
        bytes[start(index)] &- 0x30 <= 9
    }

    /// The id of a word as its bytes stand there; `WordID.number` for digits, 0 for one that the vocabulary lacks.
    @inlinable
    public func word(_ index: Int) -> UInt16 {
        let start = start(index)
        let known = ids[index]
        if known != Self.unknown { return known }
        let id =
            bytes[start] &- 0x30 <= 9
            ? WordID.number.rawValue
            : vocabulary.id(in: UnsafeRawPointer(bytes), at: start, length: end(index) - start)
        ids[index] = id
        return id
    }
}

extension Tokenizer {
    /// Calls `body` with a view of a text and its tokens. The view must not leave `body`: its memory is borrowed.
    public func withView<Result>(
        of source: borrowing SourceText, _ tokens: borrowing TokenColumns, _ body: (TokenView) -> Result
    ) -> Result {
        let (byteCount, count) = (source.count, tokens.count)
        return source.storage.withUnsafeBufferPointer { bytes in
            tokens.starts.withUnsafeBufferPointer { starts in
                tokens.ends.withUnsafeBufferPointer { ends in
                    vocabulary.withMemory { vocabulary in
                        withUnsafeTemporaryAllocation(of: UInt16.self, capacity: count + 1) { ids in
                            ids.initialize(repeating: TokenView.unknown)
                            guard let bytes = bytes.baseAddress, let starts = starts.baseAddress,
                                let ends = ends.baseAddress, let ids = ids.baseAddress
                            else { preconditionFailure("storage and columns have padding, so they are never empty") }
                            return body(
                                TokenView(
                                    bytes: bytes, byteCount: byteCount, starts: starts, ends: ends, count: count,
                                    vocabulary: vocabulary, ids: ids))
                        }
                    }
                }
            }
        }
    }

    /// The id of a word by canonical equivalence, for text with combining marks.
    public func equivalentWord(_ text: String) -> UInt16 { vocabulary.id(of: text).rawValue }
}
