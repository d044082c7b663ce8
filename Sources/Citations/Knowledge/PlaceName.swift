import LegalText

extension Place {
    /// A place by its kind and name, *tỉnh Hải Dương*, read as texts are; nil for anything else.
    public init?(named name: String) {
        guard let source = try? SourceText("Quyết định số 12/QĐ-UBND ngày 03/01/2022 của UBND \(name)"),
            let issuer = CitingDocument(source).references.first?.issuer, issuer.range.upperBound == source.count,
            let place = issuer.place, place.name != nil, place.kind != nil, place.text == name
        else { return nil }
        self = place
    }
}
