import Citations

/// Headings that are numbered together, and where their order breaks.
///
/// A list may hold another, whose numbers begin anew: as many are open as have begun and may still go on.
struct HeadingSequence {
    struct Break {
        let heading: Int
        /// The one before it in the order.
        let last: Int
        /// How many are left out between them; -1 where the number is the same.
        let omitted: Int
        /// Whether the one behind counts on as if the right number stood here: nothing else explains it.
        var isSure = false
    }

    /// More left out at once are more likely another list.
    private static let mostOmitted = 3

    /// Lists within lists; more are no order.
    private static let mostOpen = 8

    private struct Open {
        var last: Int
        var number: HeadingNumber
        /// How many were left out right before, -1 where the number is a repeated one: the next may be counted from what
        /// should have stood here.
        var omitted = 0
        /// How many are left out before the next: 1 where a wrong number stands in the place of the one behind `number`.
        var due = 0
    }

    /// The breaks in the order of headings, which are indices into those of a document; none where the order is not to be
    /// made out.
    static func breaks(in headings: [Int], of all: [Heading]) -> [Break] {
        var open: [Open] = []
        var found: [Break] = []
        for (place, index) in headings.enumerated() {
            guard let number = HeadingNumber(all[index]) else { continue }
            if let level = open.lastIndex(where: { follows(number, $0) }) {
                open.removeSubrange((level + 1)...)
                open[level] = Open(last: index, number: number)
            } else if let last = open.last, let omitted = last.number.omitted(before: number),
                let next = self.next(behind: place, in: headings, of: all), last.number.omitted(before: next) == 1
            {
                // 1, 12, 3
                found.append(Break(heading: index, last: last.last, omitted: omitted, isSure: true))
                open[open.count - 1] = Open(last: index, number: last.number, due: 1)
            } else if number.isFirst {
                guard open.count < mostOpen else { return found }
                // Articles and larger parts hold none of their own kind: a new text begins.
                if all[index].unit >= .article { open = [] }
                open.append(Open(last: index, number: number))
            } else {
                // With a list within another it isn't clear which goes on.
                guard open.count == 1, let omitted = open[0].number.omitted(before: number),
                    goesOn(from: number, behind: place, leavingOut: omitted, in: headings, of: all)
                else { return found }
                found.append(Break(heading: index, last: open[0].last, omitted: omitted))
                open[0] = Open(last: index, number: number, omitted: omitted)
            }
        }
        return found
    }

    private static func follows(_ number: HeadingNumber, _ open: Open) -> Bool {
        let omitted = open.number.omitted(before: number)
        return omitted == open.due || (open.omitted != 0 && omitted.map { $0 == -open.omitted } ?? false)
    }

    /// Whether what comes behind counts on from a number or from what should stand in its place, or nothing comes.
    private static func goesOn(
        from number: HeadingNumber, behind place: Int, leavingOut omitted: Int, in headings: [Int], of all: [Heading]
    ) -> Bool {
        guard let next = next(behind: place, in: headings, of: all) else {
            return omitted <= mostOmitted || omitted == Self.figureTooMany
        }
        return omitted <= mostOmitted && number.omitted(before: next).map { (-1...mostOmitted).contains($0) } ?? false
    }

    /// 13 for 3.
    private static let figureTooMany = 10

    /// The number that comes behind a place; nil where the sequence ends.
    private static func next(behind place: Int, in headings: [Int], of all: [Heading]) -> HeadingNumber? {
        guard place + 1 < headings.count, let number = HeadingNumber(all[headings[place + 1]]) else { return nil }
        // Articles and larger parts hold none of their own kind: a new text begins.
        return number.isFirst && all[headings[place]].unit >= .article ? nil : number
    }
}
