/// Finds the places that a text names with what they are: *thị xã Mỹ Hào*, *TP. Hải Dương*.
struct NamedPlaceReader {
    /// The last words of what places are.
    private static let kindEnds: [Keyword] = [
        .province, .citySecond, .city, .district, .urbanDistrict, .commune, .ward, .townshipSecond, .zone,
    ]

    private let places: PlaceReader
    private let kindEnds: WordSet

    init(_ lexicon: Lexicon) {
        places = PlaceReader(lexicon)
        kindEnds = lexicon.set(Self.kindEnds.map(\.spelling))
    }

    /// In the order of the text; numbered quarters, *quận 1*, are not among them.
    func read(_ text: TokenizedText) -> [NamedPlace] {
        var found: [NamedPlace] = []
        // Names are told by their capitals, which few words have: only there is it looked what stands before.
        for index in 1..<max(1, text.count)
        where text.isCapitalised(index) && text.start(index) - text.end(index - 1) < 4 {
            guard kindEnds.contains(text.word(index - 1)), let reading = places.name(at: index, in: text) else {
                continue
            }
            let range = text.range(index..<reading.end)
            found.append(NamedPlace(kind: reading.kind, name: text.source.oneLine(range), range: range))
        }
        return found
    }
}
