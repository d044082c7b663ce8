/// Decides which references of one text mean one document, by the table of identity of the design: never by the symbol
/// alone, and never by a guess: what fits two documents is ambiguous.
struct Resolver {
    /// What must be equal for two references to mean one document, before year and place are looked at.
    private struct Bucket: Hashable {
        let type: DocumentType?
        let number: String
        let code: String
    }

    private struct Key: Hashable {
        let bucket: Bucket
        let year: Int?
        let place: String?
    }

    private let references: [Reference]
    private let codes: CodeTable

    init(_ references: [Reference], codes: CodeTable) {
        self.references = references
        self.codes = codes
    }

    /// The cited documents in the order of their first reference, and for each reference what it means.
    func resolve(aliases: [AliasDefinition]) -> (documents: [CitedDocument], resolutions: [Resolution]) {
        var members: [[Int]] = []
        var groupOf: [Key: Int] = [:]
        var groups: [Bucket: [Int]] = [:]
        var keys: [Key] = []
        var assigned: [Resolution?] = Array(repeating: nil, count: references.count)

        func open(_ key: Key, _ reference: Int) -> Int {
            members.append([reference])
            keys.append(key)
            groupOf[key] = members.count - 1
            groups[key.bucket, default: []].append(members.count - 1)
            return members.count - 1
        }
        let aliasTargets = aliasTargets(aliases)
        let isAlias = references.map { aliasTargets[AliasKey($0)] != nil && $0.date == nil }

        // References that say everything come first: the others are held against them.
        let order = references.indices.filter { !isAlias[$0] }.sorted {
            (completeness($0), $1) > (completeness($1), $0)
        }
        var found: [Key: [Int]] = [:]
        for index in order {
            let key = key(of: references[index])
            if let group = groupOf[key] {
                members[group].append(index)
                assigned[index] = .resolved(group)
                continue
            }
            let candidates: [Int]
            if let known = found[key] {
                candidates = known
            } else {
                candidates = (groups[key.bucket] ?? []).filter { isCompatible(key, keys[$0]) }
                found[key] = candidates
            }
            switch candidates.count {
            case 0: assigned[index] = .resolved(open(key, index))
            case 1:
                members[candidates[0]].append(index)
                assigned[index] = .resolved(candidates[0])
            default: assigned[index] = .ambiguous(candidates)
            }
        }
        for index in references.indices where isAlias[index] {
            guard let target = aliasTargets[AliasKey(references[index])], let resolution = assigned[target] else {
                assigned[index] = .resolved(open(key(of: references[index]), index))
                continue
            }
            assigned[index] = resolution
            if case .resolved(let group) = resolution { members[group].append(index) }
        }
        return ordered(members, assigned)
    }

    private func ordered(_ members: [[Int]], _ assigned: [Resolution?]) -> ([CitedDocument], [Resolution]) {
        let sorted = members.map { $0.sorted() }
        let order = sorted.indices.sorted { sorted[$0][0] < sorted[$1][0] }
        var place = Array(repeating: 0, count: members.count)
        for (new, old) in order.enumerated() { place[old] = new }
        let documents = order.map { document(sorted[$0]) }
        let resolutions = assigned.map { resolution -> Resolution in
            switch resolution {
            case .resolved(let group):
                documents[place[group]].year == nil ? .unresolved(place[group]) : .resolved(place[group])
            case .ambiguous(let groups): .ambiguous(groups.map { place[$0] }.sorted())
            case .unresolved(let group): .unresolved(place[group])
            case nil: .ambiguous([])
            }
        }
        return (documents, resolutions)
    }

    private func document(_ members: [Int]) -> CitedDocument {
        let first = references[members[0]]
        // The reading that does not contradict itself speaks for the document.
        let dates = members.compactMap { references[$0].date?.valid }
        let sound = dates.first { $0.year == first.symbol.year?.value } ?? dates.first
        let issuers = members.compactMap { references[$0].issuer }
        return CitedDocument(
            type: first.type, number: first.symbol.number.value, symbolYear: first.symbol.year?.value,
            code: first.symbol.code, bodies: first.symbol.bodies.map(\.value),
            year: first.symbol.year?.value ?? members.lazy.compactMap { year($0) }.first,
            date: sound, issuer: issuers.first { $0.place?.name != nil } ?? issuers.first, references: members)
    }

    private func year(_ index: Int) -> Int? {
        let reference = references[index]
        if let year = reference.symbol.year?.value { return year }
        guard let date = reference.date, !date.isImpossible else { return nil }
        return date.year
    }

    private func completeness(_ index: Int) -> Int {
        (year(index) != nil ? 2 : 0) + (references[index].issuer?.place?.name != nil ? 1 : 0)
    }

    private func key(of reference: Reference) -> Key {
        let symbol = reference.symbol
        let type = symbol.typeCode.flatMap { code -> DocumentType? in
            let types = codes.code(code.value)?.types ?? []
            return reference.type.flatMap { types.contains($0) ? $0 : nil } ?? types.first
        }
        let bucket = Bucket(
            type: type ?? reference.type, number: symbol.number.value, code: comparable(symbol))
        let date = reference.date.flatMap { $0.isImpossible ? nil : $0.year }
        let place = reference.issuer?.place
        return Key(
            bucket: bucket, year: symbol.year?.value ?? date,
            place: place.map(Self.comparable))
    }

    /// The words of a named place; its level, with a question mark, where no name stands.
    private static func comparable(_ place: Place) -> String {
        if place.name != nil { return place.text.lowercased() }
        return place.level.map { "?\($0.rawValue)" } ?? "?"
    }

    /// The code with each body by its usual abbreviation, so that BLĐTBXH and LĐTBXH are one.
    private func comparable(_ symbol: Symbol) -> String {
        let bodies = symbol.bodies.map { body -> String in
            guard let agencies = codes.code(body.value)?.agencies, let first = agencies.first else { return body.value }
            return Agency.all[first].codes[0]
        }
        return ([symbol.typeCode?.value].compactMap(\.self) + bodies).joined(separator: "-")
    }

    /// Whether a reference that says less may mean a document: nothing that both say differs.
    private func isCompatible(_ partial: Key, _ whole: Key) -> Bool {
        if let year = partial.year, let other = whole.year, year != other { return false }
        guard let place = partial.place, let other = whole.place else { return true }
        if place == other || place == "?" || other == "?" { return true }
        guard place.hasPrefix("?") != other.hasPrefix("?") else { return false }
        // A level against a named place: the named place's own words begin with its level.
        let level = place.hasPrefix("?") ? place : other
        let named = place.hasPrefix("?") ? other : place
        return Self.levelWords(level).contains { named.hasPrefix($0) }
    }

    private static func levelWords(_ level: String) -> [String] {
        switch level {
        case "?1": ["tỉnh", "thành phố", "tp"]
        case "?2": ["huyện", "quận", "thị xã", "thành phố", "tp"]
        default: ["xã", "phường", "thị trấn", "đặc khu"]
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

    /// Short names that have themselves the shape of a symbol, and the reference that each stands for.
    private func aliasTargets(_ aliases: [AliasDefinition]) -> [AliasKey: Int] {
        var targets: [AliasKey: Int] = [:]
        for alias in aliases {
            guard let target = alias.target,
                let own = references.firstIndex(where: { $0.range.lowerBound == alias.range.lowerBound }), own != target,
                references[own].date == nil, references[own].symbol.canonical != references[target].symbol.canonical
            else { continue }
            targets[AliasKey(references[own])] = target
        }
        return targets
    }
}
