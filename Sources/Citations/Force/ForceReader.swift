import LegalText

/// Reads what a text says of which documents are in force.
struct ForceReader {
    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    func read(_ document: CitingDocument, in text: TokenizedText) -> LegalForce {
        let force = ForceText(document, lexicon, in: text)
        let effects = EffectReader(force, lexicon)
        var active = ActiveDeeds(force, effects)
        let deeds =
            active.read() + PassiveDeeds(force, effects).read() + ExpiryDeeds(force, effects).read()
        return LegalForce(
            effects: effects.read(), deeds: deeds.sorted { $0.range.lowerBound < $1.range.lowerBound },
            consolidationDate: consolidationDate(document, in: text))
    }

    /// Beside the number at the top, or behind *Số: 463/VBHN-BLĐTBXH ⏎ … ⏎ Hà Nội, ngày 10 tháng 02 năm 2025* at the end.
    private func consolidationDate(_ document: CitingDocument, in text: TokenizedText) -> DateOfIssue? {
        guard document.consolidated != nil else { return nil }
        guard document.header.symbol == nil else { return document.header.date }
        guard
            let number = document.references.last(where: { $0.kind == .own && $0.type == .consolidation })
        else { return nil }
        if let date = number.date { return date }
        let dates = DateReader(lexicon)
        var matcher = PatternMatcher(classes: lexicon.classes)
        let start = text.token(at: number.range.upperBound)
        for index in start..<min(start + Self.reach, text.count)
        where text.word(index) == .day && text.link(after: index - 1) == .comma {
            let reading = dates.read(at: index, symbolYear: nil, in: text, matcher: &matcher)
            if let date = reading?.date, date.valid != nil { return date }
        }
        return nil
    }

    /// In tokens.
    private static let reach = 80
}
