/// Documents with a header, in which examples of rules stand.
enum ExampleDocument {
    /// A plan of the People's Committee of a place, *TỈNH HẢI DƯƠNG*, with its place and date line, its title, and what
    /// stands under it.
    static func plan(_ number: String, of place: String, _ date: String, _ title: String, _ lines: String...) -> String
    {
        (["ỦY BAN NHÂN DÂN", place, "Số: \(number)", date, "KẾ HOẠCH", title] + lines).joined(separator: "\n")
    }

    /// Several documents as one example.
    static func archive(_ documents: String...) -> String { documents.joined(separator: "\n---\n") }
}
