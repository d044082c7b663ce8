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

    /// Keys of the name, of what is left of it without one of its letters, and without marks: names one slip apart have one
    /// of these in common.
    fileprivate var restKeys: [UInt64] {
        func key(_ isLeft: (Int) -> Bool) -> UInt64 {
            var key = FNV1a()
            key.add(UInt8(kind.rawValue))
            for place in letters.indices where isLeft(place) { key.add(letters[place]) }
            return key.value
        }
        return [
            key { _ in true }, key { !Self.marks.contains(letters[$0]) && !Self.tones.contains(letters[$0]) },
        ]
            + letters.indices.map { place in key { $0 != place } }
    }
}

/// Names, found by others one slip apart, without comparing each with each.
struct PlaceSpellings {
    private var byRest: [UInt64: [PlaceSpelling]] = [:]

    init(_ names: Set<PlaceSpelling>) {
        for name in names {
            for rest in name.restKeys { byRest[rest, default: []].append(name) }
        }
    }

    /// Those one slip from a name; empty where none is.
    func near(_ name: PlaceSpelling) -> Set<PlaceSpelling> {
        Set(name.restKeys.flatMap { byRest[$0] ?? [] }.filter(name.isOneSlip(from:)))
    }
}
