extension SymbolForm {
    /// Laws with a mark left out or another in its place: 72/2020QH14, 202-2025/QH15, 76/2025 UBTVQH15.
    static let unmarkedLegislature = SymbolForm(
        example: "76/2025 UBTVQH15", style: .state, needsType: true,
        pattern: .serialNumber.captured(.number) + .link(anyMark) + .yearNumber.captured(.year)
            + .link(anyMark) + (.typeCode.captured(.typeCode) + .link(anyMark)).optional
            + (.legislatureCode + .link([.adjacent, .space]) + .digits(1...2).captured(.term)).captured(.bodies))

    /// Normative documents with a mark left out: 62 2014/NĐ-CP, 131/2025 NĐ-CP, 46/2015QĐ-TTg.
    static let unmarkedNormative = SymbolForm(
        example: "46/2015QĐ-TTg", style: .state, needsType: true,
        pattern: .serialNumber.captured(.number) + .link(anyMark) + .yearNumber.captured(.year) + .link(anyMark)
            + .typeCode.captured(.typeCode)
            + .either(.link([.hyphen, .slash]) + .bodies.captured(.bodies), .space + .knownBodies.captured(.bodies)))

    /// Administrative and Party documents with a mark left out or another in its place: 338/QĐ TTg, 42KH-UBND,
    /// 57-NQ-TW, 28CT/TW.
    static let unmarkedAdministrative = SymbolForm(
        example: "338/QĐ TTg", style: .state, needsType: true,
        pattern: .serialNumber.captured(.number) + .link(anyMark) + .typeCode.captured(.typeCode)
            + .link([.hyphen, .anySlash, .space]) + .knownBodies.captured(.bodies))

    /// Official letters with nothing between number and body: 2703UBND-KT.
    static let unmarkedLetter = SymbolForm(
        example: "2703UBND-KT", style: .plain, needsType: true,
        pattern: .serialNumber.captured(.number) + .link([.adjacent, .space])
            + (.token(.knownCode) + .link(.tightHyphen) + .bodies).captured(.bodies))

    private static let anyMark: Link = [.anySlash, .hyphen, .space, .adjacent]
}

extension TokenPattern {
    /// Bodies of which the first is known: nothing else tells them from the words of a sentence.
    static let knownBodies =
        TokenPattern.token(.knownCode) + (adjacent + digits(1...3)).optional
        + (TokenPattern.link([.tightHyphen, .halfSpacedHyphen]) + .code).repeated(atMost: 7)
}
