import LegalText

/// Reads a symbol at a number.
struct SymbolReader {
    struct Reading {
        let symbol: Symbol
        let form: SymbolForm
        /// From the number to the last code.
        let tokens: Range<Int>
    }

    /// In bytes; one that doesn't break has two or three.
    private static let widestSpace = 3

    private let lexicon: Lexicon
    private struct Candidate {
        let form: SymbolForm
        let program: PatternProgram
        /// What may stand behind the number: tells most forms apart before any is tried.
        let continuations: [PatternProgram.Continuation]
        let links: Link
    }

    private let candidates: [Candidate]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        candidates = SymbolForm.all.map { form in
            let program = PatternProgram(form.pattern, lexicon: lexicon)
            let continuations = program.continuations(behind: .number)
            return Candidate(
                form: form, program: program, continuations: continuations,
                links: continuations.reduce(into: Link()) { $0.formUnion($1.link) })
        }
    }

    /// Whether a symbol may start at a number token: a quick look at what follows, for most numbers are none.
    func mayStart(at index: Int, in text: TokenizedText) -> Bool {
        // Behind a slash a number is the rest of something: số …/2024/QĐ-UBND.
        guard index + 1 < text.count, text.byte(at: text.start(index) - 1) != UInt8(ascii: "/")
        else { return false }
        let end = text.end(index)
        let next = text.byte(at: end)
        switch next {
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"): return true
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3, 0xC4:
            return text.length(index + 1) <= 4 || isKnownCode(index + 1, text)
        case 0x20, 0x0A, 0x0D, 0xC2, 0xE2:
            // Space within a symbol: rare, so a mark or a code must follow.
            let following = text.start(index + 1)
            for offset in end..<following {
                switch text.byte(at: offset) {
                case UInt8(ascii: "/"), UInt8(ascii: "-"), 0xE2: return true
                default: continue
                }
            }
            // số 62 2014/NĐ-CP
            if text.isNumber(index + 1) {
                return text.length(index + 1) == 4 && text.link(after: index + 1) == .slash
            }
            guard text.isCapitalised(index + 1) else { return false }
            if isKnownCode(index + 1, text) { return true }
            // số 143 TCTK/PPCĐ
            return index > 0 && text.word(index - 1) == .number && text.link(after: index + 1) == .slash
        default: return false
        }
    }

    private func isKnownCode(_ index: Int, _ text: TokenizedText) -> Bool {
        lexicon.classes[Int(text.word(index))].contains(.knownCode)
    }

    /// The symbol that starts at a number token; nil if none of the forms matches.
    func read(at index: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> Reading? {
        let next = numberEnd(index, text)
        let link = text.link(after: next - 1)
        for candidate in candidates.indices {
            guard candidates[candidate].links.contains(link),
                candidates[candidate].continuations.contains(where: {
                    matcher.mayGoOn($0, at: next, behind: link, in: text)
                }), let match = matcher.match(candidates[candidate].program, at: index, in: text),
                !isTorn(match.tokens, text)
            else { continue }
            let form = candidates[candidate].form
            return Reading(symbol: symbol(match, form, text), form: form, tokens: match.tokens)
        }
        return nil
    }

    /// Whether parts stand as far from each other as the cells of a table do, or a word of the sentence was taken for
    /// one: *Kế hoạch số 12/KH tu bổ di tích*.
    private func isTorn(_ tokens: Range<Int>, _ text: TokenizedText) -> Bool {
        tokens.dropLast().contains { index in
            guard text.link(after: index) == .space else { return false }
            let next = index + 1
            let isPart =
                text.isNumber(next)
                || (text.isCapitalised(next)
                    && (text.length(next) > 2 || CodeShape.holds(next, in: text, known: false)))
            return !isPart || text.start(next) - text.end(index) > Self.widestSpace
        }
    }

    /// The token behind a serial number: 583, 30a, 66.19.
    private func numberEnd(_ index: Int, _ text: TokenizedText) -> Int {
        guard index + 1 < text.count else { return index + 1 }
        let link = text.link(after: index)
        if link == .tightDot, text.isNumber(index + 1), text.length(index + 1) <= 3 { return index + 2 }
        if link == .adjacent, text.length(index + 1) == 1, !text.isNumber(index + 1) { return index + 2 }
        return index + 1
    }

    private func symbol(_ match: PatternMatch, _ form: SymbolForm, _ text: TokenizedText) -> Symbol {
        let numberTokens = match[.number] ?? match.tokens.lowerBound..<match.tokens.lowerBound + 1
        let typeSpelling = match[.typeCode].map { spelling($0, text) }
        let typeCode = match[.typeCode].flatMap { tokens in typeSpelling.map { part($0.written, tokens, text) } }
        let bodies = bodies(match[.bodies], text)
        let term = match[.term].flatMap { tokens -> Part<Int>? in
            guard let value = text.number(tokens.lowerBound), let bodies = match[.bodies] else { return nil }
            return part(value, bodies, text)
        }
        let marks = SymbolMarks(match: match, form: form, text: text)
        let link = marks.behindNumber
        var flaws: Symbol.Flaws = marks.lackMark ? .missingSeparator : marks.haveSpace ? .space : []
        var numberSeparator: Character = link.isDisjoint(with: .anySlash) ? "-" : "/"

        var code = bodies.joined
        var comparable = bodies.usual
        if form.style != .plain, let typeCode {
            // A known body tells whose form it must be; for any other the form tells.
            // UB is from before 2005, when the state wrote 05-CT/UB too.
            let isOld = bodies.parts.first?.value == "UB"
            let isParty = bodies.agencies.isEmpty || isOld ? form.style == .party : bodies.isParty
            if isParty, form.style == .state {
                flaws.insert(link.isDisjoint(with: .hyphen) ? .partyInStateForm : .wrongSeparator)
            }
            if !isParty, marks.areForeign(behind: typeCode.value, isOld: isOld) { flaws.insert(.wrongSeparator) }
            numberSeparator = isParty ? "-" : "/"
            code = typeCode.value + (isParty ? "/" : "-") + bodies.hyphenated
            comparable = typeCode.value + "-" + comparable
        } else if form.style != .plain {
            if marks.areHyphensAroundYear { flaws.insert(.wrongSeparator) }
            code = bodies.hyphenated
        } else if match[.year] == nil, link.isDisjoint(with: .anySlash), bodies.areOfLetter {
            // 1286-BXD/QLN: a slash, then a hyphen.
            if !link.isSpace { flaws.insert(.wrongSeparator) }
            numberSeparator = "/"
            code = bodies.hyphenated
        }
        let number = number(numberTokens, text)
        var key = FNV1a()
        key.add(number.value)
        key.add(comparable)
        // 27/QĐ-TTg and 27/2025/QĐ-TTg are two documents.
        if match[.year] != nil { key.add("year") }
        return Symbol(
            range: text.range(match.tokens), number: number,
            year: match[.year].flatMap { tokens in text.number(tokens.lowerBound).map { part($0, tokens, text) } },
            typeCode: typeCode, bodies: bodies.parts, term: term, code: code, numberSeparator: numberSeparator,
            flaws: flaws, types: typeSpelling?.code.map { lexicon.codes.codes[$0].types } ?? [],
            agencies: bodies.agencies,
            key: key.value)
    }

    private struct Bodies {
        var parts: [Part<String>] = []
        /// With the marks that stand between them.
        var joined = ""
        var hyphenated = ""
        /// By their usual codes.
        var usual = ""
        var isParty = false
        var agencies: [Agency] = []

        /// Whether one is the abbreviation of a type, as in old symbols: 2481-BYT/QĐ.
        var nameType = false

        /// Whether they are those of an official letter: a ministry or a local body, and a unit of it.
        var areOfLetter: Bool {
            parts.count > 1 && !nameType
                && agencies.contains { [Agency.Family.ministry, .local].contains($0.family) }
        }
    }

    /// The bodies of a symbol, each with its ampersands and digits.
    private func bodies(_ tokens: Range<Int>?, _ text: TokenizedText) -> Bodies {
        var bodies = Bodies()
        guard let tokens else { return bodies }
        var start = tokens.lowerBound
        var mark = ""
        for index in tokens {
            let link = index + 1 < tokens.upperBound ? text.link(after: index) : .end
            guard link.isDisjoint(with: [.adjacent, .space, .ampersand]) else { continue }
            let code = spelling(start..<index + 1, text)
            let isTerm = code.code != nil && index > start && text.isNumber(index)
            let usual = isTerm ? code.written : code.code.map { lexicon.codes.codes[$0].usual } ?? code.written
            if let known = code.code, bodies.agencies.isEmpty { bodies.agencies = lexicon.codes.codes[known].agencies }
            if bodies.parts.isEmpty {
                bodies.isParty = code.code.map { lexicon.codes.codes[$0].isParty } ?? false
                bodies.joined = code.written
                bodies.hyphenated = code.written
                bodies.usual = usual
            } else {
                bodies.joined += mark + code.written
                bodies.hyphenated += "-" + code.written
                bodies.usual += "-" + usual
            }
            if let known = code.code, !lexicon.codes.codes[known].types.isEmpty { bodies.nameType = true }
            bodies.parts.append(part(code.written, start..<index + 1, text))
            mark = link.isDisjoint(with: .anySlash) ? "-" : "/"
            start = index + 1
        }
        return bodies
    }

    /// A code as the tables have it, else as it stands.
    private struct Spelling {
        let written: String
        /// In the table of codes.
        let code: Int?
    }

    private func spelling(_ tokens: Range<Int>, _ text: TokenizedText) -> Spelling {
        if tokens.count == 1, let code = lexicon.codes.index(ofWord: text.word(tokens.lowerBound)) {
            return Spelling(written: lexicon.codes.codes[code].spelling, code: code)
        }
        // QH14: the body without its term.
        if tokens.count == 2, lexicon.classes[Int(text.word(tokens.lowerBound))].contains(.legislatureCode),
            let code = lexicon.codes.index(ofWord: text.word(tokens.lowerBound))
        {
            return Spelling(
                written: lexicon.codes.codes[code].spelling + text.string(tokens.lowerBound + 1), code: code)
        }
        let meant = CodeShape.withoutLookAlikes(text.source.string(text.range(tokens)).withoutSpaces)
        let code = lexicon.codes.index(ofSpelling: meant)
        return Spelling(written: code.map { lexicon.codes.codes[$0].spelling } ?? meant, code: code)
    }

    /// Padded to two digits, as the law has numbers below 10 written (Decree 30/2020/NĐ-CP, annex I, II.3.c); more zeros
    /// are the document's own: 004/2025/TT-BNV.
    private func number(_ tokens: Range<Int>, _ text: TokenizedText) -> Part<String> {
        let range = text.range(tokens)
        let digits = text.range(tokens.lowerBound)
        let value = text.source.string(range)
        return Part(digits.count < 2 ? "0" + value : value, range)
    }

    private func part<Value>(_ value: Value, _ tokens: Range<Int>, _ text: TokenizedText) -> Part<Value> {
        Part(value, text.range(tokens))
    }
}

extension String {
    /// Without white space and Markdown's emphasis.
    fileprivate var withoutSpaces: String {
        // The bytes with which spaces begin, of ASCII and of others.
        let mayHaveSpaces = utf8.contains { $0 <= 0x20 || $0 == 0x2A || $0 == 0xC2 || (0xE1...0xE3).contains($0) }
        return mayHaveSpaces ? filter { !$0.isWhitespace && $0 != "*" } : self
    }
}
