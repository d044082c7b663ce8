/// One of the laws that bore a name: its symbol and date.
public struct LawEdition: Hashable, Sendable {
    /// *102/2016/QH13*
    public let symbol: String
    public let date: CalendarDate

    /// Reads *102/2016/QH13 2016-04-05*; nil for anything else.
    init?(_ text: Substring.UTF8View) {
        let parts = text.split(separator: UInt8(ascii: " "))
        guard parts.count == 2 else { return nil }
        let numbers = parts[1].split(separator: UInt8(ascii: "-")).compactMap { Int(Substring($0)) }
        guard numbers.count == 3 else { return nil }
        symbol = String(Substring(parts[0]))
        date = CalendarDate(numbers[0], numbers[1], numbers[2])
    }
}

extension LawRow {
    /// The editions of each row, older first.
    static let editions: [[LawEdition]] = all.map { row in
        row.editions.utf8.split(separator: UInt8(ascii: ",")).compactMap { LawEdition($0) }
    }

    /// The index of the row that has an edition, by its symbol.
    static let bySymbol = Dictionary(
        editions.enumerated().flatMap { row, editions in editions.map { ($0.symbol, row) } },
        uniquingKeysWith: { first, _ in first })
}
