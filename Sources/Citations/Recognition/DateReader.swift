import LegalText

/// Reads the date of issue behind a symbol.
struct DateReader {
    struct Reading {
        let date: DateOfIssue
        /// The token behind the date.
        let end: Int
    }

    private let programs: [PatternProgram]

    init(_ lexicon: Lexicon) {
        programs = IssueDateForm.all.map { PatternProgram($0.pattern, lexicon: lexicon) }
    }

    /// The date that starts at a token and follows the one before by one of `links`; nil if there is none.
    ///
    /// `symbolYear`, the year in the symbol, tells a footnote mark that sticks to the year from a slip: 08/10/20181.
    func read(
        at index: Int, behind links: Link = [.anySpace, .comma], symbolYear: Int?, in text: TokenizedText,
        matcher: inout PatternMatcher
    ) -> Reading? {
        guard index < text.count, [Keyword.day, .year].contains(text.word(index)) else { return nil }
        let link = text.link(after: index - 1)
        guard !links.isDisjoint(with: link), !startsSentence(index, behind: link, in: text) else { return nil }
        for program in programs {
            guard let match = matcher.match(program, at: index, in: text) else { continue }
            guard let yearToken = match[.yearOfIssue]?.lowerBound, let stated = text.number(yearToken) else {
                return nil
            }
            var year = stated
            var end = text.end(yearToken)
            let digits = text.length(yearToken)
            if digits > 4, let symbolYear, let prefix = leadingYear(yearToken, text), prefix == symbolYear {
                year = prefix
                end -= digits - 4
            } else if digits == 2 {
                year = stated < 45 ? 2000 + stated : 1900 + stated
            }
            let first = match[.day]?.lowerBound ?? match.tokens.lowerBound
            let day = match[.day].flatMap { day in
                match[.month].flatMap { month -> CalendarDate? in
                    guard let day = text.number(day.lowerBound), let month = text.number(month.lowerBound) else {
                        return nil
                    }
                    return CalendarDate(year, month, day)
                }
            }
            return Reading(
                date: DateOfIssue(range: text.start(first)..<end, day: day, year: year),
                end: match.tokens.upperBound)
        }
        return nil
    }

    /// *Ngày 17/3/2024, Sở Tài chính …* on a new line, where the line before has no full stop.
    private func startsSentence(_ index: Int, behind link: Link, in text: TokenizedText) -> Bool {
        guard link == .lineBreak || link == .blankLine, text.isCapitalised(index) else { return false }
        // NGÀY in a citation that is all in capitals goes on.
        let second = text.letterCase(at: text.start(index) + 1)
        return second.map { !$0.isUpper } ?? false
    }

    private func leadingYear(_ index: Int, _ text: TokenizedText) -> Int? {
        let start = text.start(index)
        return Int(text.source.string(start..<start + 4))
    }
}
