/// The words that the tokenizer tells apart, each with an id; LegalText knows no law, so its user brings the words.
///
/// A look-up takes the first eight bytes at once, folds letter case lossily, and finds a slot by a multiplication; the
/// entry there is then compared exactly. Every word is at most 16 bytes long, as Vietnamese syllables are.
public struct Vocabulary: Sendable {
    @usableFromInline
    struct Entry: Sendable {
        @usableFromInline var lower: SIMD2<UInt64>
        @usableFromInline var upper: SIMD2<UInt64>
        @usableFromInline var length: Int
        @usableFromInline var id: UInt16
    }

    private var entries: [Entry] = []
    /// Entry index plus one; 0 is a free slot.
    private var slots: [UInt16]
    private var usedSlots = 0
    /// For text with combining marks: strings compare by canonical equivalence.
    private var idsBySpelling: [String: WordID] = [:]

    @usableFromInline static var slotCount: Int { 16384 }
    /// Of a word, in bytes.
    public static var maximumLength: Int { 16 }

    /// Ids are given in the order of `words`, which are lower-case, composed (NFC) and in the newer tone placement;
    /// `misreadings` are other spellings, each of one of them.
    public init(_ words: [String], misreadings: [(spelling: String, word: String)] = []) {
        slots = Array(repeating: 0, count: Self.slotCount)
        for (index, word) in words.enumerated() {
            let id = WordID(rawValue: WordID.firstWord + UInt16(index))
            for spelling in VietnameseSpelling.variants(of: word) {
                idsBySpelling[spelling] = id
                insert(Array(spelling.utf8), id: id.rawValue)
            }
        }
        for (spelling, word) in misreadings {
            let id = id(of: word)
            idsBySpelling[spelling] = id
            insert(Array(spelling.utf8), id: id.rawValue)
        }
    }

    /// Whether the table has a slot for each spelling of words, in each letter case, and one to spare.
    public static func hasRoom(for words: [String]) -> Bool {
        words.reduce(0) { $0 + VietnameseSpelling.variants(of: $1).count * 3 } < slotCount
    }

    /// The id of a word in any of its spellings; `.other` for a word that isn't here.
    public func id(of word: some StringProtocol) -> WordID {
        // Most are asked for in small letters.
        idsBySpelling[String(word)] ?? idsBySpelling[word.lowercased()] ?? .other
    }

    /// Calls `body` with the tables as plain memory.
    func withMemory<Result>(_ body: (Memory) -> Result) -> Result {
        slots.withUnsafeBufferPointer { slots in
            entries.withUnsafeBufferPointer { entries in
                guard let slots = slots.baseAddress, let entries = entries.baseAddress else {
                    preconditionFailure("a vocabulary has words")
                }
                return body(Memory(slots: slots, entries: entries))
            }
        }
    }

    /// The tables of a vocabulary, for the time of a reading.
    @usableFromInline
    struct Memory {
        @usableFromInline let slots: UnsafePointer<UInt16>
        @usableFromInline let entries: UnsafePointer<Entry>

        init(slots: UnsafePointer<UInt16>, entries: UnsafePointer<Entry>) {
            self.slots = slots
            self.entries = entries
        }

        /// The id of the word at `offset`, 0 for none; at least 16 bytes must be readable there.
        @inlinable
        func id(in bytes: UnsafeRawPointer, at offset: Int, length: Int) -> UInt16 {
            guard length <= Vocabulary.maximumLength else { return 0 }
            let first = (bytes + offset).loadUnaligned(as: UInt64.self) & Vocabulary.mask(length)
            var slot = Vocabulary.slot(first, length)
            while slots[slot] != 0 {
                let entry = entries + (Int(slots[slot]) - 1)
                if entry.pointee.length == length {
                    let rest = (bytes + offset + 8).loadUnaligned(as: UInt64.self) & Vocabulary.mask(length - 8)
                    if Vocabulary.equalBytes(first, entry.pointee.lower.x, entry.pointee.upper.x),
                        Vocabulary.equalBytes(rest, entry.pointee.lower.y, entry.pointee.upper.y)
                    {
                        return entry.pointee.id
                    }
                }
                slot = (slot + 1) & (Vocabulary.slotCount - 1)
            }
            return 0
        }
    }

    private mutating func insert(_ lower: [UInt8], id: UInt16) {
        precondition(lower.count <= Self.maximumLength, "a vocabulary word is a syllable")
        let upper = VietnameseSpelling.uppercased(lower)
        entries.append(
            Entry(lower: Self.packed(lower), upper: Self.packed(upper), length: lower.count, id: id))
        // The fold loses case but for ư and Ư, whose bytes differ in more: a word with it gets a slot for each hash.
        let capitalised = VietnameseSpelling.uppercased(Array(String(decoding: lower, as: UTF8.self).prefix(1).utf8))
        let title = capitalised + lower.dropFirst(capitalised.count)
        var taken: Set<Int> = []
        for spelling in [lower, title, upper] {
            var slot = Self.slot(Self.packed(spelling).x, lower.count)
            guard taken.insert(slot).inserted else { continue }
            while slots[slot] != 0 { slot = (slot + 1) & (Self.slotCount - 1) }
            slots[slot] = UInt16(entries.count)
            usedSlots += 1
            precondition(usedSlots < Self.slotCount, "the table must have a free slot for every search to end at")
        }
    }

    private static func packed(_ bytes: [UInt8]) -> SIMD2<UInt64> {
        var result = SIMD2<UInt64>(0, 0)
        for (index, byte) in bytes.enumerated() { result[index / 8] |= UInt64(byte) << UInt64(index % 8 * 8) }
        return result
    }

    @inlinable
    static func mask(_ length: Int) -> UInt64 {
        length >= 8 ? .max : length <= 0 ? 0 : (1 &<< UInt64(length &* 8)) &- 1
    }

    @inlinable
    static func slot(_ first: UInt64, _ length: Int) -> Int {
        let folded = (first & 0xDEDE_DEDE_DEDE_DEDE) ^ UInt64(length)
        return Int((folded &* 0x9E37_79B9_7F4A_7C15) &>> 50)
    }

    /// Whether each byte of `word` is the byte of `lower` or of `upper` in its place.
    @inlinable
    static func equalBytes(_ word: UInt64, _ lower: UInt64, _ upper: UInt64) -> Bool {
        (zeroBytes(word ^ lower) | zeroBytes(word ^ upper)) == 0x8080_8080_8080_8080
    }

    /// The high bit of each byte that is zero.
    @inlinable
    static func zeroBytes(_ value: UInt64) -> UInt64 {
        let low: UInt64 = 0x7F7F_7F7F_7F7F_7F7F
        return ~(((value & low) &+ low) | value | low)
    }
}
