extension Collection where Index == Int {
    /// The first index whose element satisfies `belongs`, which holds for a suffix of the elements; the end if none does.
    @inlinable
    public func partitioningIndex(where belongs: (Element) -> Bool) -> Int {
        var low = startIndex
        var high = endIndex
        while low < high {
            let middle = (low + high) / 2
            if belongs(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
