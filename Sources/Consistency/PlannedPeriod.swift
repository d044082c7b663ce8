import LegalText

/// The last year of the time that a title ends with: *năm 2022*, *giai đoạn 2021 - 2025*.
struct PlannedPeriod {
    let year: Int
    /// From *năm* or *giai đoạn* to the end: 0-based UTF-8 offsets.
    let range: Range<Int>

    /// Nil where the title doesn't end with one.
    init?(endOf title: Range<Int>, in source: SourceText) {
        let text = source.string(title)
        let words = text.split { $0.isWhitespace || "-–.,*()".contains($0) }
        guard let last = words.last, last.count == 4, let year = Int(last), (1990...2099).contains(year) else {
            return nil
        }
        guard
            let opening = words.dropLast().suffix(3).last(where: { ["năm", "đoạn"].contains($0.lowercased()) })
        else { return nil }
        let start = text.utf8.distance(from: text.startIndex, to: opening.startIndex)
        let end = text.utf8.distance(from: text.startIndex, to: last.endIndex)
        self.year = year
        range = title.lowerBound + start..<title.lowerBound + end
    }
}
