import LegalText

/// Decides which references of one text mean one document, by the table of identity of the design: never by the symbol
/// alone, and never by a guess: what fits two documents is ambiguous.
struct Resolver {
    /// What must be equal for two references to mean one document, before year and place are looked at.
    private struct Bucket: Hashable {
        let type: DocumentType?
        let symbol: UInt64
    }

    private struct Key: Hashable {
        let bucket: Bucket
        let year: Int?
        let place: PlaceKey?
    }

    private enum PlaceKey: Hashable {
        /// The words, folded, and the level that they begin with.
        case named(UInt64, level: Place.Level?)
        /// Only the level stands.
        case level(Place.Level?)
    }

    private let references: [Reference]
    private var members: [[Int]] = []
    private var keys: [Key] = []
    private var groupOf: [Key: Int] = [:]
    private var groups: [Bucket: [Int]] = [:]
    private var ambiguities: [Key: [Int]] = [:]
    private var assigned: [Resolution?]

    /// More than these say nothing more.
    private static let mostCandidates = 8

    init(_ references: [Reference]) {
        self.references = references
        assigned = Array(repeating: nil, count: references.count)
        groupOf.reserveCapacity(references.count)
        groups.reserveCapacity(references.count)
    }

    /// The cited documents in the order of their first reference, and for each reference what it means.
    mutating func resolve(aliases: [AliasDefinition]) -> (documents: [CitedDocument], resolutions: [Resolution]) {
        let aliasTargets = aliasTargets(aliases)
        var ownKeys: [Key] = []
        for reference in references { ownKeys.append(key(of: reference)) }
        // References that say everything come first: the others are held against them.
        for completeness in [3, 2, 1, 0] {
            for index in references.indices
            where self.completeness(ownKeys[index], index) == completeness && aliasTarget(index, aliasTargets) == nil {
                assign(ownKeys[index], index)
            }
        }
        for index in references.indices {
            guard let target = aliasTarget(index, aliasTargets) else { continue }
            if let resolution = assigned[target] {
                assigned[index] = resolution
                if case .resolved(let group) = resolution { members[group].append(index) }
            } else {
                assign(ownKeys[index], index)
            }
        }
        return ordered()
    }

    private mutating func assign(_ key: Key, _ index: Int) {
        if let group = groupOf[key] {
            members[group].append(index)
            assigned[index] = .resolved(group)
            return
        }
        if let known = ambiguities[key] {
            assigned[index] = .ambiguous(known)
            return
        }
        // What says everything means only its equal.
        let isComplete = completeness(key, index) == 3
        let candidates = isComplete ? [] : (groups[key.bucket] ?? []).filter { isCompatible(key, keys[$0]) }
        switch candidates.count {
        case 0:
            members.append([index])
            keys.append(key)
            groupOf[key] = keys.count - 1
            groups[key.bucket, default: []].append(keys.count - 1)
            assigned[index] = .resolved(keys.count - 1)
        case 1:
            // Known from now on, so that a text full of the same short citation stays cheap.
            groupOf[key] = candidates[0]
            members[candidates[0]].append(index)
            assigned[index] = .resolved(candidates[0])
        default:
            ambiguities[key] = Array(candidates.prefix(Self.mostCandidates))
            assigned[index] = ambiguities[key].map { .ambiguous($0) }
        }
    }

    private func ordered() -> ([CitedDocument], [Resolution]) {
        let sorted = members.map { $0.sorted() }
        let order = sorted.indices.sorted { sorted[$0][0] < sorted[$1][0] }
        var place = Array(repeating: 0, count: members.count)
        for (new, old) in order.enumerated() { place[old] = new }
        let documents = order.map { document(sorted[$0]) }
        let resolutions = assigned.map { resolution -> Resolution in
            switch resolution {
            case .resolved(let group) where documents[place[group]].year != nil: .resolved(place[group])
            case .resolved(let group), .unresolved(let group): .unresolved(place[group])
            case .ambiguous(let groups): .ambiguous(groups.map { place[$0] }.sorted())
            case nil: preconditionFailure("every reference was assigned")
            }
        }
        return (documents, resolutions)
    }

    private func document(_ members: [Int]) -> CitedDocument {
        let first = references[members[0]]
        // The reading that does not contradict itself speaks for the document.
        var sound: CalendarDate?
        var date: CalendarDate?
        var issuer: Issuer?
        var year = first.symbol.year?.value
        for index in members {
            let reference = references[index]
            if let valid = reference.date?.valid {
                date = date ?? valid
                if sound == nil, valid.year == first.symbol.year?.value { sound = valid }
            }
            year = year ?? self.year(reference)
            if issuer == nil || (issuer?.place?.name == nil && reference.issuer?.place?.name != nil) {
                issuer = reference.issuer ?? issuer
            }
        }
        return CitedDocument(
            type: first.type, symbol: first.symbol, year: year, date: sound ?? date, issuer: issuer,
            references: members)
    }

    private func year(_ reference: Reference) -> Int? {
        if let year = reference.symbol.year?.value { return year }
        guard let date = reference.date, !date.isImpossible else { return nil }
        return date.year
    }

    private func completeness(_ key: Key, _ index: Int) -> Int {
        (key.year != nil ? 2 : 0) + (references[index].issuer?.place?.name != nil ? 1 : 0)
    }

    private func key(of reference: Reference) -> Key {
        let symbol = reference.symbol
        // The code of a letter names a body or unit: 5348/CT-CS is no directive.
        let ofCode = reference.type.flatMap { symbol.types.contains($0) ? $0 : nil } ?? symbol.types.first
        let type = reference.type == .officialLetter ? .officialLetter : ofCode ?? reference.type
        return Key(
            bucket: Bucket(type: type, symbol: symbol.key), year: year(reference), place: placeKey(of: reference))
    }

    private func placeKey(of reference: Reference) -> PlaceKey? {
        guard let issuer = reference.issuer else { return nil }
        // A body that the tables don't have is told by its name.
        if issuer.agency == nil, reference.symbol.agency == nil {
            return .named(VietnameseSpelling.foldedKey(issuer.name), level: nil)
        }
        guard let place = issuer.place else { return nil }
        return place.name == nil
            ? .level(place.level) : .named(VietnameseSpelling.foldedKey(place.text), level: place.level)
    }

    /// Whether a reference that says less may mean a document: nothing that both say differs.
    private func isCompatible(_ partial: Key, _ whole: Key) -> Bool {
        if let year = partial.year, let other = whole.year, year != other { return false }
        guard let place = partial.place, let other = whole.place else { return true }
        switch (place, other) {
        case (.named, .named): return place == other
        case (.level(let one), .level(let other)): return one == nil || other == nil || one == other
        // A city may be of either upper level, as may be one that says nothing.
        case (.level(let bare), .named(_, let named)), (.named(_, let named), .level(let bare)):
            return bare == nil || bare == named || (named == nil && bare != .commune)
        }
    }

    private struct AliasKey: Hashable {
        let type: DocumentType?
        let symbol: String

        init(_ reference: Reference) {
            type = reference.type
            symbol = reference.symbol.canonical
        }
    }

    /// The reference that one stands for as a short name with the shape of a symbol; nil for any other.
    private func aliasTarget(_ index: Int, _ targets: [AliasKey: Int]) -> Int? {
        guard !targets.isEmpty, references[index].date == nil else { return nil }
        return targets[AliasKey(references[index])]
    }

    /// The reference that starts at an offset; nil if there is none.
    private func firstIndex(startingAt offset: Int) -> Int? {
        let place = references.partitioningIndex { $0.range.lowerBound >= offset }
        return place < references.count && references[place].range.lowerBound == offset ? place : nil
    }

    /// Short names that have themselves the shape of a symbol, and the reference that each stands for.
    private func aliasTargets(_ aliases: [AliasDefinition]) -> [AliasKey: Int] {
        var targets: [AliasKey: Int] = [:]
        for alias in aliases {
            guard let target = alias.reference,
                let own = firstIndex(startingAt: alias.range.lowerBound), own != target,
                references[own].date == nil, references[own].symbol.canonical != references[target].symbol.canonical
            else { continue }
            targets[AliasKey(references[own])] = target
        }
        return targets
    }
}
