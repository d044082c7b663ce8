/// A day as a document states it; it need not exist (31/02/2020).
public struct CalendarDate: Hashable, Comparable, Sendable {
    public let year: Int
    public let month: Int
    public let day: Int

    public init(_ year: Int, _ month: Int, _ day: Int) {
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that *2020-06-19* names; nil for anything else, and for a day that doesn't exist.
    public init?(iso text: some StringProtocol) {
        let parts = text.split(separator: "-", omittingEmptySubsequences: false).map { Int($0) }
        guard parts.count == 3, let year = parts[0], let month = parts[1], let day = parts[2] else { return nil }
        self.init(year, month, day)
        guard exists else { return nil }
    }

    /// Whether the calendar has the day, in a year in which documents of this kind were written.
    public var exists: Bool {
        guard (1945...2099).contains(year), (1...12).contains(month), day >= 1 else { return false }
        return day <= Self.daysInMonth(month, year: year)
    }

    public static func < (a: CalendarDate, b: CalendarDate) -> Bool {
        (a.year, a.month, a.day) < (b.year, b.month, b.day)
    }

    /// 2020-06-19.
    public var iso: String { "\(year)-\(Self.twoDigits(month))-\(Self.twoDigits(day))" }

    /// 19/6/2020, with the zeros that Decree 30/2020/NĐ-CP asks for (annex I, II.4.b): days below 10, months 1 and 2.
    public var vietnamese: String { "\(dayFigures)/\(monthFigures)/\(year)" }

    /// The day with its zero: *05*.
    public var dayFigures: String { Self.twoDigits(day) }

    /// The month with the zero that 1 and 2 have: *01*, *6*.
    public var monthFigures: String { month < 3 ? Self.twoDigits(month) : String(month) }

    /// The day that comes so many days later; `days` is not negative.
    public func later(by days: Int) -> CalendarDate {
        var (year, month, day) = (year, month, day + days)
        while day > Self.daysInMonth(month, year: year) {
            day -= Self.daysInMonth(month, year: year)
            month += 1
            if month > 12 { (year, month) = (year + 1, 1) }
        }
        return CalendarDate(year, month, day)
    }

    private static func twoDigits(_ value: Int) -> String { value < 10 ? "0\(value)" : String(value) }

    private static func daysInMonth(_ month: Int, year: Int) -> Int {
        switch month {
        case 2: year % 4 == 0 && (year % 100 != 0 || year % 400 == 0) ? 29 : 28
        case 4, 6, 9, 11: 30
        default: 31
        }
    }
}
