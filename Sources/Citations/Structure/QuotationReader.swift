import LegalText

/// Reads the quotations that begin lines: the new text of what an act amends, and in the footnotes of consolidated texts
/// what the acts say that have amended them.
struct QuotationReader {
    private let openings: PhraseTable<Reference.Relation>

    init(_ lexicon: Lexicon) { openings = lexicon.openings }

    /// Whether a quotation opens before a token. The bases of an amending act, *“Căn cứ …;*, have no headings.
    func begins(at index: Int, in text: TokenizedText) -> Bool {
        isQuoted(index, in: text) && openings.longestMatch(startingAt: index, in: text)?.value != .basis
    }

    /// The parts of a quotation. A footnote's is interrupted by pages: on each it goes on at the foot, behind a blank line.
    func ranges(from start: Int, isConsolidated: Bool, in text: TokenizedText) -> [Range<Int>] {
        let end = quoteEnd(from: start, in: text)
        let pages = text.tokens.removed.filter { $0.lowerBound >= start && $0.upperBound <= end }
        guard isConsolidated, let first = pages.first else { return [start..<end] }
        let feet = pages.indices.compactMap { page -> Range<Int>? in
            let top = pages[page].upperBound
            let bottom = page + 1 < pages.count ? pages[page + 1].lowerBound : end
            // Behind the last words of the page.
            var last = bottom
            while last > top, text.byte(at: last - 1) <= 0x20 { last -= 1 }
            let resumed = text.paragraphStart(last, within: last - top)
            let isBehindText = (top..<max(top, resumed)).contains { text.byte(at: $0) > 0x20 }
            // A page with nothing but footnotes begins with the rule above them.
            return isBehindText || isRule(behind: top, in: text) ? max(top, resumed)..<bottom : nil
        }
        return [start..<first.lowerBound] + feet
    }

    /// Behind the mark that closes a quotation at the end of a line.
    private func quoteEnd(from start: Int, in text: TokenizedText) -> Int {
        var offset = start
        let limit = min(start + Self.longestQuotation, text.source.count)
        var isFirstLine = true
        while offset < limit {
            if text.byte(at: offset) == 0x0A { isFirstLine = false }
            let isMark =
                text.byte(at: offset) == UInt8(ascii: "\"")
                || (text.byte(at: offset) == 0xE2 && text.byte(at: offset + 1) == 0x80
                    && text.byte(at: offset + 2) == 0x9D)
            if isMark {
                var behind = offset + (text.byte(at: offset) == 0xE2 ? 3 : 1)
                while [UInt8(ascii: "."), UInt8(ascii: ";"), 0x20, 0x0D].contains(text.byte(at: behind)) { behind += 1 }
                if text.byte(at: behind) == 0x0A || behind >= text.source.count { return behind }
                // “CÓ”): a word at the start of a line
                if isFirstLine, text.byte(at: behind) == UInt8(ascii: ")") { return behind }
            }
            offset += 1
        }
        return start
    }

    /// In bytes: the new text of an article.
    private static let longestQuotation = 16384

    /// Spaces that fill a line, as converters leave them of the rule above footnotes.
    private func isRule(behind offset: Int, in text: TokenizedText) -> Bool {
        var place = offset
        var spaces = 0
        while text.byte(at: place) <= 0x20, place < text.source.count {
            spaces = text.byte(at: place) == 0x20 ? spaces + 1 : 0
            if spaces > Self.shortestRule { return true }
            place += 1
        }
        return false
    }

    private static let shortestRule = 20

    private func isQuoted(_ index: Int, in text: TokenizedText) -> Bool {
        guard index > 0 else { return false }
        // “
        return (text.end(index - 1)..<text.start(index)).contains {
            text.byte(at: $0) == 0xE2 && text.byte(at: $0 + 1) == 0x80 && text.byte(at: $0 + 2) == 0x9C
        } || text.byte(at: text.start(index) - 1) == UInt8(ascii: "\"")
    }
}
