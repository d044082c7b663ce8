/// The parts that a document is made of, by its headings: chapters and articles of a decree, I., 1., a) of a plan.
public struct Outline: Sendable {
    struct Entry: Sendable {
        let unit: Provision.Unit
        let label: String
        /// Of the heading: 0-based UTF-8 offset.
        let start: Int
        /// What stands higher in the document has the smaller rank.
        let rank: Int
        /// Behind the last word of the part.
        var end: Int
    }

    /// In the order of the text.
    private(set) var entries: [Entry] = []

    init(_ headings: [Entry], end: Int) {
        entries = headings
        var open: [Int] = []
        for index in entries.indices {
            while let last = open.last, entries[last].rank >= entries[index].rank {
                entries[last].end = entries[index].start
                open.removeLast()
            }
            open.append(index)
        }
        for index in open { entries[index].end = end }
    }

    /// The full path of a part that is referred to at `offset`, and whether the document has it.
    func find(_ provision: Provision, at offset: Int) -> (path: String, exists: Bool) {
        var scope = 0..<Int.max
        var steps: [String] = []
        var exists = true
        for step in provision.steps.reversed() {
            if steps.isEmpty, let context = context(of: step, at: offset) {
                scope = context.scope
                steps = context.steps
            }
            let label: String
            if let stated = step.label {
                label = stated
                if exists, let found = entry(step.unit, stated, in: scope) {
                    scope = entries[found].start + 1..<entries[found].end
                } else {
                    exists = false
                }
            } else if let enclosing = enclosing(step.unit, at: offset) {
                label = entries[enclosing].label
                scope = entries[enclosing].start + 1..<entries[enclosing].end
            } else {
                label = "này"
                exists = false
            }
            steps.append(step.unit.name + " " + label)
        }
        return (steps.joined(separator: " "), exists)
    }

    /// Where a clause or a point without its article is looked for, or *khoản này*: in the article that the reference
    /// stands in.
    private func context(of step: Provision.Step, at offset: Int) -> (scope: Range<Int>, steps: [String])? {
        let outer: [Provision.Unit]
        switch step.unit {
        case .clause: outer = [.article]
        case .point: outer = [.article, .clause]
        default: return nil
        }
        var steps: [String] = []
        var scope: Range<Int>?
        for unit in outer {
            guard let index = enclosing(unit, at: offset) else { continue }
            steps.append(unit.name + " " + entries[index].label)
            scope = entries[index].start + 1..<entries[index].end
        }
        return scope.map { ($0, steps) }
    }

    private func entry(_ unit: Provision.Unit, _ label: String, in scope: Range<Int>) -> Int? {
        let wanted = label.lowercased()
        return entries.indices.first {
            scope.contains(entries[$0].start) && answers(entries[$0], to: unit) && entries[$0].label.lowercased() == wanted
        }
    }

    /// *mục 1* and *điểm 1.2* of a plan are its 1. and 1.2.; *Phần II* and *Mục II* its II.
    private func answers(_ entry: Entry, to unit: Provision.Unit) -> Bool {
        switch unit {
        case .item, .part: entry.unit == unit || entry.unit == .item || (unit == .item && entry.unit == .clause)
        case .point: entry.unit == .point || (entry.unit == .clause && entry.label.contains("."))
        default: entry.unit == unit
        }
    }

    private func enclosing(_ unit: Provision.Unit, at offset: Int) -> Int? {
        entries.lastIndex { $0.start <= offset && offset < $0.end && answers($0, to: unit) }
    }
}
