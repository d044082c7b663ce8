import Citations

/// Every rule of the product, one line each.
public enum RuleCatalog {
    public static let documentRules: [any DocumentRule] = [
        SymbolYearMismatch(),
        LegislatureMismatch(),
        TypeCodeMismatch(),
        IssuerCodeMismatch(),
        InvalidDate(),
        MalformedSymbol(),
        ConflictingCitation(),
        IncompleteFirstCitation(),
        AliasMisuse(),
        RepeatedCitation(),
        DanglingInternalReference(),
        BrokenNumbering(),
        NameVariant(),
        OwnDataMismatch(),
        BlankLeftOpen(),
    ]

    /// The pages of all rules, by code.
    public static var pages: [RulePage] { documentRules.map { type(of: $0).page } }

    /// What all rules find in a document, in the order of the text, then of the codes.
    public static func findings(in document: CitingDocument) -> [Finding] {
        documentRules.flatMap { $0.check(document) }
            .sorted {
                ($0.range.lowerBound, $0.range.upperBound, $0.page.code)
                    < ($1.range.lowerBound, $1.range.upperBound, $1.page.code)
            }
    }
}
