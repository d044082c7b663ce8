/// A document that a text cites, gathered from all references that mean it.
public struct CitedDocument: Sendable {
    public let type: DocumentType?
    /// As the first reference has it.
    public let symbol: Symbol
    /// The year of issue: that of the symbol, else of the date; nil where no reference has one.
    public let year: Int?
    /// The first sound date that a reference gives.
    public let date: CalendarDate?
    /// The body, with its place where the text tells it.
    public let issuer: Issuer?
    /// Indices into the references of the text, ascending.
    public let references: [Int]

    /// The body: the one named, else the one that the code stands for, if it stands for one.
    public var agency: Agency? { issuer?.agency ?? symbol.agency }
}

/// Which document a reference means.
public enum Resolution: Sendable, Equatable {
    /// Index into the cited documents.
    case resolved(Int)
    /// Several documents of the text fit; the first eight.
    case ambiguous([Int])
    /// Nothing in the text says which: neither a year nor a fuller citation. The index is that of its own entry.
    case unresolved(Int)
}
