import LegalText

/// Reads dates of effect: *Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025*, *Thông tư số … , có hiệu lực kể
/// từ ngày …*.
struct EffectReader {
    private let force: ForceText
    private let dates: DateReader
    private var text: TokenizedText { force.text }

    init(_ force: ForceText, _ lexicon: Lexicon) {
        self.force = force
        dates = DateReader(lexicon)
    }

    /// The date with which the clause of a token begins: *Kể từ ngày 01/7/2025, bãi bỏ …*; nil where none does.
    func dateBefore(_ index: Int) -> CalendarDate? {
        let clause = force.clauseStart(of: index)
        let sentence = force.sentenceStart(of: index)
        return clause == sentence ? nil : date(at: sentence, signed: nil)?.date
    }

    /// The days on which parts of the text itself take effect: *Điều 2, Điều 3 Thông tư này có hiệu lực kể từ ngày …*,
    /// *các quy định tại khoản 1 Điều 4, Điều 9 có hiệu lực từ ngày …*.
    func parts() -> PartEffects {
        PartEffects(
            (0..<text.count).flatMap { index -> [PartEffects.Effect] in
                guard text.word(index) == .having,
                    let (_, end) = force.words.effects.longestMatch(startingAt: index, in: text),
                    let date = date(at: end, signed: nil)?.date
                else { return [] }
                return ownParts(before: index).map { (path: $0, date: date) }
            }, force.outline)
    }

    /// The parts of the text itself that are named right before a token, by their paths.
    private func ownParts(before index: Int) -> [String] {
        var paths: [String] = []
        var end = index
        let start = force.sentenceStart(of: index)
        while let found = force.items(endingAt: end).last, force.items[found].lead >= start {
            let item = force.items[found]
            switch item.target {
            case .own: return item.pinpoint?.parts.compactMap(PartEffects.path) ?? []
            case .part(let path, exists: true): paths.append(path)
            default: return paths
            }
            end = item.lead > 0 && text.word(item.lead - 1) == .and ? item.lead - 1 : item.lead
        }
        return paths
    }

    /// All that the text states, in its order; parts that take effect on another day are no date of the document.
    func read() -> [LegalForce.Effect] {
        (0..<text.count).compactMap { index in
            guard text.word(index) == .having,
                let (_, end) = force.words.effects.longestMatch(startingAt: index, in: text),
                let (party, signed) = document(before: index),
                let (date, last) = date(at: end, signed: signed)
            else { return nil }
            return LegalForce.Effect(document: party, date: date, range: text.range(index..<last))
        }
    }

    /// The document that *có hiệu lực* at a token speaks of, and its day of issue.
    private func document(before index: Int) -> (LegalForce.Party, CalendarDate?)? {
        guard let found = force.items(endingAt: index).last ?? passed(before: index) else { return nil }
        let item = force.items[found]
        let link = text.link(after: index - 1)
        guard index > 0, link.isSpace || link == .comma, !item.hasPinpoint, !isOfParts(item.lead), !isJoined(item)
        else {
            return nil
        }
        switch item.target {
        case .own where force.speaker(at: item.range.lowerBound) == .own:
            return (.own, force.document.header.date?.valid)
        case .cited(let cited):
            // What an amended act is to say is not yet so.
            guard force.speaker(at: item.range.lowerBound) != nil else { return nil }
            return (.cited(cited), force.document.documents[cited].date)
        default: return nil
        }
    }

    /// *Nghị quyết này đã được Hội đồng nhân dân … thông qua ngày … và có hiệu lực*; nil where that is not said.
    private func passed(before index: Int) -> Int? {
        guard index > 0, text.word(index - 1) == .and, let item = force.item(leadingAt: force.sentenceStart(of: index)),
            force.items[item].isAnaphor, [.already, .got].contains(text.word(force.items[item].end))
        else { return nil }
        return item
    }

    /// *các quy định tại Nghị định này*, *Phụ lục của Luật này*
    private func isOfParts(_ lead: Int) -> Bool {
        lead > 0 && text.link(after: lead - 1).isSpace && [.at, .of].contains(text.word(lead - 1))
    }

    /// *Nghị định số A sửa đổi Nghị định số B và Nghị định số C, có hiệu lực …*: of which of them is not told.
    private func isJoined(_ item: ForceItem) -> Bool {
        let end = item.lead > 0 && text.word(item.lead - 1) == .and ? item.lead - 1 : item.lead
        return force.items(endingAt: end).last.map { force.mayGoOn(force.items[$0], with: item) } ?? false
    }

    /// The date that stands at a token, and the token behind it: *(kể) từ ngày 01/7/2025*, *từ ngày ký ban hành*, *sau 45
    /// ngày kể từ ngày ký*.
    func date(at index: Int, signed: CalendarDate?) -> (date: CalendarDate, end: Int)? {
        var place = index
        var days = 0
        if place + 2 < text.count, text.word(place) == .after, text.word(place + 2) == .day,
            let count = text.number(place + 1), text.isNumber(place + 1), count < Self.mostDays
        {
            days = count
            place += 3
        }
        if let (_, end) = force.words.since.longestMatch(startingAt: place, in: text) { place = end }
        guard place < text.count, text.word(place) == .day, text.link(after: place - 1).isSpace || days > 0 else {
            return nil
        }
        if let (_, end) = force.words.signings.longestMatch(startingAt: place + 1, in: text) {
            return signed.map { $0.later(by: days) }.flatMap { $0.exists ? ($0, end) : nil }
        }
        var matcher = PatternMatcher(classes: force.classes)
        guard days == 0, let reading = dates.read(at: place, symbolYear: nil, in: text, matcher: &matcher),
            let date = reading.date.valid
        else { return nil }
        return (date, reading.end)
    }

    private static let mostDays = 1000
}
