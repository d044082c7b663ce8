import LegalText

/// Reads a document's header: *Số: 1515/KH-UBND*, *Long Khánh, ngày 22 tháng 8 năm 2024*, *KẾ HOẠCH*, the title.
struct HeaderReader {
    /// Headers stand at the top.
    private static let reach = 300
    private static let longestTitle = 160

    private let lexicon: Lexicon
    private let symbols: SymbolReader
    private let dates: DateReader
    private let blankDates: BlankDateReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        symbols = SymbolReader(lexicon)
        dates = DateReader(lexicon)
        blankDates = BlankDateReader()
    }

    func read(_ text: TokenizedText) -> DocumentHeader {
        var header = DocumentHeader()
        var matcher = PatternMatcher(classes: lexicon.classes)
        readNumber(into: &header, text, &matcher)
        readDate(into: &header, text, &matcher)
        readTitle(into: &header, text)
        return header
    }

    private func readNumber(into header: inout DocumentHeader, _ text: TokenizedText, _ matcher: inout PatternMatcher) {
        for index in text.candidates(in: 0..<max(0, min(Self.reach, text.count - 1))) where text.word(index) == .number
        {
            guard (text.startsLine(index) && text.isCapitalised(index)) || followsOwnType(index, text) else {
                continue
            }
            let link = text.link(after: index)
            if text.isNumber(index + 1), link.isSpace || link == .colon,
                let reading = symbols.read(at: index + 1, in: text, matcher: &matcher),
                text.startsLine(index) || (text.separator(after: reading.tokens.upperBound - 1)?.lineBreaks ?? 1) > 0
            {
                header.symbol = reading.symbol
                header.numberTokens = reading.tokens
                header.numberWordToken = index
                header.numberOffset = text.start(index)
                return
            }
            if let code = BlankReader.blankSymbol(behind: index, in: text, lexicon: lexicon) {
                header.blankNumber = text.range(index..<code.upperBound)
                header.numberTokens = code
                header.blankCode = text.source.oneLine(text.range(code))
                header.numberWordToken = index
                header.numberOffset = text.start(index)
                return
            }
        }
    }

    /// *Luật số: 102/2016/QH13*, alone on its line, as the National Assembly has it.
    private func followsOwnType(_ index: Int, _ text: TokenizedText) -> Bool {
        guard index > 0, index < Self.reach / 3, text.link(after: index) == .colon,
            let (_, start) = lexicon.typeNames.longestMatch(endingAt: index - 1, in: text)
        else { return false }
        return text.startsLine(start)
    }

    /// Whether a symbol stands as a document's own number does: *Số: 463/VBHN-BLĐTBXH*, alone on its line.
    func isNumberLine(_ draft: Draft, in text: TokenizedText) -> Bool {
        guard let first = draft.numberTokens.first, first > 0, text.word(first - 1) == .number,
            text.link(after: first - 1) == .colon, text.startsLine(first - 1), text.isCapitalised(first - 1)
        else { return false }
        return (text.separator(after: draft.numberTokens.upperBound - 1)?.lineBreaks ?? 1) > 0
    }

    /// The first date line behind the number, else the one above it, as the Party has it, or at the top where there is no
    /// number.
    private func readDate(into header: inout DocumentHeader, _ text: TokenizedText, _ matcher: inout PatternMatcher) {
        let number = header.numberWordToken ?? 0
        let end = max(number, min(number + Self.reach / 4, text.count))
        for index in Array(number..<end) + Array(0..<number) where text.word(index) == .day {
            guard index > 0, text.link(after: index - 1) == .comma else { continue }
            let placeTokens = placeStart(index - 1, text)..<index
            guard text.isCapitalised(placeTokens.lowerBound), startsColumn(placeTokens.lowerBound, text) else {
                continue
            }
            let placeRange = text.range(placeTokens)
            if let reading = dates.read(
                at: index, symbolYear: header.symbol?.year?.value, in: text, matcher: &matcher), reading.date.day != nil
            {
                header.date = reading.date
            } else if let blank = blankDates.read(at: index, in: text) {
                header.blankDate = text.range(blank)
            } else {
                continue
            }
            header.place = Part(text.source.oneLine(placeRange), placeRange)
            return
        }
    }

    /// Whether a token starts a line or the right column of one: a date within a sentence is another document's.
    private func startsColumn(_ index: Int, _ text: TokenizedText) -> Bool {
        guard index > 0 else { return true }
        let gap = text.end(index - 1)..<text.start(index)
        return gap.count > 2 || gap.contains { [0x0A, 0x09, UInt8(ascii: "|")].contains(text.byte(at: $0)) }
    }

    private func placeStart(_ last: Int, _ text: TokenizedText) -> Int {
        var start = last
        while start > 0, last - start < 5,
            text.link(after: start - 1) == .space || text.link(after: start - 1) == .tightDot,
            text.isCapitalised(start - 1), !text.isNumber(start - 1),
            text.word(start - 1) != .number
        {
            if CodeShape.holds(start - 1, in: text, known: false), text.length(start - 1) > 1,
                lexicon.classes[Int(text.word(start - 1))].contains(.knownCode)
            {
                break
            }
            start -= 1
        }
        return start
    }

    /// The type on a line of its own in capitals, and the words under it.
    private func readTitle(into header: inout DocumentHeader, _ text: TokenizedText) {
        let start = header.numberWordToken.map { $0 + 1 } ?? 0
        var index = start
        while index < min(start + Self.reach, text.count) {
            defer { index += 1 }
            guard text.isCapitalised(index), text.startsLine(index),
                let (type, typeEnd) = lexicon.typeNames.longestMatch(startingAt: index, in: text),
                isInCapitals(index..<typeEnd, text), typeEnd < text.count,
                // VĂN BẢN PHÁP LUẬT KHÁC, VĂN BẢN HỢP NHẤT: headings of the gazette
                type != .officialLetter, type != .consolidation
            else { continue }
            // THÔNG TƯ1: a footnote mark
            let isMarked = text.isNumber(typeEnd) && text.link(after: typeEnd - 1) == .adjacent
            let end = isMarked ? typeEnd + 1 : typeEnd
            guard end < text.count else { continue }
            let link = text.link(after: end - 1)
            guard link.isSpace || link == .colon || link == .other, !text.isNumber(end), text.word(end) != .number
            else { continue }
            header.type = type
            var last = end
            while last < text.count, last - end < Self.longestTitle, !endsTitle(last, text) || last == end {
                last += 1
            }
            header.title = text.range(end..<last)
            header.titleEnd = last
            return
        }
        // An official letter has no word for its type, and its code none either.
        header.type = header.symbol.flatMap { $0.typeCode == nil && $0.term == nil ? .officialLetter : $0.types.first }
    }

    /// Whether the title ends before a token: at a blank line, or where a line begins with *Căn cứ*, *Điều 1* or
    /// a body in capitals.
    private func endsTitle(_ index: Int, _ text: TokenizedText) -> Bool {
        guard let separator = text.separator(after: index - 1) else { return true }
        // A blank line, or a rule of dashes.
        if separator.lineBreaks >= 2 { return true }
        guard separator.lineBreaks > 0 else { return false }
        if text.word(index) == .basis, text.isCapitalised(index) { return true }
        if text.word(index) == .under, text.isCapitalised(index) { return true }
        if text.word(index) == .article, text.isCapitalised(index), index + 1 < text.count, text.isNumber(index + 1) {
            return true
        }
        guard
            let end =
                (lexicon.officeNames.longestMatch(startingAt: index, in: text)?.end
                    ?? lexicon.agencyNames.longestMatch(startingAt: index, in: text)?.end)
        else { return false }
        return isInCapitals(index..<end, text) && !isInCapitals(index - 1..<index, text)
    }

    private func isInCapitals(_ tokens: Range<Int>, _ text: TokenizedText) -> Bool {
        tokens.allSatisfy { index in
            var offset = text.start(index)
            while offset < text.end(index) {
                guard let letter = text.letterCase(at: offset) else { return true }
                if !letter.isUpper { return false }
                offset += letter.length
            }
            return true
        }
    }
}
