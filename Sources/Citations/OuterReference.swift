extension [Reference] {
    /// The act that a reference stands for in the end; itself where it stands on its own.
    func outermost(of index: Int) -> Int {
        var act = index
        while let outer = outer(of: act) { act = outer }
        return act
    }

    /// The act that a reference only amends or is within the title of: *Nghị định A được sửa đổi bởi Nghị định B và C*; nil
    /// for a reference that stands on its own.
    private func outer(of index: Int) -> Int? {
        guard index > 0 else { return nil }
        let own = self[index]
        let before = self[index - 1]
        guard before.kind == .numbered else { return nil }
        let isWithin = before.subject.map { $0.contains(own.range.lowerBound) } ?? false
        let isAmending = before.stated.map { $0.other == own.range.lowerBound && !$0.isDoer } ?? false
        let amends = own.stated.map { $0.other < own.range.lowerBound && $0.isDoer } ?? false
        let isJoined = own.range.lowerBound - before.range.upperBound < Self.longestJoint
        return isWithin || isAmending || amends || isJoined ? index - 1 : nil
    }

    /// *và*, a comma; in bytes.
    private static var longestJoint: Int { 8 }
}
