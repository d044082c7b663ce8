/// What the references before mean, as those that point back to them need it.
struct Antecedents {
    /// The latest; those that mean the document itself are not among them.
    private var latest: [(start: Int, target: Mention.Target)] = []
    /// What all of them mean, as long as that is one document.
    private var only: Mention.Target?

    /// More in one paragraph say nothing more.
    private static let most = 64

    mutating func add(_ target: Mention.Target, at start: Int) {
        guard target != .own else { return }
        // What was ambiguous stays so.
        if only != .ambiguous { only = latest.isEmpty || only == target ? target : .ambiguous }
        latest.append((start, target))
        if latest.count > Self.most * 2 { latest.removeFirst(Self.most) }
    }

    /// The one document that those mean that stand in the sentence before `offset`, or in the nearest one before that
    /// has any, from `paragraph` on; else the one that all mean.
    func meant(at offset: Int, from paragraph: Int, sentenceStart: (Int) -> Int) -> Mention.Target {
        var end = offset
        while end > paragraph {
            let start = max(paragraph, min(sentenceStart(end), end - 1))
            let near = latest.suffix(Self.most).filter { $0.start >= start && $0.start < end }
            if let first = near.first?.target { return near.allSatisfy { $0.target == first } ? first : .ambiguous }
            end = start
        }
        return only ?? .unresolved
    }
}
