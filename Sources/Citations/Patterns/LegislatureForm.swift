extension SymbolForm {
    /// Laws and resolutions of the National Assembly and of its Standing Committee bear the term (Law 80/2015/QH13,
    /// article 10), joint ones other bodies too: 121/2020/QH14, 28/2005/PL-UBTVQH11, 403/2017/NQLT-UBTVQH14-CP-ĐCT.
    static let legislature = SymbolForm(
        example: "121/2020/QH14", style: .state, needsType: false,
        pattern: .serialNumber.captured(.number)
            + (.slash + .yearNumber.captured(.year)).optional + .link([.slash, .tightHyphen])
            + (.typeCode.captured(.typeCode) + .link([.hyphen, .slash])).optional
            + (.legislatureCode + .link([.adjacent, .space]) + .digits(1...2).captured(.term)
            + (.link(.tightHyphen) + .code).repeated(atMost: 3)).captured(.bodies))
}
