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
        only = latest.isEmpty || only == target ? target : .ambiguous
        latest.append((start, target))
        if latest.count > Self.most * 2 { latest.removeFirst(Self.most) }
    }

    /// The one document that those from `sentence` on mean, else those from `paragraph` on, else all.
    func meant(from sentence: Int, _ paragraph: Int) -> Mention.Target {
        for start in [sentence, paragraph] {
            let near = latest.suffix(Self.most).drop { $0.start < start }
            guard let first = near.first?.target else { continue }
            return near.allSatisfy { $0.target == first } ? first : .ambiguous
        }
        return only ?? .unresolved
    }
}
