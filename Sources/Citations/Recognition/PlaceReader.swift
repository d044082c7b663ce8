import LegalText

/// Reads a place behind a body that every place has: *tỉnh Hải Dương*, *thị trấn Hà Trung, huyện Hà Trung*, *thị xã*.
struct PlaceReader {
    struct Reading {
        let place: Place
        /// The token behind the place.
        let end: Int
    }

    private static let longestName = 5

    private let lexicon: Lexicon
    private let oneWordKinds: [(word: UInt16, kind: Place.Kind)]
    private let twoWordKinds: [(first: UInt16, second: UInt16, kind: Place.Kind)]
    private let subjectOpeners: PhraseTable<SubjectOpener>

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        subjectOpeners = lexicon.subjectOpeners
        oneWordKinds = [
            (Keyword.province.id, .province), (Keyword.city.id, .city), (Keyword.district.id, .district),
            (Keyword.urbanDistrict.id, .urbanDistrict), (Keyword.commune.id, .commune), (Keyword.ward.id, .ward),
        ]
        twoWordKinds = [
            (Keyword.cityFirst.id, Keyword.citySecond.id, .city),
            (Keyword.townFirst.id, Keyword.commune.id, .town),
            (Keyword.townFirst.id, Keyword.townshipSecond.id, .township),
            (Keyword.special.id, Keyword.zone.id, .specialZone),
        ]
    }

    /// The place at a token; nil if neither a kind nor a name stands there.
    func read(at index: Int, in text: TokenizedText) -> Reading? {
        guard let first = single(at: index, in: text) else { return nil }
        guard first.place.name != nil else { return first }
        // The larger place that holds it may follow: it belongs to the words, the smaller one is the issuer's.
        var end = first.end
        while end < text.count, kind(at: end, in: text) != nil,
            text.link(after: end - 1).isSpace
                || text.link(after: end - 1) == .comma, let wider = named(at: end, in: text), wider.place.name != nil
        {
            end = wider.end
        }
        let whole = Place(
            kind: first.place.kind, name: first.place.name,
            text: text.source.oneLine(text.range(index..<end)))
        return Reading(place: whole, end: end)
    }

    /// The kind that stands before a token at which the name of a place begins, and the token behind the name; nil where
    /// none does.
    func name(at index: Int, in text: TokenizedText) -> (kind: Place.Kind, end: Int)? {
        guard index > 0, !text.isNumber(index), kind(at: index, in: text) == nil else { return nil }
        let start = index > 1 && kind(at: index - 2, in: text)?.end == index ? index - 2 : index - 1
        guard let kind = kind(at: start, in: text), kind.end == index else { return nil }
        let end = properName(at: index, behindKind: true, in: text)
        return end > index ? (kind.kind, end) : nil
    }

    private func single(at index: Int, in text: TokenizedText) -> Reading? {
        guard index < text.count, text.link(after: index - 1).isSpace else { return nil }
        return named(at: index, in: text)
    }

    private func named(at index: Int, in text: TokenizedText) -> Reading? {
        let kind = kind(at: index, in: text)
        let nameStart = kind?.end ?? index
        let nameEnd = properName(at: nameStart, behindKind: kind != nil, in: text)
        guard kind != nil || nameEnd > nameStart else { return nil }
        let name = nameEnd > nameStart ? text.source.oneLine(text.range(nameStart..<nameEnd)) : nil
        let end = max(nameEnd, nameStart)
        let words = text.source.oneLine(text.range(index..<end))
        return Reading(place: Place(kind: kind?.kind, name: name, text: words), end: end)
    }

    /// *TP. Hải Dương*; behind any other word a full stop ends the sentence.
    private func isAbbreviation(_ index: Int, in text: TokenizedText) -> Bool {
        text.word(index) == .city
    }

    private func kind(at index: Int, in text: TokenizedText) -> (kind: Place.Kind, end: Int)? {
        guard index < text.count else { return nil }
        let word = text.word(index)
        if index + 1 < text.count, text.link(after: index).isSpace,
            let found = twoWordKinds.first(where: { $0.first == word && $0.second == text.word(index + 1) })
        {
            return (found.kind, index + 2)
        }
        return oneWordKinds.first { $0.word == word }.map { ($0.kind, index + 1) }
    }

    /// The token behind the capitalised words of a name, or behind the number of a quarter (*quận 1*).
    private func properName(at start: Int, behindKind: Bool, in text: TokenizedText) -> Int {
        guard start < text.count, start > 0 else { return start }
        if behindKind, text.isNumber(start), text.link(after: start - 1).isSpace, text.length(start) <= 2 {
            return start + 1
        }
        var end = start
        while end < text.count, end - start < Self.longestName {
            let link = text.link(after: end - 1)
            let joins =
                link == .space || link == .lineBreak || (end > start && link == .spacedHyphen)
                || (end == start && isAbbreviation(end - 1, in: text) && (link == .tightDot || link == .dot))
            guard joins, !text.isNumber(end), text.isCapitalised(end), kind(at: end, in: text) == nil,
                text.word(end) != .number
            else { break }
            if lexicon.classes[Int(text.word(end))].contains(.subjectStart),
                subjectOpeners.longestMatch(startingAt: end, in: text) != nil
            {
                break
            }
            // A capitalised type word or body begins something else, unless it stands within the name.
            if end == start || link != .space,
                lexicon.agencyNames.longestMatch(startingAt: end, in: text) != nil
                    || (link == .lineBreak && !(behindKind && end == start)
                        && lexicon.typeNames.longestMatch(startingAt: end, in: text) != nil)
            {
                break
            }
            end += 1
        }
        return end
    }
}
