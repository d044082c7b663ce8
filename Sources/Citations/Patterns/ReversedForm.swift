extension SymbolForm {
    /// Year and body without a type, or with the type behind, as until about 2008: 20/2005/LĐTBXH-TT, 206-CP/1979.
    static let reversed = SymbolForm(
        example: "20/2005/LĐTBXH-TT", style: .plain, needsType: true,
        pattern: .serialNumber.captured(.number) + .slash + .yearNumber.captured(.year)
            + .link([.anySlash, .tightHyphen])
            + .bodies.captured(.bodies))
}
