import Citations

/// Where the parts of a document stand that its references name by their paths: *Điều 5 khoản 2*.
struct HeadingPaths {
    private let headings: [Heading]
    /// The headings that end in a name, *khoản 2*, in the order of the text.
    private var byName: [String: [Int]] = [:]

    init(_ headings: [Heading]) {
        self.headings = headings
        for index in headings.indices { byName[Self.name(headings[index]), default: []].append(index) }
    }

    /// The first heading that a path leads to: 0-based UTF-8 offsets; nil where no heading has just these names.
    func place(of path: String) -> Range<Int>? {
        let words = path.split(separator: " ")
        // A name is a unit of one or two words and its label; the longest that a heading has is meant.
        for length in [3, 2] where words.count >= length {
            let rest = words.dropLast(length).joined(separator: " ")
            let candidates = byName[words.suffix(length).joined(separator: " ").lowercased()] ?? []
            if let found = candidates.first(where: { leads(rest, to: headings[$0].parent) }) {
                return headings[found].range
            }
        }
        return nil
    }

    /// Whether the names of a path are those of a heading and what holds it, perhaps with others between.
    private func leads(_ path: String, to heading: Int?) -> Bool {
        var (rest, holder) = (path.lowercased(), heading)
        while !rest.isEmpty, let index = holder {
            let name = Self.name(headings[index])
            if rest == name {
                rest = ""
            } else if rest.hasSuffix(" " + name) {
                rest.removeLast(name.count + 1)
            }
            holder = headings[index].parent
        }
        return rest.isEmpty
    }

    private static func name(_ heading: Heading) -> String { "\(heading.unit.name) \(heading.label)".lowercased() }
}
