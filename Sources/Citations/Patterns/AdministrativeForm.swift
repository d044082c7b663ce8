extension SymbolForm {
    /// Administrative documents have no year (Decree 30/2020/NĐ-CP, annex I, II.3): 23/QĐ-TTg, 583/KH-UBND.
    static let administrative = SymbolForm(
        example: "583/KH-UBND", style: .state, needsType: false,
        pattern: .serialNumber.captured(.number) + .slash + .typeCode.captured(.typeCode)
            + .link([.hyphen, .slash]) + .bodies.captured(.bodies))
}
