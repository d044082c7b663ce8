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
        UnknownAgencyCode(),
        AgencyNotInExistence(),
        CitedBeforeIssued(),
        PeriodBeforeIssue(),
        ConflictingCitation(),
        IncompleteFirstCitation(),
        BlankLeftOpen(),
    ]

    public static let archiveRules: [any ArchiveRule] = [
        ArchiveConflict(),
        KnownDocumentConflict(),
    ]

    /// The pages of all rules, by code.
    public static var pages: [RulePage] {
        documentRules.map { type(of: $0).page } + archiveRules.map { type(of: $0).page }
    }

    /// What all rules find in a document, in the order of the text, then of the codes.
    public static func findings(in document: CitingDocument) -> [Finding] {
        documentRules.flatMap { $0.check(document) }.sorted(by: isInOrder)
    }

    /// What all rules find in an archive, by path, then in the order of the text, then of the codes.
    public static func findings(in archive: Archive) -> [ArchiveFinding] {
        archiveRules.flatMap { $0.check(archive) }.sorted {
            $0.path != $1.path ? $0.path < $1.path : isInOrder($0.finding, $1.finding)
        }
    }

    private static func isInOrder(_ a: Finding, _ b: Finding) -> Bool {
        (a.range.lowerBound, a.range.upperBound, a.page.code) < (b.range.lowerBound, b.range.upperBound, b.page.code)
    }
}
