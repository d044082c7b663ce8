import LegalText

/// Reads numbered references: *khoản 2 Điều 5 Nghị định số 33/2023/NĐ-CP ngày 10/6/2023 của Chính phủ quy định …*.
struct NumberedReader {
    private let symbols: SymbolReader
    private let types: TypeReader
    private let dates: DateReader
    private let blankDates: BlankDateReader
    private let nearbyDates: NearbyDateReader
    private let issuers: IssuerReader

    /// A bracket between symbol and date is short.
    private static let longestBracket = 16

    init(_ lexicon: Lexicon) {
        symbols = SymbolReader(lexicon)
        types = TypeReader(lexicon)
        dates = DateReader(lexicon)
        blankDates = BlankDateReader()
        nearbyDates = NearbyDateReader(lexicon)
        issuers = IssuerReader(lexicon)
    }

    /// The reference whose number is the token at `index`; nil if none stands there.
    func read(at index: Int, previous: TypeReader.Previous?, in text: TokenizedText, matcher: inout PatternMatcher)
        -> Draft?
    {
        guard symbols.mayStart(at: index, in: text),
            let reading = symbols.read(at: index, in: text, matcher: &matcher),
            let lead = types.read(before: index, reading, previous: previous, in: text),
            isInCapitals(reading, in: text) || (lead.typeTokens != nil && lead.isBehindNumberWord),
            // The number of a contract cites no administrative document, nor does that of a form: 09B/PL-TNCN.
            lead.type != .contract, lead.type != .ordinance || lead.typeTokens != nil || reading.symbol.isOfLegislature
        else { return nil }
        let symbol = reading.symbol
        var end = reading.tokens.upperBound
        var issuer = lead.issuerStart.flatMap { issuers.known(at: $0, symbol: nil, in: text)?.issuer }

        var date = dates.read(at: end, symbolYear: symbol.year?.value, in: text, matcher: &matcher)
        if date == nil, let behind = behindBracket(end, in: text) {
            date = dates.read(at: behind, behind: .closing, symbolYear: symbol.year?.value, in: text, matcher: &matcher)
        }
        var following = end
        if let date {
            end = date.end
            following = end
        }
        if issuer == nil, let reading = issuers.read(behind: end, symbol: symbol, in: text) {
            issuer = reading.issuer
            following = reading.end
            // *… số 28/2005/PL-UBTVQH11 của Ủy ban Thường vụ Quốc hội ngày 13 tháng 12 năm 2005*
            if date == nil,
                let later = dates.read(at: reading.end, symbolYear: symbol.year?.value, in: text, matcher: &matcher),
                later.date.day != nil
            {
                date = later
                end = later.end
                following = end
            }
        }
        let link = text.link(after: end - 1)
        let blankDate = date == nil && (link.isSpace || link == .comma) ? blankDates.read(at: end, in: text) : nil
        if issuer == nil, let blankDate,
            let reading = issuers.read(behind: blankDate.upperBound, symbol: symbol, in: text)
        {
            issuer = reading.issuer
            following = reading.end
        }
        return Draft(
            symbol: symbol, numberTokens: reading.tokens, type: lead.type, typeTokens: lead.typeTokens,
            tokens: lead.start..<end, date: date?.date,
            blankDate: blankDate.map(text.range),
            isDatedNearby: date?.date.day == nil
                && nearbyDates.isDated(
                    lead.start..<end, hasType: lead.typeTokens != nil, end: following, in: text),
            issuer: issuer, end: following)
    }

    /// Whether the codes of a symbol begin with capitals; *qđ-ubnd* is a code behind a type and *số* only.
    private func isInCapitals(_ reading: SymbolReader.Reading, in text: TokenizedText) -> Bool {
        reading.tokens.contains { !text.isNumber($0) && text.isCapitalised($0) }
    }

    /// The token behind a bracket that starts right behind the symbol; nil if there is none.
    private func behindBracket(_ end: Int, in text: TokenizedText) -> Int? {
        guard end < text.count, text.link(after: end - 1) == .opening else { return nil }
        for index in end..<min(end + Self.longestBracket, text.count)
        where text.link(after: index) == .closing {
            return index + 1
        }
        return nil
    }
}
