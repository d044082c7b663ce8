import Citations

/// What one text says of a document, itself or one that it cites: for people who look at the graph.
public struct DocumentDescription: Sendable {
    /// Type and symbol: *Kế hoạch*, *583/KH-UBND*.
    public struct Heading: Hashable, Comparable, Sendable {
        public let type: DocumentType?
        /// Canonical; nil for a law of which only the name is known.
        public let symbol: ExactText?

        private var text: ExactText { ExactText("\(symbol?.text ?? "") \(type?.name ?? "")") }

        public static func < (a: Heading, b: Heading) -> Bool { a.text < b.text }
    }

    public let heading: Heading
    /// The name by which a law is cited, with its type: *Luật Trẻ em*; nil for anything else.
    public let name: ExactText?
    public let date: CalendarDate?
    /// Only a text itself says it.
    public let title: ExactText?

    /// A document of itself.
    init(of document: CitingDocument) {
        let header = document.header
        heading = Heading(type: header.type, symbol: header.symbol.map { ExactText($0.canonical) })
        name = nil
        date = header.date?.valid
        title = header.title.map { ExactText(document.runningText($0)) }
    }

    /// A document that is cited by number, and by `name` too where that is known.
    init(_ cited: CitedDocument, name: String?) {
        heading = Heading(type: cited.type, symbol: ExactText(cited.symbol.canonical))
        self.name = name.map(ExactText.init)
        // One that contradicts the symbol may not speak for the document where it is cited rightly elsewhere.
        date = cited.date.flatMap { cited.symbol.year == nil || cited.symbol.year?.value == $0.year ? $0 : nil }
        title = nil
    }

    init(_ law: NamedLaw) {
        // Constitutions have no number, and only the year tells them apart.
        let edition = law.type == .constitution ? nil : law.edition
        heading = Heading(type: law.type, symbol: edition.map { ExactText($0.symbol) })
        let year = edition == nil ? law.year.map { "năm \($0)" } : nil
        let words = [law.type.name, law.name, year].compactMap(\.self).filter { !$0.isEmpty }
        name = ExactText(words.joined(separator: " "))
        date = law.edition?.date
        title = nil
    }
}
