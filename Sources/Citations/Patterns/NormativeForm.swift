extension SymbolForm {
    /// Normative documents carry the year of issue (Decree 34/2016/NĐ-CP, article 58): 33/2023/NĐ-CP,
    /// 20/2022/QĐ-UBND, 09/2016/TTLT-BLĐTBXH-BTC; before the rule also 15/2005/TTLT/BTC-BNV.
    static let normative = SymbolForm(
        example: "33/2023/NĐ-CP", style: .state, needsType: false,
        pattern: .serialNumber.captured(.number) + .link(slashOrHyphen) + .yearNumber.captured(.year)
            + .link(slashOrHyphen)
            + .typeCode.captured(.typeCode)
            + .either(
                .link([.hyphen, .slash, .tightDot]) + .bodies.captured(.bodies),
                .space + .knownBodies.captured(.bodies)))

    /// A hyphen is a slip to be reported: 33-2023/NĐ-CP.
    private static let slashOrHyphen: Link = [.slash, .spacedSlash, .tightHyphen]
}
