import Citations

/// How a date is written in one place, so that another can be written in the same way.
struct DateWording: Hashable, Sendable {
    /// *08/3/2022*, *22 tháng 4 năm 2024*
    private let written: String

    init(_ written: String) { self.written = written }

    /// Another date in the same words and marks, with the zeros of Decree 30/2020/NĐ-CP (annex I, II.4.b), or where the
    /// written month has one; nil where what stands there isn't day, month and year.
    func writing(_ date: CalendarDate) -> String? {
        guard let figures else { return nil }
        var result = ""
        var end = written.startIndex
        let month = figures[1].first == "0" && date.month < 10 ? "0\(date.month)" : date.monthFigures
        for (place, text) in zip(figures, [date.dayFigures, month, String(date.year)]) {
            result += written[end..<place.startIndex] + text
            end = place.endIndex
        }
        return result + written[end...]
    }

    /// The day that is written; nil where what stands there isn't day, month and year.
    var day: CalendarDate? {
        guard let numbers = figures?.compactMap({ Int($0) }), numbers.count == 3 else { return nil }
        return CalendarDate(numbers[2], numbers[1], numbers[0])
    }

    /// Day, month and year; nil where something else is written.
    private var figures: [Substring]? {
        let figures = written.split { !$0.isASCIIDigit }
        return figures.count == 3 && figures[2].count == 4 ? figures : nil
    }
}

extension Character {
    fileprivate var isASCIIDigit: Bool { isASCII && isNumber }
}
