/// A reference as far as it is read, with the tokens that the later readers start from.
struct Draft {
    let symbol: Symbol
    /// From the number to the last code.
    let numberTokens: Range<Int>
    let type: DocumentType?
    let typeTokens: Range<Int>?
    /// From the type word to the end of the date, else of the symbol.
    let tokens: Range<Int>
    let date: DateOfIssue?
    /// Where a date is still open.
    let blankDate: Range<Int>?
    /// Whether a date stands near that may be meant for it.
    let isDatedNearby: Bool
    let issuer: Issuer?
    /// The token behind the reference and the issuer that follows it.
    let end: Int
}

extension [Draft] {
    /// The last draft that ends at or before a token; nil if there is none.
    func lastIndex(endingBefore token: Int) -> Int? {
        let behind = partitioningIndex { $0.tokens.upperBound > token }
        return behind > 0 ? behind - 1 : nil
    }

    /// The draft whose first token is `token`; nil if there is none.
    func firstIndex(startingAt token: Int) -> Int? {
        let place = partitioningIndex { $0.tokens.lowerBound >= token }
        return place < count && self[place].tokens.lowerBound == token ? place : nil
    }
}
