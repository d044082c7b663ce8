/// Roman numerals up to 39, as terms and headings bear them.
enum RomanNumeral {
    private static let steps: [(value: Int, numeral: String)] = [
        (10, "X"), (9, "IX"), (5, "V"), (4, "IV"), (1, "I"),
    ]

    static func string(_ value: Int) -> String {
        var rest = value
        var result = ""
        for step in steps {
            while rest >= step.value {
                result += step.numeral
                rest -= step.value
            }
        }
        return result
    }

    /// The value of an upper- or lower-case numeral; nil for anything else.
    static func value(_ numeral: some StringProtocol) -> Int? {
        guard numeral.utf8.count <= 7 else { return nil }
        var value = 0
        var last = 0
        for byte in numeral.utf8 {
            let digit: Int
            switch byte | 0x20 {
            case UInt8(ascii: "i"): digit = 1
            case UInt8(ascii: "v"): digit = 5
            case UInt8(ascii: "x"): digit = 10
            default: return nil
            }
            value += digit > last ? digit - 2 * last : digit
            last = digit
        }
        // IIX, VV and their like come out as values that are written otherwise.
        return (1...39).contains(value) && string(value).lowercased() == numeral.lowercased() ? value : nil
    }
}
