import Citations
import LegalText

/// The name of a place as far as two spellings of it are to be told apart.
struct PlaceSpelling: Hashable {
    let kind: Place.Kind
    /// Small letters with their marks, the tone behind the word.
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

    /// Whether it is the name of a province, now or once.
    var isOfProvince: Bool { Self.provinces.contains(self) }

    private static let provinces = Set(
        ProvinceNames.provinces.compactMap { PlaceSpelling(kind: .province, name: $0) }
            + ProvinceNames.cities.compactMap { PlaceSpelling(kind: .city, name: $0) })

    /// Whether a name of the same kind of place differs by one letter or tone, or by the marks of one letter: *Bắc*, *Bẩc*.
    fileprivate func isOneSlip(from other: PlaceSpelling) -> Bool {
        guard kind == other.kind, self != other else { return false }
        if OneSlip.isBetween(letters, other.letters) { return true }
        let (words, others) = (unmarkedWords, other.unmarkedWords)
        guard words.count == others.count else { return false }
        let changed = zip(words, others).filter { $0 != $1 }
        return changed.count == 1 && changed[0].0.letters == changed[0].1.letters
            && zip(changed[0].0.marks, changed[0].1.marks).count { $0 != $1 } <= 1
    }

    /// A word as its bare letters, the marks of each, and its tone.
    private struct Word: Equatable {
        var letters: [Unicode.Scalar] = []
        var marks: [Unicode.Scalar?] = []
        var tone: Unicode.Scalar?
    }

    private var unmarkedWords: [Word] {
        letters.split(separator: " ").map { word in
            word.reduce(into: Word()) { result, scalar in
                if Self.marks.contains(scalar), !result.marks.isEmpty {
                    result.marks[result.marks.count - 1] = scalar
                } else if Self.tones.contains(scalar) {
                    result.tone = scalar
                } else {
                    result.letters.append(scalar)
                    result.marks.append(nil)
                }
            }
        }
    }

    /// Breve, circumflex, horn.
    private static let marks: [Unicode.Scalar] = ["\u{306}", "\u{302}", "\u{31B}"]
    /// Grave, hook, tilde, acute, dot below.
    private static let tones: [Unicode.Scalar] = ["\u{300}", "\u{309}", "\u{303}", "\u{301}", "\u{323}"]

    /// The name, what is left of it without one of its letters, and without marks: names one slip apart have one of these
    /// in common.
    fileprivate var rests: [PlaceSpelling] {
        [
            self,
            PlaceSpelling(kind: kind, letters: letters.filter { !Self.marks.contains($0) && !Self.tones.contains($0) }),
        ]
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
