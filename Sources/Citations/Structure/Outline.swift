/// The parts that a document is made of, by its headings: chapters and articles of a decree, I., 1., a) of a plan.
public struct Outline: Sendable {
    struct Entry: Sendable {
        let unit: Provision.Unit
        let label: String
        /// Of the heading: 0-based UTF-8 offset.
        let start: Int
        /// Behind the label.
        let labelEnd: Int
        /// The mark of a footnote behind the label or at the end of the heading's line, as consolidated texts have it.
        var footnote: Int?
        /// What stands higher in the document has the smaller rank.
        var rank: Int
        /// Behind the last word of the part.
        var end: Int
        /// The part that holds it, as an index into the entries.
        var parent: Int?

        /// A heading; it begins with its label unless `labelEnd` says where that ends.
        init(
            unit: Provision.Unit, label: String, start: Int, labelEnd: Int? = nil, footnote: Int? = nil, rank: Int
        ) {
            self.unit = unit
            self.label = label
            self.start = start
            self.labelEnd = labelEnd ?? start + label.utf8.count
            self.footnote = footnote
            self.rank = rank
            end = start
        }
    }

    struct Quotation: Sendable {
        let range: Range<Int>
        /// Where it opens, if `range` goes on with one.
        let origin: Int
    }

    struct Name: Hashable {
        let unit: Provision.Unit
        /// In small letters.
        let label: String
    }

    /// In the order of the text.
    private(set) var entries: [Entry] = []
    /// The entries of a name, in the order of the text.
    private(set) var byName: [Name: [Int]] = [:]
    /// The text that an amended document is to have: *“Điều 20. …”*; 0-based UTF-8 offsets, ascending.
    private let quotations: [Quotation]
    /// The headings in them: an outline of its own, or none.
    private let quoted: [Outline]

    init(_ headings: [Entry], quoted: [Entry] = [], in quotations: [Quotation] = [], end: Int) {
        self.quotations = quotations
        self.quoted = quoted.isEmpty ? [] : [Outline(quoted, end: end)]
        entries = headings
        var open: [Int] = []
        for index in entries.indices {
            byName[Name(unit: entries[index].unit, label: PartLabel.comparable(entries[index].label)), default: []]
                .append(
                    index)
            while let last = open.last, entries[last].rank >= entries[index].rank {
                entries[last].end = entries[index].start
                open.removeLast()
            }
            entries[index].parent = open.last
            open.append(index)
        }
        for index in open { entries[index].end = end }
    }

    /// The quotation that holds an offset; nil outside of quotations.
    func quotation(at offset: Int) -> Quotation? {
        let next = quotations.partitioningIndex { $0.range.lowerBound > offset }
        return next > 0 && quotations[next - 1].range.contains(offset) ? quotations[next - 1] : nil
    }

    /// The full path of a part that is referred to at `offset` within a quotation.
    func pathInQuotation(_ provision: Provision, at offset: Int) -> String {
        quoted.first?.find(provision, at: offset).path ?? provision.path
    }

    /// The part that a footnote before `offset` is about: the last one that bears its mark. Nil where none does.
    func path(ofFootnote mark: Int, _ unit: Provision.Unit, before offset: Int) -> String? {
        let behind = entries.partitioningIndex { $0.start > offset }
        guard
            let entry = entries[..<behind].last(where: {
                $0.footnote == mark && Self.units(answering: unit).contains($0.unit)
            })
        else { return nil }
        return find(Provision(steps: [Provision.Step(unit: entry.unit, label: entry.label)]), at: entry.start).path
    }

    /// Where the article starts that holds an offset; nil where none does.
    func article(at offset: Int) -> Int? { enclosing(.article, at: offset).map { entries[$0].start } }

    /// Whether an appendix or a form holds an offset.
    public func isInAppendix(_ offset: Int) -> Bool { !annexes(at: offset).isEmpty }

    /// The form and the appendix that hold an offset, the smaller first.
    func annexes(at offset: Int) -> [Int] {
        [.form, .appendix].compactMap { enclosing($0, at: offset) }.filter { !entries[$0].label.isEmpty }
    }

    /// The section *A.* that holds an offset; nil where none does.
    func letteredSection(at offset: Int) -> Int? {
        var section = enclosing(.section, at: offset)
        while let index = section, RomanNumeral.value(entries[index].label) != nil || entries[index].unit != .section {
            section = entries[index].parent
        }
        return section
    }

    /// The part of a unit that holds an offset, as an index into the entries; nil where none does.
    func enclosing(_ unit: Provision.Unit, at offset: Int) -> Int? {
        let behind = entries.partitioningIndex { $0.start > offset }
        var index: Int? = behind > 0 ? behind - 1 : nil
        while let own = index {
            let isWhole = !entries[own].label.contains(".")
            let isMeant =
                switch unit {
                case .item, .clause: isWhole && answers(entries[own], to: unit)
                case .section: answers(entries[own], to: unit)
                default: entries[own].unit == unit
                }
            if isMeant, offset < entries[own].end { return own }
            index = entries[own].parent
        }
        return nil
    }
}
