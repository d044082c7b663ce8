import Citations

/// How the letters of a code differ from those of the code that is meant.
struct CodeSlips: OptionSet {
    let rawValue: UInt8

    /// TTG for TTg.
    static let letterCase = CodeSlips(rawValue: 1)
    /// Ð or D for Đ.
    static let stroke = CodeSlips(rawValue: 2)

    /// Empty for codes that are equal, and for those that differ in more.
    static func slips(in written: String, for proper: String) -> CodeSlips {
        guard written.count == proper.count else { return [] }
        var slips: CodeSlips = []
        for (one, other) in zip(written, proper) where one != other {
            guard plain(one) == plain(other) else { return [] }
            if one.isUppercase != other.isUppercase { slips.insert(.letterCase) }
            if one.lowercased() != other.lowercased() { slips.insert(.stroke) }
        }
        return slips
    }

    /// A small letter, *d* for each that is written for *đ*.
    private static func plain(_ letter: Character) -> String {
        let small = letter.lowercased()
        return ["đ", "ð"].contains(small) ? "d" : small
    }
}

extension CitingDocument {
    /// The codes of type and bodies in a symbol that have a slip of a kind, in the order of the text: old symbols have
    /// the type last.
    func codes(in symbol: Symbol, with slip: CodeSlips) -> [Correction] {
        ([symbol.typeCode].compactMap(\.self) + symbol.bodies).filter {
            CodeSlips.slips(in: source.string($0.range), for: $0.value).contains(slip)
        }
        .map { Correction(range: $0.range, proper: $0.value) }
        .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }
}
