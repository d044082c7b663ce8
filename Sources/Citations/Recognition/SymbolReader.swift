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
    private let programs: [(form: SymbolForm, program: PatternProgram)]

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        programs = SymbolForm.all.map { ($0, PatternProgram($0.pattern, lexicon: lexicon)) }
    }

    /// Whether a symbol may start at a number token: a quick look at what follows, for most numbers are none.
    func mayStart(at index: Int, in text: TokenizedText) -> Bool {
        // Behind a slash a number is the rest of something: số …/2024/QĐ-UBND.
        guard index + 1 < text.tokens.count, text.source.byte(at: Int(text.tokens.starts[index]) - 1) != UInt8(ascii: "/")
        else { return false }
        let end = Int(text.tokens.ends[index])
        let next = text.source.byte(at: end)
        switch next {
        case UInt8(ascii: "/"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "*"): return true
        case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"), 0xC3, 0xC4:
            return text.length(index + 1) <= 4
        case 0x20, 0x0A, 0x0D, 0xC2, 0xE2:
            // Space within a symbol: rare, so a mark or a code must follow.
            let following = Int(text.tokens.starts[index + 1])
            for offset in end..<following {
                switch text.source.byte(at: offset) {
                case UInt8(ascii: "/"), UInt8(ascii: "-"), 0xE2: return true
                default: continue
                }
            }
            return text.isCapitalised(index + 1) && lexicon.classes[Int(text.tokens.words[index + 1])].contains(.knownCode)
        default: return false
        }
    }

    /// The symbol that starts at a number token; nil if none of the forms matches.
    func read(at index: Int, in text: TokenizedText, matcher: inout PatternMatcher) -> Reading? {
        for (form, program) in programs {
            guard let match = matcher.match(program, at: index, in: text) else { continue }
            return Reading(symbol: symbol(match, form, text), form: form, tokens: match.tokens)
        }
        return nil
    }

    private func symbol(_ match: PatternMatch, _ form: SymbolForm, _ text: TokenizedText) -> Symbol {
        let numberTokens = match[.number] ?? match.tokens.lowerBound..<match.tokens.lowerBound + 1
        let typeCode = match[.typeCode].map { part(canonical(text.string($0.lowerBound)), $0, text) }
        let groups = bodyGroups(match[.bodies], text)
        let term = match[.term].flatMap { tokens -> Part<Int>? in
            guard let value = text.number(tokens.lowerBound), let bodies = match[.bodies] else { return nil }
            return part(value, bodies, text)
        }
        var flaws = spaces(in: match.tokens, text) ? [Symbol.Flaw.space] : Set<Symbol.Flaw>()
        let separator = text.separator(after: numberTokens.upperBound - 1)
        var numberSeparator: Character = separator?.mark == UInt8(ascii: "/") ? "/" : "-"
        if separator?.mark == Separator.none {
            flaws = flaws.subtracting([.space]).union([.missingSeparator])
        }

        var code: String
        switch form.style {
        case .state, .party:
            let bodies = groups.map(\.part.value).joined(separator: "-")
            code = typeCode.map { "\($0.value)-\(bodies)" } ?? bodies
            if let typeCode, form.style == .party || isParty(groups.first?.part.value) {
                if form.style == .state { flaws.insert(.partyInStateForm) }
                code = "\(typeCode.value)/\(bodies)"
                numberSeparator = "-"
            }
        case .plain:
            code = groups.enumerated().map { $0.offset == 0 ? $0.element.part.value : $0.element.joined }.joined()
        }
        return Symbol(
            range: text.tokens.range(match.tokens), number: number(numberTokens, text),
            year: match[.year].flatMap { tokens in text.number(tokens.lowerBound).map { part($0, tokens, text) } },
            typeCode: typeCode, bodies: groups.map(\.part), term: term, code: code, numberSeparator: numberSeparator,
            flaws: flaws)
    }

    private struct Group {
        let part: Part<String>
        /// With the mark before it.
        let joined: String
    }

    /// The bodies of a symbol, each with its ampersands and digits.
    private func bodyGroups(_ tokens: Range<Int>?, _ text: TokenizedText) -> [Group] {
        guard let tokens else { return [] }
        var groups: [Group] = []
        var start = tokens.lowerBound
        var mark = ""
        for index in tokens {
            let link = index + 1 < tokens.upperBound ? text.link(after: index) : .end
            guard link.isDisjoint(with: [.adjacent, .space, .ampersand]) else { continue }
            let own = start..<index + 1
            let spelling = canonical(text.source.string(text.tokens.range(own)).filter { !$0.isWhitespace && $0 != "*" })
            groups.append(Group(part: part(spelling, own, text), joined: mark + spelling))
            mark = link.isDisjoint(with: .anySlash) ? "-" : "/"
            start = index + 1
        }
        return groups
    }

    /// Padded to two digits, as the law has numbers below 10 written (Decree 30/2020/NĐ-CP, annex I, II.3.c).
    private func number(_ tokens: Range<Int>, _ text: TokenizedText) -> Part<String> {
        let range = text.tokens.range(tokens)
        let digits = text.tokens.range(tokens.lowerBound)
        var value = text.source.string(digits).drop { $0 == "0" }
        if value.isEmpty { value = "0" }
        let padded = value.count < 2 ? "0\(value)" : String(value)
        return Part(padded + text.source.string(digits.upperBound..<range.upperBound), range)
    }

    private func canonical(_ code: String) -> String {
        let code = CodeShape.withoutLookAlikes(code)
        return lexicon.codes.code(code)?.spelling ?? code
    }

    private func isParty(_ body: String?) -> Bool {
        guard let body, let code = lexicon.codes.code(body), !code.agencies.isEmpty else { return false }
        return code.agencies.allSatisfy { Agency.all[$0].family == .party }
    }

    private func spaces(in tokens: Range<Int>, _ text: TokenizedText) -> Bool {
        tokens.dropLast().contains { index in
            guard let separator = text.separator(after: index) else { return false }
            return separator.lineBreaks == 0 && (separator.isSpacedBefore || separator.isSpacedAfter)
        }
    }

    private func part<Value>(_ value: Value, _ tokens: Range<Int>, _ text: TokenizedText) -> Part<Value> {
        Part(value, text.tokens.range(tokens))
    }
}
