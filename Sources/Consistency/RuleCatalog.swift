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
        BlankLeftOpen(),
        LeadingZeros(),
        MissingNumberWord(),
        CommaBeforeDate(),
        SymbolLetterCase(),
        EthForD(),
        FullFormRepeated(),
    ]

    /// The pages of all rules, by code.
    public static var pages: [RulePage] { documentRules.map { type(of: $0).page } }

    /// The page of a code; nil for one that no rule has.
    public static func page(_ code: String) -> RulePage? { pages.first { $0.code == code } }

    /// The rule whose code or name comes nearest to what somebody wrote.
    public static func nearest(to text: String) -> RulePage? {
        func distance(_ page: RulePage) -> Int {
            min(
                EditDistance.between(text.uppercased(), page.code),
                EditDistance.between(text.lowercased(), page.name))
        }
        return pages.min { distance($0) < distance($1) }
    }

    /// What the selected rules find in a document, in the order of the text, then of the codes.
    public static func findings(in document: CitingDocument, selection: RuleSelection = .standard) -> [Finding] {
        documentRules.filter { selection.contains(type(of: $0).page.code) }.flatMap { $0.check(document) }
            .sorted {
                ($0.range.lowerBound, $0.range.upperBound, $0.page.code)
                    < ($1.range.lowerBound, $1.range.upperBound, $1.page.code)
            }
    }
}
