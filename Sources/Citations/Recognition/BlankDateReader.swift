import LegalText

/// Reads a date that is still open: *ngày tháng 3 năm 2022*, *ngày …/3/2022*.
struct BlankDateReader {
    private static let longestGap = 40

    /// The tokens of the date whose *ngày* is the token at `index`; nil if none stands there or nothing is open.
    func read(at index: Int, in text: TokenizedText) -> Range<Int>? {
        guard index < text.count, text.word(index) == .day else { return nil }
        return inWords(index, text) ?? inFigures(index, text)
    }

    /// *ngày tháng 3 năm 2022*, *ngày 05 tháng … năm 2024*
    private func inWords(_ index: Int, _ text: TokenizedText) -> Range<Int>? {
        var end = index + 1
        var units = 0
        var values = 0
        while end < text.count, end - index <= 6 {
            let word = text.word(end)
            guard word == .month || word == .year || text.isNumber(end) else { break }
            if end > index + 1, text.link(after: end - 1) == .blankLine { break }
            if word == .month || word == .year { units += 1 } else { values += 1 }
            end += 1
            if word == .year {
                if end < text.count, text.isNumber(end), text.link(after: end - 1) == .space {
                    end += 1
                    values += 1
                }
                break
            }
        }
        return units == 2 && values < 3 ? index..<end : nil
    }

    /// *ngày …/3/2022*, *ngày / /2024*: two slashes with less than three numbers about them.
    private func inFigures(_ index: Int, _ text: TokenizedText) -> Range<Int>? {
        var end = index + 1
        var slashes = 0
        while end < text.count, end - index <= 3, text.isNumber(end) {
            let gap = text.end(end - 1)..<text.start(end)
            guard gap.count <= Self.longestGap, let marks = slashCount(gap, text) else { break }
            slashes += marks
            end += 1
        }
        return slashes == 2 && end - index <= 3 && end > index + 1 ? index..<end : nil
    }

    /// The slashes of a gap that holds nothing else but space, one line break, dots and ellipses.
    private func slashCount(_ gap: Range<Int>, _ text: TokenizedText) -> Int? {
        var count = 0
        var breaks = 0
        for offset in gap {
            switch text.byte(at: offset) {
            case UInt8(ascii: "/"): count += 1
            case 0x0A:
                breaks += 1
                if breaks > 1 { return nil }
            case 0x20, 0x0D, 0xC2, 0xA0, UInt8(ascii: "."), UInt8(ascii: "_"), 0xE2, 0x80, 0xA6: continue
            default: return nil
            }
        }
        return count
    }
}
