import LegalText

/// Finds the page headers of the official gazette, *CÔNG BÁO/Số 281 + 282/Ngày 21-05-2026*, which stand in the middle
/// of sentences and even of citations, with the page number before or after.
struct PageHeaders {
    /// *CÔNG*, in bytes, composed and decomposed.
    private static let lengths = 5...6

    /// The token ranges of headers, ascending.
    func find(in text: TokenizedText) -> [Range<Int>] {
        var headers: [Range<Int>] = []
        for candidate in 0..<text.tokens.candidateCount {
            let index = Int(text.tokens.candidates[candidate])
            // …/TT-BYT ⏎ 2 ⏎ ngày …: the number of a page between a symbol and its date.
            if index > 0, index + 1 < text.count, text.isNumber(index), text.word(index + 1) == .day,
                !text.isCapitalised(index + 1), text.startsLine(index), text.startsLine(index + 1),
                text.isInCapitals(index - 1), isPageNumber(index, in: text)
            {
                headers.append(index..<index + 1)
                continue
            }
            guard index + 3 < text.count, Self.lengths.contains(text.length(index)), text.word(index) == .official,
                text.word(index + 1) == .gazetteSecond,
                text.word(index + 2) == .number, !text.link(after: index + 1).isDisjoint(with: .anySlash)
            else { continue }
            var end = index + 3
            // The rest of the line: numbers and Ngày.
            while end < text.count, text.isNumber(end) || text.word(end) == .day, breaks(end - 1, text) == 0 {
                end += 1
            }
            var start = index
            if end < text.count, isPageNumber(end, in: text) {
                end += 1
            } else if start > 0, isPageNumber(start - 1, in: text) || leadsLine(start - 1, in: text) {
                start -= 1
            }
            headers.append(start..<end)
        }
        return headers
    }

    /// *32        CÔNG BÁO/Số …*: the number of a page at the start of the header's line.
    private func leadsLine(_ index: Int, in text: TokenizedText) -> Bool {
        text.isNumber(index) && text.length(index) <= 4 && text.startsLine(index) && text.link(after: index) == .space
    }

    /// A number alone on its line.
    private func isPageNumber(_ index: Int, in text: TokenizedText) -> Bool {
        text.isNumber(index) && text.length(index) <= 4 && text.link(after: index - 1).isSpace
            && breaks(index - 1, text) > 0 && text.link(after: index).isSpace && breaks(index, text) > 0
    }

    private func breaks(_ index: Int, _ text: TokenizedText) -> Int {
        text.separator(after: index)?.lineBreaks ?? 1
    }
}
