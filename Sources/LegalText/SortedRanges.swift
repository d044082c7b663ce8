extension [Range<Int>] {
    /// The first of these ranges (ascending, apart from each other) that ends behind `offset`; nil if none does.
    @inlinable
    public func first(endingBehind offset: Int) -> Range<Int>? {
        let place = partitioningIndex { $0.upperBound > offset }
        return place < count ? self[place] : nil
    }
}
