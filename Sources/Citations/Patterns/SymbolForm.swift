/// One way in which the symbol (số, ký hiệu) of a document is written.
struct SymbolForm: Sendable {
    /// A symbol that the pattern matches as a whole, once a type word or *số* stands before it.
    let example: String
    /// How the canonical symbol joins number, type and bodies.
    let style: Style
    /// Whether only a type word before it tells the symbol from a fraction, an address or a list item.
    let needsType: Bool
    let pattern: TokenPattern

    enum Style: Sendable {
        /// 33/2023/NĐ-CP, 583/KH-UBND
        case state
        /// 28-CT/TW
        case party
        /// As it stands.
        case plain
    }

    /// Tried in this order; the first that matches decides.
    static let all: [SymbolForm] = [
        .legislature, .normative, .administrative, .party, .unmarkedLegislature, .unmarkedNormative,
        .unmarkedAdministrative, .reversed, .officialLetter, .unmarkedLetter, .bareBody,
    ]
}

extension TokenPattern {
    /// 583, 30a, 66.19
    static let serialNumber =
        digits(1...6)
        + either(.link(.tightDot) + digits(1...3), adjacent + .token(.suffixLetter)).optional

    /// QĐ, VX2, PCTT&TKCN
    static let code =
        TokenPattern.token(.code) + (adjacent + digits(1...3) + (adjacent + .token(.code)).optional).optional
        + (TokenPattern.link(.ampersand) + .token(.code)).repeated(atMost: 2)

    /// UBND, BTC-BYT, UBND-VX2: what follows the type, or the bodies of an official letter.
    static let bodies =
        code + (TokenPattern.link([.tightHyphen, .halfSpacedHyphen, .slash]) + code).repeated(atMost: 7)
}
