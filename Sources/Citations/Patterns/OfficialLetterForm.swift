extension SymbolForm {
    /// Official letters bear the body and the unit that drafted, no type (Decree 30/2020/NĐ-CP, annex I, II.3.b):
    /// 1481/BYT-BMTE, 4216/UBND-NC. Also types that no table has: 12/KHLN-SYT-SGDĐT.
    static let officialLetter = SymbolForm(
        example: "1481/BYT-BMTE", style: .plain, needsType: true,
        pattern: .serialNumber.captured(.number) + .slash
            + (.code + .link([.hyphen, .slash]) + .bodies).captured(.bodies))
}
