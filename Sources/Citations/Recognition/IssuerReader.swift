import LegalText

/// Reads the body that a citation names: *Thủ tướng Chính phủ*, *Chủ tịch UBND tỉnh Hải Dương*, *Quốc hội khóa XIV*.
struct IssuerReader {
    struct Reading {
        let issuer: Issuer
        /// The token behind the issuer.
        let end: Int
    }

    /// A body that no table has is at most so many words long.
    private static let longestUnknownName = 14

    private let lexicon: Lexicon
    private let places: PlaceReader
    private let verbs: Set<UInt16>

    /// The first syllables of what an issuer does with a document.
    static let verbs = [
        "ban", "xây", "yêu", "quyết", "triển", "tổ", "chỉ", "đề", "giao", "thảo", "thông", "báo", "trình",
        "hướng", "đã", "nhận",
    ]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        places = PlaceReader(lexicon)
        verbs = Set(Self.verbs.map { lexicon.vocabulary.id(of: $0).rawValue })
    }

    /// Whether a token is the first syllable of what an issuer does with a document: *ban hành*, *xây dựng*.
    func startsVerb(at index: Int, in text: TokenizedText) -> Bool { verbs.contains(text.word(index)) }

    /// The issuer that follows the token before `index`, with *của* or, if `symbol` names the same body, without it.
    func read(behind index: Int, symbol: Symbol, in text: TokenizedText) -> Reading? {
        guard index < text.count, index > 0 else { return nil }
        let link = text.link(after: index - 1)
        if text.word(index) == .of {
            guard link.isSpace || link == .comma, index + 1 < text.count, text.link(after: index).isSpace else {
                return nil
            }
            return known(at: index + 1, symbol: symbol, in: text) ?? conference(at: index + 1, in: text)
                ?? unknown(at: index + 1, in: text)
        }
        guard link.isSpace, text.isCapitalised(index), let reading = known(at: index, symbol: symbol, in: text),
            let agency = reading.issuer.agency, symbol.bodies.contains(where: { agency.codes.contains($0.value) })
        else { return nil }
        return reading
    }

    /// A body of the tables that starts at a token, with the office before it and the place behind it.
    func known(at index: Int, symbol: Symbol?, in text: TokenizedText) -> Reading? {
        guard var (issuer, end) = single(at: index, in: text) else { return nil }
        // Joint documents name their bodies one after the other; each must have its code in the symbol.
        var bodies = 1
        while let symbol, bodies < symbol.bodies.count, let next = nextJoint(end, symbol, in: text) {
            bodies += 1
            let between = text.source.oneLine(issuer.range.upperBound..<next.issuer.range.lowerBound)
            issuer = Issuer(
                range: issuer.range.lowerBound..<next.issuer.range.upperBound, agency: issuer.agency,
                office: issuer.office, place: issuer.place, term: nil,
                name: issuer.name + (between == "," ? ", " : " \(between) ") + next.issuer.name)
            end = next.end
        }
        return Reading(issuer: issuer, end: end)
    }

    private func nextJoint(_ end: Int, _ symbol: Symbol, in text: TokenizedText) -> (issuer: Issuer, end: Int)? {
        guard end < text.count else { return nil }
        let link = text.link(after: end - 1)
        var index = end
        if link.isSpace {
            guard text.word(end) == .and else { return nil }
            index += 1
        } else if link.isDisjoint(with: [.comma, .hyphen, .semicolon]) {
            return nil
        }
        guard index < text.count, let next = single(at: index, in: text), let agency = next.issuer.agency,
            symbol.bodies.contains(where: { agency.codes.contains($0.value) })
        else { return nil }
        return next
    }

    private func single(at index: Int, in text: TokenizedText) -> (issuer: Issuer, end: Int)? {
        var bodyStart = index
        var office: String?
        var body = lexicon.agencyNames.longestMatch(startingAt: index, in: text)
        if let (title, end) = lexicon.officeNames.longestMatch(startingAt: index, in: text),
            (body?.end ?? 0) < end, end < text.count, text.link(after: end - 1).isSpace,
            let named = lexicon.agencyNames.longestMatch(startingAt: end, in: text)
        {
            (office, bodyStart, body) = (title, end, named)
        }
        guard let (found, bodyEnd) = body, text.isCapitalised(index) || text.isCapitalised(bodyStart) else {
            return nil
        }
        let agency = found.agency
        var end = bodyEnd
        var place: Place?
        if agency.isLocal {
            if let reading = places.read(at: bodyEnd, in: text) {
                place = reading.place
                end = reading.end
            } else if continuesName(at: bodyEnd, in: text) {
                return nil
            }
        }
        let termPart = term(at: end, in: text)
        if let termPart { end = termPart.end }
        var name = found.written
        if let office { name = office + " " + name }
        if let place { name += " " + place.text }
        let issuer = Issuer(
            range: text.range(index..<end), agency: agency, office: office, place: place,
            term: termPart?.term, name: name)
        return (issuer, end)
    }

    /// *Đảng ủy các cơ quan Đảng tỉnh*, *Đảng ủy Công an tỉnh* are other bodies than *Đảng ủy*.
    private func continuesName(at index: Int, in text: TokenizedText) -> Bool {
        guard index < text.count, text.link(after: index - 1) == .space else { return false }
        return text.word(index) == .the
            || (text.isCapitalised(index)
                && lexicon.agencyNames.longestMatch(
                    startingAt: index, in: text) != nil)
    }

    /// *khóa XIV*, *khóa 14*
    private func term(at index: Int, in text: TokenizedText) -> (term: Part<Int>, end: Int)? {
        guard index + 1 < text.count, text.word(index) == .term,
            text.link(after: index - 1).isSpace || text.link(after: index - 1) == .comma,
            text.link(after: index).isSpace
        else { return nil }
        let value = text.isNumber(index + 1) ? text.number(index + 1) : RomanNumeral.value(text.string(index + 1))
        return value.map { (Part($0, text.range(index..<index + 2)), index + 2) }
    }

    /// *Hội nghị lần thứ sáu Ban Chấp hành Trung ương Đảng khóa XIII*
    private func conference(at index: Int, in text: TokenizedText) -> Reading? {
        guard index + 2 < text.count, text.word(index) == .conference, text.word(index + 1) == .conferenceSecond else {
            return nil
        }
        for start in index + 2..<min(index + 8, text.count) where text.link(after: start - 1).isSpace {
            guard let (issuer, end) = single(at: start, in: text) else { continue }
            let range = text.start(index)..<issuer.range.upperBound
            return Reading(
                issuer: Issuer(
                    range: range, agency: issuer.agency, office: nil, place: nil, term: issuer.term,
                    name: text.source.oneLine(range)), end: end)
        }
        return nil
    }

    /// A body that no table has: from a capital letter to a mark, to *về* and its like, or to *tại*.
    private func unknown(at index: Int, in text: TokenizedText) -> Reading? {
        guard index < text.count, text.isCapitalised(index),
            lexicon.typeNames.longestMatch(startingAt: index, in: text) == nil
        else { return nil }
        var end = index + 1
        while end < text.count, end - index < Self.longestUnknownName {
            let link = text.link(after: end - 1)
            // Ban Chỉ đạo phòng, chống thiên tai
            let isPair = link == .comma && text.word(end - 1) == .prevent && text.word(end) == .fight
            guard isPair || link.isSpace || link == .spacedHyphen || link == .tightHyphen || link == .ampersand,
                link != .blankLine
            else { break }
            let word = text.word(end)
            // chuyển đổi số is no number
            let isNumber = word == .number && end + 1 < text.count && text.isNumber(end + 1)
            if word == .at || word == .of || word == .day || isNumber || text.isNumber(end) { break }
            if word == .and, end + 1 < text.count,
                lexicon.typeNames.longestMatch(startingAt: end + 1, in: text) != nil
            {
                break
            }
            if lexicon.classes[Int(word)].contains(.subjectStart),
                lexicon.subjectOpeners.longestMatch(startingAt: end, in: text) != nil
            {
                break
            }
            end += 1
        }
        let range = text.range(index..<end)
        let issuer = Issuer(
            range: range, agency: nil, office: nil, place: nil, term: nil, name: text.source.oneLine(range))
        return Reading(issuer: issuer, end: end)
    }
}
