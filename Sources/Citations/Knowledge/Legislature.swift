/// A term of the National Assembly. The first day is that of the first session: its Standing Committee works on until
/// the next is elected.
public struct Legislature: Sendable {
    /// 14 for *khóa XIV* and *QH14*.
    public let number: Int
    public let firstDay: CalendarDate
    /// Nil for the term that sits.
    public let lastDay: CalendarDate?

    /// Whether it sat on a day.
    public func sat(on day: CalendarDate) -> Bool {
        firstDay <= day && lastDay.map { day <= $0 } ?? true
    }

    /// Whether it sat on some day of a year.
    public func sat(in year: Int) -> Bool {
        firstDay.year <= year && lastDay.map { year <= $0.year } ?? true
    }

    /// The term of a number; nil for a term before the tenth or one that has not begun.
    public static func term(_ number: Int) -> Legislature? { terms.first { $0.number == number } }

    /// The term that sat on a day; nil before the tenth.
    public static func sitting(on day: CalendarDate) -> Legislature? { terms.first { $0.sat(on: day) } }

    /// The tenth term and those that followed.
    public static let terms: [Legislature] = [
        Legislature(number: 10, firstDay: CalendarDate(1997, 9, 20), lastDay: CalendarDate(2002, 7, 18)),
        Legislature(number: 11, firstDay: CalendarDate(2002, 7, 19), lastDay: CalendarDate(2007, 7, 18)),
        Legislature(number: 12, firstDay: CalendarDate(2007, 7, 19), lastDay: CalendarDate(2011, 7, 20)),
        Legislature(number: 13, firstDay: CalendarDate(2011, 7, 21), lastDay: CalendarDate(2016, 7, 19)),
        Legislature(number: 14, firstDay: CalendarDate(2016, 7, 20), lastDay: CalendarDate(2021, 7, 19)),
        Legislature(number: 15, firstDay: CalendarDate(2021, 7, 20), lastDay: CalendarDate(2026, 4, 5)),
        Legislature(number: 16, firstDay: CalendarDate(2026, 4, 6), lastDay: nil),
    ]

    /// *XIV* for 14; terms are named so in running text.
    public var romanNumeral: String { RomanNumeral.string(number) }
}
