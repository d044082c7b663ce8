extension SymbolForm {
    /// Party documents join number and type by a hyphen, type and body by a slash (guidance 36-HD/VPTW and
    /// 05-HD/VPTW): 28-CT/TW, 344-KH/TU, 05-QC/BTCTU-BNCTU.
    static let party = SymbolForm(
        example: "28-CT/TW", style: .party, needsType: false,
        pattern: .serialNumber.captured(.number) + .link([.hyphen, .space, .lineBreak]) + .typeCode.captured(.typeCode)
            + .slash + .bodies.captured(.bodies))
}
