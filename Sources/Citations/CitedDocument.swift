/// A document that a text cites, gathered from all references that mean it.
public struct CitedDocument: Sendable {
    public let type: DocumentType?
    /// As the table of identity tells documents apart.
    public let number: String
    /// The year in the symbol.
    public let symbolYear: Int?
    /// Canonical, as the first reference has it.
    public let code: String
    /// The bodies in the code.
    public let bodies: [String]
    /// The year of issue: that of the symbol, else of the date; nil where no reference has one.
    public let year: Int?
    /// The first sound date that a reference gives.
    public let date: CalendarDate?
    /// The body, with its place where the text tells it.
    public let issuer: Issuer?
    /// Indices into the references of the text, ascending.
    public let references: [Int]
}

/// Which document a reference means.
public enum Resolution: Sendable, Equatable {
    /// Index into the cited documents.
    case resolved(Int)
    /// Several documents of the text fit.
    case ambiguous([Int])
    /// Nothing in the text says which: neither a year nor a fuller citation. The index is that of its own entry.
    case unresolved(Int)
}
