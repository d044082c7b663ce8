import Citations

/// Where a heading stands in the sequence of its fellows: *5*, *IV*, *đ*.
enum HeadingNumber: Equatable {
    case number(Int)
    case letter(Character)

    /// Nil for what is no number of a sequence: an inserted *5a*, *A.1*.
    init?(_ heading: Heading) {
        if heading.unit == .point, let letter = Self.letter(heading.label) {
            self = .letter(letter)
        } else if let number = heading.number {
            self = .number(number)
        } else {
            return nil
        }
    }

    /// The small letter that a label is or ends with behind a dot; nil for any other label.
    private static func letter(_ label: String) -> Character? {
        let last = label.split(separator: ".").last ?? label[...]
        guard last.count == 1, let letter = last.lowercased().first, letter.isLetter else { return nil }
        return letter
    }

    /// Whether a sequence begins with it.
    var isFirst: Bool { self == .number(1) || self == .letter("a") }

    /// How many are left out between two: 0 for the next, -1 for the same again; nil where the second stands before the
    /// first or can't follow it.
    func omitted(before next: HeadingNumber) -> Int? {
        switch (self, next) {
        case (.number(let one), .number(let other)):
            return other >= one ? other - one - 1 : nil
        case (.letter(let one), .letter(let other)):
            // Points run a, b, c, d, đ, e, g; some writers count as in Latin.
            let steps = Self.places.compactMap { places -> Int? in
                guard let start = places[one], let end = places[other] else { return nil }
                return end >= start ? end - start - 1 : nil
            }
            return steps.min()
        default: return nil
        }
    }

    /// The labels that come behind it, as a heading of the same form writes them; fewer at the end of the alphabet.
    func next(_ count: Int, as heading: Heading) -> [String] {
        switch self {
        case .letter(let letter):
            let alphabet = Self.alphabets[0]
            return alphabet.firstIndex(of: letter).map { alphabet[($0 + 1)...].prefix(count).map { String($0) } } ?? []
        case .number(let value):
            var parts = heading.label.split(separator: ".").map(String.init)
            let isArabic = Int(parts.popLast() ?? "") != nil
            return (value + 1..<value + 1 + count).map { number in
                (parts + [isArabic ? String(number) : Heading.roman(number)]).joined(separator: ".")
            }
        }
    }

    private static let alphabets = [
        "abcdđeghiklmnopqrstuvxy", "abcdefghijklmnopqrstuvwxyz", "abcdđefghijklmnopqrstuvxy",
    ]
    .map(Array.init)

    /// Where each letter stands in each of the alphabets.
    private static let places = alphabets.map { alphabet in
        Dictionary(uniqueKeysWithValues: zip(alphabet, alphabet.indices))
    }
}
