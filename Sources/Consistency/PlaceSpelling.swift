import Citations
import LegalText

/// The name of a place as far as two spellings of it are to be told apart.
struct PlaceSpelling: Hashable {
    let kind: Place.Kind
    private let letters: [Unicode.Scalar]

    /// Nil where the kind isn't known, and for a name of one word, which is like many.
    init?(kind: Place.Kind?, name: String?) {
        guard let kind, let name, name.contains(" ") else { return nil }
        self.kind = kind
        // Quy Nhơn, Qui Nhơn: both are in use.
        letters = VietnameseSpelling.folded(name).unicodeScalars.map { $0 == "y" ? "i" : $0 }
    }

    private init(kind: Place.Kind, letters: [Unicode.Scalar]) {
        self.kind = kind
        self.letters = letters
    }

    /// Whether a name of the same kind of place differs by one letter or tone.
    func isOneSlip(from other: PlaceSpelling) -> Bool {
        kind == other.kind && OneSlip.isBetween(letters, other.letters)
    }

    /// The name, and what is left of it without one of its letters: names one slip apart have one of these in common.
    fileprivate var rests: [PlaceSpelling] {
        [self]
            + letters.indices.map { place in
                var rest = letters
                rest.remove(at: place)
                return PlaceSpelling(kind: kind, letters: rest)
            }
    }
}

/// Names, found by others one slip apart, without comparing each with each.
struct PlaceSpellings {
    private var byRest: [PlaceSpelling: [PlaceSpelling]] = [:]

    init(_ names: Set<PlaceSpelling>) {
        for name in names {
            for rest in name.rests { byRest[rest, default: []].append(name) }
        }
    }

    /// Those one slip from a name; empty where none is.
    func near(_ name: PlaceSpelling) -> Set<PlaceSpelling> {
        Set(name.rests.flatMap { byRest[$0] ?? [] }.filter(name.isOneSlip(from:)))
    }
}
