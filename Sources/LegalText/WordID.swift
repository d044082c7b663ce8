/// What a token is: a number, a word of the vocabulary that the tokenizer was given, or any other word.
public struct WordID: RawRepresentable, Hashable, Sendable {
    public let rawValue: UInt16

    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }

    /// A word that the vocabulary doesn't have.
    @inlinable public static var other: WordID { WordID(rawValue: 0) }
    /// A run of ASCII digits.
    @inlinable public static var number: WordID { WordID(rawValue: 1) }
    /// The first word of the vocabulary.
    public static let firstWord: UInt16 = 2
}
