extension SymbolForm {
    /// Before 1998 symbols named little but the body (64-HĐBT, 26-CP, 41/CP, 105 TC/ĐT), and shortened ones still do:
    /// Kế hoạch số 344/TU.
    static let bareBody = SymbolForm(
        example: "64-HĐBT", style: .plain, needsType: true,
        pattern: .serialNumber.captured(.number)
            + .either(
                .link([.anySlash, .hyphen]) + .bodies,
                .link([.space, .lineBreak, .adjacent]) + .code + .slash + .bodies, .space + .token(.knownCode)
            ).captured(.bodies))
}
