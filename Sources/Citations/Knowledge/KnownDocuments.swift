import LegalText

/// The documents that a table names, by series: type and code.
public struct KnownDocuments: Sendable {
    /// Documents that are numbered in one row within a year.
    public struct Series: Hashable, Sendable {
        public let type: DocumentType
        public let code: String
        /// Whether the symbols have the year: 27/QĐ-TTg and 27/2025/QĐ-TTg are of two series.
        public let hasYear: Bool

        public init(type: DocumentType, code: String, hasYear: Bool) {
            self.type = type
            self.code = code
            self.hasYear = hasYear
        }
    }

    /// By year, then by number.
    private var documents: [Series: [KnownDocument]] = [:]

    /// The table of the product.
    public static let builtIn = KnownDocuments(parsing: KnownDocumentRows.text)

    /// The documents of a series in a year, by number; empty where none is known.
    public func documents(of series: Series, in year: Int) -> ArraySlice<KnownDocument> {
        guard let all = documents[series] else { return [] }
        let start = all.partitioningIndex { $0.date.year >= year }
        let end = all.partitioningIndex { $0.date.year > year }
        return all[start..<end]
    }

    /// The document of a series with a number in a year; nil where none is known.
    public func document(of series: Series, number: String, in year: Int) -> KnownDocument? {
        documents(of: series, in: year).first { $0.number == number }
    }

    /// The documents with a number in a series, by year.
    public func documents(of series: Series, number: String) -> [KnownDocument] {
        (documents[series] ?? []).filter { $0.number == number }
    }

    /// The document of a symbol with the year, *102/2016/QH13*; nil where none is known.
    public func document(_ symbol: String, type: DocumentType) -> KnownDocument? {
        let parts = symbol.split(separator: "/", maxSplits: 2).map(String.init)
        guard parts.count == 3, let year = Int(parts[1]) else { return nil }
        return document(of: Series(type: type, code: parts[2], hasYear: true), number: parts[0], in: year)
    }

    private init(parsing rows: StaticString) {
        let types = Dictionary(uniqueKeysWithValues: DocumentType.allCases.map { ($0.name, $0) })
        let text = rows.withUTF8Buffer { String(decoding: $0, as: UTF8.self) }
        for row in text.split(separator: "\n") {
            let fields = row.split(separator: "|")
            guard fields.count == 4, let type = types[String(fields[0])],
                let year = Int(fields[2].prefix { $0 != "/" })
            else { continue }
            let isParty = fields[1].hasPrefix("-")
            let series = Series(
                type: type, code: String(isParty ? fields[1].dropFirst() : fields[1]), hasYear: fields[2].hasSuffix("/")
            )
            documents[series, default: []] += fields[3].split(separator: " ").compactMap {
                KnownDocument(entry: $0, year: year, series)
            }
        }
    }
}

extension KnownDocument {
    private static let committees: [Character: String] = [
        "B": "Bộ Chính trị", "T": "Ban Bí thư", "C": "Ban Chấp hành Trung ương Đảng",
    ]

    /// Reads *102=0405A>20170601*; nil for anything else.
    fileprivate init?(entry: Substring, year: Int, _ series: KnownDocuments.Series) {
        let parts = entry.split(separator: "=")
        guard parts.count == 2, let day = Int(parts[1].prefix(4)) else { return nil }
        var rest = parts[1].dropFirst(4)
        confidence = rest.popFirst() == "D" ? .hint : .sure
        if rest.first == "@" {
            committee = Self.committees[rest.dropFirst().first ?? " "]
            rest = rest.dropFirst(2)
        } else {
            committee = nil
        }
        effective =
            rest.first == ">"
            ? Int(rest.dropFirst()).map { CalendarDate($0 / 10000, $0 / 100 % 100, $0 % 100) } : nil
        type = series.type
        number = String(parts[0])
        hasYear = series.hasYear
        code = series.code
        date = CalendarDate(year, day / 100, day % 100)
    }
}
