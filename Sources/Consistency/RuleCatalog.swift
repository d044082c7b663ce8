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
        AliasMisuse(),
        RepeatedCitation(),
        DanglingInternalReference(),
        BrokenNumbering(),
        NameVariant(),
        OwnDataMismatch(),
        BlankLeftOpen(),
        LeadingZeros(),
        MissingNumberWord(),
        CommaBeforeDate(),
        SymbolLetterCase(),
        EthForD(),
        FullFormRepeated(),
    ]

    public static let archiveRules: [any ArchiveRule] = [
        ArchiveConflict(),
        KnownDocumentConflict(),
        Superseded(),
        DuplicateNumber(),
        CitationCycle(),
        SerialOutOfOrder(),
    ]

    /// The pages of all rules, by code.
    public static let pages =
        (documentRules.map { type(of: $0).page } + archiveRules.map { type(of: $0).page } + [UnusedSuppression.page])
        .sorted { $0.code < $1.code }

    /// The page of a code; nil for one that no rule has.
    public static func page(_ code: String) -> RulePage? { pages.first { $0.code == code } }

    private static let archiveCodes = Set(archiveRules.map { type(of: $0).page.code })

    /// Whether the rule with a code sees all documents, so that its findings are known when all are read.
    public static func seesAllDocuments(_ code: String) -> Bool { archiveCodes.contains(code) }

    /// The rule whose code or name comes nearest to what somebody wrote; nil where none is near.
    public static func nearest(to text: String) -> RulePage? {
        let code = EditDistance.nearest(to: text.uppercased(), among: pages.map(\.code))
        let name = EditDistance.nearest(to: text.lowercased(), among: pages.map(\.name))
        return pages.first { $0.code == code } ?? pages.first { $0.name == name }
    }

    /// What the selected rules find in a document, in the order of the text, then of the codes.
    public static func findings(in document: CitingDocument, selection: RuleSelection = .standard) -> [Finding] {
        documentRules.filter { selection.contains(type(of: $0).page.code) }.flatMap { $0.check(document) }
            .compactMap(selection.applied).sorted(by: isInOrder).withTenableFixes(in: document)
    }

    /// What the selected rules find in an archive, by path, then in the order of the text, then of the codes.
    public static func findings(in archive: Archive, selection: RuleSelection = .standard) -> [ArchiveFinding] {
        archiveRules.filter { selection.contains(type(of: $0).page.code) }.flatMap { $0.check(archive) }
            .compactMap { $0.applying(selection) }.sorted(by: isInOrder)
    }

    static func isInOrder(_ a: ArchiveFinding, _ b: ArchiveFinding) -> Bool {
        a.path != b.path ? a.path < b.path : isInOrder(a.finding, b.finding)
    }

    static func isInOrder(_ a: Finding, _ b: Finding) -> Bool {
        (a.range.lowerBound, a.range.upperBound, a.page.code) < (b.range.lowerBound, b.range.upperBound, b.page.code)
    }
}
