import LegalText

extension CitingDocument {
    /// The place of a body that every place has, *tỉnh Hải Dương*: as stated, else the one of its level of which the text
    /// speaks; nil where nothing tells.
    public func place(of issuer: Issuer?, _ agency: Agency?) -> Place? {
        if let stated = issuer?.place, stated.name != nil { return stated }
        // "Ủy ban nhân dân tỉnh" is the citing body's own province, or the one that the text names.
        if let bare = issuer?.place { return placesOfLevels[VietnameseSpelling.folded(bare.text)] ?? bare }
        guard let level = agency?.level else { return header.issuer?.place }
        return placesOfLevels[level.key]
    }

    /// For the words of a level, and for the level itself, the one place that is meant: the citing body's own, else the
    /// only one that the references name.
    static func placesOfLevels(_ header: DocumentHeader, _ references: [Reference]) -> [String: Place] {
        var places: [String: Set<Place>] = [:]
        for place in Set(references.compactMap { $0.issuer?.place }) where place.name != nil {
            for key in place.levelKeys { places[key, default: []].insert(place) }
        }
        var result = places.compactMapValues { $0.count == 1 ? $0.first : nil }
        if let own = header.issuer?.place {
            for key in own.levelKeys { result[key] = own }
        }
        return result
    }
}

extension Place {
    /// The folded words of the level and the level's key; empty where no name stands.
    fileprivate var levelKeys: [String] {
        guard let name else { return [] }
        let words = VietnameseSpelling.folded(String(text.prefix(text.count - min(name.count, text.count))))
        let level = words.split(separator: " ").joined(separator: " ")
        return [level.isEmpty ? nil : level, self.level?.key].compactMap(\.self)
    }
}

extension Place.Level {
    fileprivate var key: String { "level \(rawValue)" }
}
