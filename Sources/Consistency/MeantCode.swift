import Citations

/// The code of a body that a slip made another of.
struct MeantCode: Hashable {
    let code: String
    /// Of the body.
    let name: String

    /// Codes of units and of other bodies that stand near one of the table by chance: Hội Nông dân, Bưu chính viễn thông.
    private static let others: Set<String> = ["HND", "BCVT"]
    /// What tells the level of a committee or council: UBND**T** is the province's.
    private static let levels: Set<Character> = ["T", "H", "X", "P", "Q"]

    /// The code of the body named beside an unknown one; nil where that is too far away.
    init?(for code: String, beside issuer: Agency) {
        let near =
            issuer.isLocal
            ? issuer.codes.first { $0.count > 3 && Self.isLocalSlip(code, $0) }
            : issuer.codes.first { OneSlip.isBetween(code, $0) } ?? issuer.codes.first { Self.isShortened(code, $0) }
        guard let near, issuer.isLocal || !Self.others.contains(code) else { return nil }
        self.init(code: near, name: issuer.name)
    }

    /// The one code that an unknown one must mean where no body is named; nil where none or several are near.
    ///
    /// Only ministries issue circulars, and only councils resolutions with a year that no central body issues; other
    /// documents are of countless bodies, whose codes may stand near by chance (PGDĐT is a district's, BGDĐT a ministry).
    /// `used` are codes that the text has elsewhere.
    init?(for code: String, in reference: Reference, used: Set<String>, _ knowledge: Knowledge) {
        let (symbol, type) = (reference.symbol, reference.type)
        let isOfMinistry = type == .circular || type == .jointCircular
        if !isOfMinistry, let local = Self.local(code, symbol, type, used) {
            self = local
            return
        }
        guard !Self.others.contains(code), code.count >= (isOfMinistry ? 3 : 4) else { return nil }
        let bodies = knowledge.agencies.filter {
            isOfMinistry ? [.ministry, .central].contains($0.family) : !$0.isLocal || $0.level != nil
        }
        let candidates = bodies.flatMap { agency in
            agency.codes.filter {
                $0.first == code.first && $0.count > 2 && OneSlip.isBetween(code, $0)
                    && Self.exists(agency.term(ofCode: $0), in: reference)
            }.map { MeantCode(code: $0, name: agency.name) }
        }
        let slips = candidates.filter { OneSlip.isOfFingers(code, for: $0.code) }
        let near = slips.isEmpty ? candidates : slips
        guard let first = near.first, near.allSatisfy({ $0.code == first.code || $0.name == first.name }),
            isOfMinistry
                || (slips.isEmpty
                    ? Self.isSure(first, code, knowledge) : Self.isSure(first, code, used, knowledge))
        else { return nil }
        self = first
    }

    private init(code: String, name: String) {
        self.code = code
        self.name = name
    }

    /// Whether a slip of the fingers is the only way to read a code: long codes are hit by chance no more, short ones where
    /// the text has the right one too. The start of a code may be another's, but for a ministry's: TANDT is the court of a
    /// province.
    private static func isSure(
        _ meant: MeantCode, _ code: String, _ used: Set<String>, _ knowledge: Knowledge
    ) -> Bool {
        if used.contains(meant.code), isOfMinistry(meant, knowledge) { return true }
        return (code.count > 4 || used.contains(meant.code)) && !meant.code.hasPrefix(code)
    }

    /// Whether another letter in a code can only be a slip: the committees of every level have codes of one pattern (UBKTTU
    /// and UBKTHU), those of ministries stand alone.
    private static func isSure(_ meant: MeantCode, _ code: String, _ knowledge: Knowledge) -> Bool {
        code.count > 5 && isOfMinistry(meant, knowledge)
    }

    private static func isOfMinistry(_ meant: MeantCode, _ knowledge: Knowledge) -> Bool {
        (knowledge.agencies(ofCode: meant.code) ?? []).contains { $0.family == .ministry }
    }

    /// UBND and HĐND: *QĐ-UBDN*, *NQ-HĐN*.
    private static func local(_ code: String, _ symbol: Symbol, _ type: DocumentType?, _ used: Set<String>)
        -> MeantCode?
    {
        guard symbol.typeCode != nil, !symbol.isOfParty else { return nil }
        for (meant, name) in [("UBND", "Ủy ban nhân dân"), ("HĐND", "Hội đồng nhân dân")]
        where code.first == meant.first && OneSlip.isOfFingers(code, for: meant) {
            let isNormative = symbol.year != nil && (type == .resolution || type == .decision)
            // No other body with a code of three letters begins with U.
            let isOwn = !others.contains(code) && (meant == "UBND" || type == .resolution || used.contains(meant))
            guard code.count >= meant.count || isNormative || isOwn else { return nil }
            return MeantCode(code: meant, name: name)
        }
        return nil
    }

    private static func exists(_ term: AgencyTerm?, in reference: Reference) -> Bool {
        let day = reference.date?.valid ?? reference.symbol.year.map { CalendarDate($0.value, 7, 1) }
        guard let day, let term else { return true }
        return term.holds(day)
    }

    private static func isLocalSlip(_ code: String, _ known: String) -> Bool {
        guard code.first == known.first, OneSlip.isBetween(code, known) else { return false }
        guard code.count > known.count, code.hasPrefix(known), let level = code.last else { return true }
        return !levels.contains(level)
    }

    /// Whether codes begin alike, and one is not simply a code for a part of the other.
    private static func isShortened(_ code: String, _ known: String) -> Bool {
        zip(code, known).prefix { $0 == $1 }.count >= 3 && abs(code.count - known.count) <= 2
    }
}
