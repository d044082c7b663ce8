import Citations

/// The columns of the register's file, in their order.
enum RegisterColumn: String, CaseIterable {
    case urn, row, symbol, type, known, date, issuer, title, effective, by, from, parts, except, place
    case effectivePlace = "effective_place"

    static let documentRow = "document"
    static let own = "own"
    static let cited = "cited"

    /// The rows of what was done to a document, in the order in which they stand.
    static let changeRows: [(name: String, relation: Reference.Relation)] = [
        ("replaced", .replaces), ("repealed", .repeals), ("amended", .amends),
    ]

    static func row(of relation: Reference.Relation) -> Int {
        changeRows.firstIndex { $0.relation == relation } ?? changeRows.count
    }
}
