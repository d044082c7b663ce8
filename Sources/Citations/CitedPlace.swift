extension CitingDocument {
    /// The place of a body that every place has, *tỉnh Hải Dương*: as stated, else the one of its level of which the text
    /// speaks; nil where nothing tells.
    public func place(of issuer: Issuer?, _ agency: Agency?) -> Place? {
        if let stated = issuer?.place, stated.name != nil { return stated }
        let own = header.issuer?.place
        guard issuer?.place != nil || agency?.level != nil else { return own }
        // "Ủy ban nhân dân tỉnh" is the citing body's own province, or the one that the text names.
        let words = issuer?.place?.text.lowercased()
        func fits(_ place: Place) -> Bool {
            guard place.name != nil else { return false }
            return words.map { place.text.lowercased().hasPrefix($0) } ?? (place.level == agency?.level)
        }
        if let own, fits(own) { return own }
        let named = statedPlaces.filter(fits)
        return named.count == 1 ? named[0] : issuer?.place
    }
}
