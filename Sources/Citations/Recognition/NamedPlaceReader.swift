/// Finds the places that a text names with what they are: *thị xã Mỹ Hào*, *TP. Hải Dương*.
struct NamedPlaceReader {
    private let places: PlaceReader

    init(_ lexicon: Lexicon) { places = PlaceReader(lexicon) }

    /// In the order of the text; numbered quarters, *quận 1*, are not among them.
    func read(_ text: TokenizedText) -> [NamedPlace] {
        var found: [NamedPlace] = []
        // Names are told by their capitals, which few words have: only there is it looked what stands before.
        for index in 1..<max(1, text.count)
        where text.isCapitalised(index) && text.start(index) - text.end(index - 1) < 4 {
            guard let reading = places.name(at: index, in: text) else { continue }
            let range = text.range(index..<reading.end)
            found.append(NamedPlace(kind: reading.kind, name: text.source.oneLine(range), range: range))
        }
        return found
    }
}
