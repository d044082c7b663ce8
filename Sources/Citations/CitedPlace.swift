extension CitingDocument {
    /// The place of a body that every place has, *tỉnh Hải Dương*: as stated, else that of the same level that the text
    /// names, else the citing document's own; nil where nothing tells.
    public func place(of issuer: Issuer?) -> String? {
        if let stated = issuer?.place, stated.name != nil { return stated.text }
        let own = header.issuer?.place
        guard let level = issuer?.place else { return own?.text }
        // "Ủy ban nhân dân tỉnh" is the one province of which the text speaks.
        let words = level.text.lowercased()
        if let own, own.name != nil, own.text.lowercased().hasPrefix(words) { return own.text }
        let named = Set(
            references.compactMap { $0.issuer?.place }
                .filter { $0.name != nil && $0.text.lowercased().hasPrefix(words) }.map(\.text))
        return named.count == 1 ? named.first : level.text
    }
}
