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
    static func value(_ numeral: String) -> Int? {
        let wanted = numeral.uppercased()
        return (1...39).first { string($0) == wanted }
    }
}
