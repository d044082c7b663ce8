extension [Range<Int>] {
    /// The first of these ranges (ascending, apart from each other) that ends behind `offset`; nil if none does.
    public func first(endingBehind offset: Int) -> Range<Int>? {
        var low = 0
        var high = count
        while low < high {
            let middle = (low + high) / 2
            if self[middle].upperBound <= offset { low = middle + 1 } else { high = middle }
        }
        return low < count ? self[low] : nil
    }
}
