/// The parts that a document is made of, by its headings: chapters and articles of a decree, I., 1., a) of a plan.
public struct Outline: Sendable {
    struct Entry: Sendable {
        let unit: Provision.Unit
        let label: String
        /// Of the heading: 0-based UTF-8 offset.
        let start: Int
        /// The mark of a footnote behind the label or at the end of the heading's line, as consolidated texts have it.
        var footnote: Int?
        /// What stands higher in the document has the smaller rank.
        var rank: Int
        /// Behind the last word of the part.
        var end: Int
        /// The part that holds it, as an index into the entries.
        var parent: Int?
    }

    struct Quotation: Sendable {
        let range: Range<Int>
        /// Where it opens, if `range` goes on with one.
        let origin: Int
    }

    private struct Name: Hashable {
        let unit: Provision.Unit
        /// In small letters.
        let label: String
    }

    /// In the order of the text.
    private(set) var entries: [Entry] = []
    private var byName: [Name: [Int]] = [:]
    /// The text that an amended document is to have: *“Điều 20. …”*; 0-based UTF-8 offsets, ascending.
    private let quotations: [Quotation]
    /// The headings in them.
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
    func isInAppendix(_ offset: Int) -> Bool { !annexes(at: offset).isEmpty }

    /// The form and the appendix that hold an offset, the smaller first.
    private func annexes(at offset: Int) -> [Int] {
        [.form, .appendix].compactMap { enclosing($0, at: offset) }.filter { !entries[$0].label.isEmpty }
    }

    /// The full path of a part that is referred to at `offset`, and whether the document has it.
    func find(_ provision: Provision, at offset: Int) -> (path: String, exists: Bool) {
        let wanted = Array(provision.steps.reversed())
        var names: [String] = []
        var scope = 0..<Int.max
        let article = enclosing(.article, at: offset)
        if let holder = attachedText(at: offset), isArticleOrPartOfOne(wanted[0], at: offset, in: holder) {
            names.append(name(of: holder))
            scope = entries[holder].start + 1..<entries[holder].end
        }
        for unit in context(of: wanted[0], isInArticle: article != nil) {
            guard let index = enclosing(unit, at: offset) else { continue }
            // A section of which the article is a part tells nothing.
            if let article, unit == .section, entries[index].start < entries[article].start { continue }
            names.append(unit.name + " " + entries[index].label)
            scope = entries[index].start + 1..<entries[index].end
        }
        var labels: [(unit: Provision.Unit, label: String)] = []
        for step in wanted {
            var unit = step.unit
            var enclosing = step.label == nil ? enclosing(unit, at: offset) : nil
            // Mục này, where sections have numbers
            if step.label == nil, enclosing == nil, unit == .section {
                unit = .item
                enclosing = self.enclosing(unit, at: offset)
            }
            // Phần này, where parts have letters
            if step.label == nil, enclosing == nil, unit == .part { enclosing = letteredSection(at: offset) }
            labels.append((unit, step.label ?? enclosing.map { entries[$0].label } ?? "này"))
            if let enclosing { scope = entries[enclosing].start..<entries[enclosing].end }
        }
        let path = (names + labels.map { $0.unit.name + " " + $0.label }).joined(separator: " ")
        let exists = has(labels[...], in: scope)
        if exists, names.isEmpty || wanted[0].unit < .article,
            let holder = annexes(at: offset).first(where: { isAlsoElsewhere(labels[...], in: $0) }),
            names.first != name(of: holder)
        {
            return (name(of: holder) + " " + path, true)
        }
        if !exists, labels.count == 1, let elsewhere = only(labels[0].unit, labels[0].label) {
            return (elsewhere, true)
        }
        return (path, exists)
    }

    /// *Phụ lục IV Mẫu số 15*
    private func name(of entry: Int) -> String {
        let own = entries[entry].unit.name + " " + entries[entry].label
        guard entries[entry].unit == .form, let holder = entries[entry].parent, !entries[holder].label.isEmpty else {
            return own
        }
        return name(of: holder) + " " + own
    }

    /// Whether an appendix or a form has a part of which the text has others beside it.
    private func isAlsoElsewhere(_ labels: ArraySlice<(unit: Provision.Unit, label: String)>, in holder: Int) -> Bool {
        let (start, end) = (entries[holder].start, entries[holder].end)
        guard labels.first?.unit != .appendix, has(labels, in: start + 1..<max(start + 1, end))
        else { return false }
        return has(labels, in: 0..<start) || has(labels, in: end..<Int.max)
    }

    /// The form or the appendix that holds an offset, if it has articles of its own, as model contracts and charters have;
    /// nil for any other.
    private func attachedText(at offset: Int) -> Int? {
        guard let first = byName[Name(unit: .article, label: "1")], first.count > 1 else { return nil }
        return annexes(at: offset).first { holder in
            let scope = entries[holder].start..<entries[holder].end
            return first.dropFirst().contains { scope.contains(entries[$0].start) }
        }
    }

    private func isArticleOrPartOfOne(_ step: Provision.Step, at offset: Int, in holder: Int) -> Bool {
        let scope = entries[holder].start + 1..<entries[holder].end
        if step.unit == .article, let label = step.label { return has([(.article, label)], in: scope) }
        guard step.unit <= .article, let article = enclosing(.article, at: offset) else { return false }
        return scope.contains(entries[article].start)
    }

    /// The path of a part of a form, *Mẫu số 13*, and whether the form has it.
    func find(_ provision: Provision, inForm label: String) -> (path: String, exists: Bool) {
        let labels = provision.steps.reversed().map { (unit: $0.unit, label: $0.label ?? "này") }
        let forms = byName[Name(unit: .form, label: PartLabel.comparable(label))] ?? []
        let exists = forms.contains { has(labels[...], in: entries[$0].start + 1..<entries[$0].end) }
        return (Provision.Unit.form.name + " " + label + " " + provision.path, exists)
    }

    /// The path of an item that the parts around don't have, and one other part of the document does; nil if none or
    /// several do.
    private func only(_ unit: Provision.Unit, _ label: String) -> String? {
        guard unit == .item else { return nil }
        let wanted = PartLabel.comparable(label)
        let fitting = Self.units(answering: unit).flatMap { own in
            (byName[Name(unit: own, label: wanted)] ?? []).filter { answers(entries[$0], to: unit) }
        }
        guard fitting.count == 1 else { return nil }
        var names = [unit.name + " " + label]
        var holder = entries[fitting[0]].parent
        while let index = holder {
            if entries[index].unit > .item {
                names.insert(entries[index].unit.name + " " + entries[index].label, at: 0)
            }
            holder = entries[index].parent
        }
        return names.joined(separator: " ")
    }

    /// The larger units in which a part is looked for that is named without them, largest first.
    private func context(of step: Provision.Step, isInArticle: Bool) -> [Provision.Unit] {
        switch step.unit {
        case .subpoint: []
        case .point: isInArticle ? [.article, .section, .clause] : [.part, .section, .item]
        case .clause: isInArticle ? [.article, .section] : [.part, .section]
        // Mục 1, where that is a heading, is no part of a Roman one.
        case .item: isInArticle ? [] : hasItems ? [.part] : [.part, .section]
        case .section: [.part]
        case .article, .chapter, .part, .form, .appendix: []
        }
    }

    private var hasItems: Bool { byName.keys.contains { $0.unit == .item } }

    /// Of parts that bear one label more are not looked into.
    private static let mostCandidates = 64

    /// Whether there is a part with the first label in a scope that has one with the second, and so on.
    private func has(_ labels: ArraySlice<(unit: Provision.Unit, label: String)>, in scope: Range<Int>) -> Bool {
        guard let (unit, label) = labels.first else { return true }
        let wanted = PartLabel.comparable(label)
        // mục 7.3 may be a row of a data sheet.
        let rows: [Provision.Unit] = unit == .item && label.contains(".") ? [.section] : []
        return (Self.units(answering: unit) + rows).contains { own in
            let candidates = (byName[Name(unit: own, label: wanted)] ?? []).lazy
                .filter { scope.contains(entries[$0].start) && (own == .section || answers(entries[$0], to: unit)) }
            return candidates.prefix(Self.mostCandidates).contains {
                has(labels.dropFirst(), in: entries[$0].start + 1..<max(entries[$0].start + 1, entries[$0].end))
            }
        }
    }

    private static func units(answering unit: Provision.Unit) -> [Provision.Unit] {
        switch unit {
        case .part: [.part, .section]
        case .section: [.section, .item]
        case .item: [.item, .clause]
        case .subpoint: [.subpoint, .point]
        case .point: [.point, .clause]
        case .clause, .article, .chapter, .form, .appendix: [unit]
        }
    }

    /// *mục 1* and *điểm 1.2* of a plan are its 1. and 1.2.; *Phần II* and *Mục II* its II.
    private func answers(_ entry: Entry, to unit: Provision.Unit) -> Bool {
        switch unit {
        case .part: entry.unit == .part || entry.unit == .section
        case .section: entry.unit == .section || entry.unit == .item
        case .item: entry.unit == .item || (entry.unit == .clause && !isInArticle(entry))
        case .clause: entry.unit == .clause
        case .point: entry.unit == .point || (entry.unit == .clause && entry.label.contains("."))
        case .subpoint: entry.unit == .subpoint || entry.unit == .point
        case .article, .chapter, .form, .appendix: entry.unit == unit
        }
    }

    private func isInArticle(_ entry: Entry) -> Bool {
        var holder = entry.parent
        while let index = holder {
            if entries[index].unit == .article { return true }
            holder = entries[index].parent
        }
        return false
    }

    /// The section *A.* that holds an offset; nil where none does.
    private func letteredSection(at offset: Int) -> Int? {
        var section = enclosing(.section, at: offset)
        while let index = section, RomanNumeral.value(entries[index].label) != nil || entries[index].unit != .section {
            section = entries[index].parent
        }
        return section
    }

    private func enclosing(_ unit: Provision.Unit, at offset: Int) -> Int? {
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
