extension Outline {
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
            if step.label == nil, enclosing == nil, unit == .part {
                enclosing = letteredSection(at: offset) ?? self.enclosing(.section, at: offset)
            }
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
        // A form's own rows, which have no headings, are meant, not another form's.
        if exists, names.isEmpty, wanted[0].unit <= .section, wanted[0].label != nil,
            let form = enclosing(.form, at: offset),
            !has(labels[...], in: entries[form].start + 1..<entries[form].end)
        {
            return (name(of: form) + " " + path, false)
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

    /// Whether there is a part anywhere in the text, as one may be that is named with the document: *Điều 5 Quy chế này*.
    /// True for parts without a label.
    public func has(_ provision: Provision) -> Bool {
        let labels = provision.steps.reversed().compactMap { step in step.label.map { (unit: step.unit, label: $0) } }
        guard labels.count == provision.steps.count,
            let lacking = labels.indices.first(where: { !has(labels[...$0], in: 0..<Int.max) })
        else { return true }
        // Where the next one is, this one is only not known for a heading.
        return PartLabel.following(labels[lacking].label).contains { label in
            has((labels[..<lacking] + [(labels[lacking].unit, label)])[...], in: 0..<Int.max)
        }
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

    static func units(answering unit: Provision.Unit) -> [Provision.Unit] {
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
    func answers(_ entry: Entry, to unit: Provision.Unit) -> Bool {
        guard Self.units(answering: unit).contains(entry.unit) else { return false }
        return switch (unit, entry.unit) {
        case (.item, .clause): !isInArticle(entry)
        // điểm 5 Mục II of a plan, whose 5. others call khoản
        case (.point, .clause): entry.label.contains(".") || !isInArticle(entry)
        default: true
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
}
