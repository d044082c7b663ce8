import Citations
import LegalText

extension Register.Entry {
    /// A document that a user knows, as sure as if its own text had been read; nil where a citation of these parts would
    /// not say which document is meant.
    ///
    /// - Parameters:
    ///   - symbol: *15/2023/QĐ-UBND*.
    ///   - issuer: with its place where every place has one.
    ///   - place: where the user says so.
    ///   - knowledge: by which texts that cite it are read.
    public init?(
        _ type: DocumentType, symbol: String, date: CalendarDate, issuer: String?, title: String?,
        place: Register.Place, knowledge: Knowledge
    ) {
        let start = "\(type.name) số \(symbol) ngày \(date.vietnamese)"
        guard let source = try? SourceText(issuer.map { "\(start) của \($0)" } ?? start) else { return nil }
        let document = CitingDocument(source, knowledge: knowledge)
        // Read as citations are, so that it is found by them.
        guard let reference = document.references.first, document.references.count == 1,
            let cited = document.documents.first, let identity = DocumentIdentity(cited, citedBy: document),
            reference.range == 0..<start.utf8.count, reference.type == type, reference.date?.valid == date,
            (reference.issuer?.range.upperBound ?? start.utf8.count) == source.count
        else { return nil }
        self.init(
            urn: identity.urn, isOwn: true, symbol: cited.symbol.canonical, type: type, date: date,
            issuer: reference.issuer?.name, title: title, effective: nil, place: place, effectivePlace: nil, changes: []
        )
    }
}

extension Register {
    /// With entries that go before those of the same documents.
    public func overridden(by entries: [Entry]) -> Register {
        let urns = Set(entries.map(\.urn))
        return Register(entries + self.entries.filter { !urns.contains($0.urn) })
    }
}
