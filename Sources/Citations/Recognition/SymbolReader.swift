import LegalText

/// Reads a symbol at a number.
struct SymbolReader {
    struct Reading {
        let symbol: Symbol
        let form: SymbolForm
        /// From the number to the last code.
        let tokens: Range<Int>
    }

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
            return text.length(index + 1) <= 4
        case 0x20, 0x0A, 0x0D, 0xC2, 0xE2:
            // Space within a symbol: rare, so a mark or a code must follow.
            let following = text.start(index + 1)
            for offset in end..<following {
                switch text.byte(at: offset) {
                case UInt8(ascii: "/"), UInt8(ascii: "-"), 0xE2: return true
                default: continue
                }
            }
            guard text.isCapitalised(index + 1) else { return false }
            if lexicon.classes[Int(text.word(index + 1))].contains(.knownCode) { return true }
            // số 143 TCTK/PPCĐ
            return index > 0 && text.word(index - 1) == .number && text.link(after: index + 1) == .slash
        default: return false
        }
    }

    /// The symbol that starts at a number token; nil if none of the forms matches.
    func read(at index: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> Reading? {
        let next = numberEnd(index, text)
        let link = text.link(after: next - 1)
        for candidate in candidates.indices {
            guard candidates[candidate].links.contains(link),
                candidates[candidate].continuations.contains(where: {
                    matcher.mayGoOn($0, at: next, behind: link, in: text)
                }), let match = matcher.match(candidates[candidate].program, at: index, in: text)
            else { continue }
            let form = candidates[candidate].form
            return Reading(symbol: symbol(match, form, text), form: form, tokens: match.tokens)
        }
        return nil
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
        var flaws = spaces(in: match.tokens, text) ? Symbol.Flaws.space : []
        let link = text.link(after: numberTokens.upperBound - 1)
        var numberSeparator: Character = link.isDisjoint(with: .anySlash) ? "-" : "/"
        if link.isSpace {
            flaws.remove(.space)
            flaws.insert(.missingSeparator)
        }

        var code = bodies.joined
        var comparable = bodies.usual
        if form.style != .plain, let typeCode {
            // A known body tells whose form it must be; for any other the form tells.
            // UB is from before 2005, when the state wrote 05-CT/UB too.
            let isOld = bodies.parts.first?.value == "UB"
            let isParty = bodies.agencies.isEmpty || isOld ? form.style == .party : bodies.isParty
            if isParty, form.style == .state { flaws.insert(.partyInStateForm) }
            if !isParty, hasForeignSeparator(match, form, typeCode.value, text) { flaws.insert(.wrongSeparator) }
            numberSeparator = isParty ? "-" : "/"
            code = typeCode.value + (isParty ? "/" : "-") + bodies.hyphenated
            comparable = typeCode.value + "-" + comparable
        } else if form.style != .plain {
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

    /// *12-KH/UBND*, *12/KH/UBND*: the state's symbols have a slash behind the number and a hyphen behind the type; joint
    /// circulars had slashes (15/2005/TTLT/BTC-BNV).
    private func hasForeignSeparator(_ match: PatternMatch, _ form: SymbolForm, _ type: String, _ text: TokenizedText)
        -> Bool
    {
        if form.style == .party { return true }
        guard let tokens = match[.typeCode], match[.term] == nil, !["TTLT", "TTLB"].contains(type) else { return false }
        if let year = match[.year],
            text.link(after: year.lowerBound - 1) == .tightHyphen || text.link(after: year.lowerBound) == .tightHyphen
        {
            return true
        }
        return !text.link(after: tokens.upperBound - 1).isDisjoint(with: .anySlash)
    }

    private struct Bodies {
        var parts: [Part<String>] = []
        /// With the marks that stand between them.
        var joined = ""
        var hyphenated = ""
        /// By their usual codes.
        var usual = ""
        var isParty = false
        var agencies: [Int] = []
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
        let words = text.source.string(text.range(tokens)).filter { !$0.isWhitespace && $0 != "*" }
        let meant = CodeShape.withoutLookAlikes(words)
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

    private func spaces(in tokens: Range<Int>, _ text: TokenizedText) -> Bool {
        for index in tokens.dropLast() {
            switch text.link(after: index) {
            case .adjacent, .slash, .tightHyphen, .tightDot, .ampersand: continue
            default:
                guard let separator = text.separator(after: index) else { continue }
                if separator.lineBreaks == 0, separator.isSpacedBefore || separator.isSpacedAfter { return true }
            }
        }
        return false
    }

    private func part<Value>(_ value: Value, _ tokens: Range<Int>, _ text: TokenizedText) -> Part<Value> {
        Part(value, text.range(tokens))
    }
}
