/// One way in which the date of issue follows a symbol.
struct IssueDateForm: Sendable {
    /// A date with the words that introduce it.
    let example: String
    let pattern: TokenPattern

    static let all: [IssueDateForm] = [.figures, .words, .yearOnly]

    /// ngày 08/3/2022, ngày 28-10-2015, ngày 2.10.2020; five digits in the year are a slip to be reported.
    static let figures = IssueDateForm(
        example: "ngày 08/3/2022",
        pattern: introduction
            + (.digits(1...2).captured(.day) + dateSeparator + .digits(1...2).captured(.month) + dateSeparator
                + .digits(2...6).captured(.yearOfIssue)))

    /// ngày 22 tháng 4 năm 2024; a unit word is now and then another's.
    static let words = IssueDateForm(
        example: "ngày 22 tháng 4 năm 2024",
        pattern: introduction + .digits(1...2).captured(.day) + .either(.word(.month), .word(.day), .word(.year))
            + .digits(1...2).captured(.month) + .either(.word(.year), .word(.month))
            + .digits(2...6).captured(.yearOfIssue))

    /// năm 2023, as legal databases name documents.
    static let yearOnly = IssueDateForm(
        example: "năm 2023", pattern: .word(.year) + .digits(4...4).captured(.yearOfIssue))

    private static let introduction: TokenPattern = .word(.day)
    private static let dateSeparator: TokenPattern = .link([.anySlash, .hyphen, .dot, .tightDot])
}
