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
        // By bytes: to take the table apart into characters would be the longest part of a short run.
        for row in text.utf8.split(separator: UInt8(ascii: "\n")) {
            let fields = row.split(separator: UInt8(ascii: "|"))
            guard fields.count == 4, let type = types[String(Substring(fields[0]))], let year = Int(digitsOf: fields[2])
            else { continue }
            let isParty = fields[1].first == UInt8(ascii: "-")
            let series = Series(
                type: type, code: String(Substring(isParty ? fields[1].dropFirst() : fields[1])),
                hasYear: fields[2].last == UInt8(ascii: "/"))
            documents[series, default: []] += fields[3].split(separator: UInt8(ascii: " ")).compactMap {
                KnownDocument(entry: $0, year: year, series)
            }
        }
    }
}

extension Int {
    /// The number that the first bytes are the digits of; nil where none stands there.
    fileprivate init?(digitsOf bytes: Substring.UTF8View) {
        guard let first = bytes.first, (0x30...0x39).contains(first) else { return nil }
        self = bytes.prefix { (0x30...0x39).contains($0) }.reduce(0) { $0 * 10 + Int($1) - 0x30 }
    }
}

extension KnownDocument {
    private static let committees: [UInt8: String] = [
        UInt8(ascii: "B"): "Bộ Chính trị", UInt8(ascii: "T"): "Ban Bí thư",
        UInt8(ascii: "C"): "Ban Chấp hành Trung ương Đảng",
    ]

    /// Reads *102=0405A>20170601*; nil for anything else.
    fileprivate init?(entry: Substring.UTF8View, year: Int, _ series: KnownDocuments.Series) {
        guard let sign = entry.firstIndex(of: UInt8(ascii: "=")) else { return nil }
        var rest = entry[entry.index(after: sign)...]
        guard let day = Int(digitsOf: rest.prefix(4)) else { return nil }
        rest = rest.dropFirst(4)
        confidence = rest.popFirst() == UInt8(ascii: "D") ? .hint : .sure
        if rest.first == UInt8(ascii: "@") {
            committee = rest.dropFirst().first.flatMap { Self.committees[$0] }
            rest = rest.dropFirst(2)
        } else {
            committee = nil
        }
        effective =
            rest.first == UInt8(ascii: ">")
            ? Int(digitsOf: rest.dropFirst()).map { CalendarDate($0 / 10000, $0 / 100 % 100, $0 % 100) } : nil
        type = series.type
        number = String(Substring(entry[..<sign]))
        hasYear = series.hasYear
        code = series.code
        date = CalendarDate(year, day / 100, day % 100)
    }
}
