/// A regular expression over tokens: what each token must be, and how it must be joined to the one before.
///
/// Where a pattern names no link, white space of any kind may stand: citations are broken by lines and pages.
indirect enum TokenPattern: Sendable {
    case token(TokenTest)
    case link(Link)
    case sequence([TokenPattern])
    case choice([TokenPattern])
    case `optional`(TokenPattern)
    case repeated(TokenPattern, atMost: Int)
    case capture(Capture, TokenPattern)

    static func + (left: TokenPattern, right: TokenPattern) -> TokenPattern {
        if case .sequence(let parts) = left { return .sequence(parts + [right]) }
        return .sequence([left, right])
    }

    /// The first of the alternatives that lets the whole match. (Not `|`, which binds as `+` does.)
    static func either(_ alternatives: TokenPattern...) -> TokenPattern { .choice(alternatives) }

    var optional: TokenPattern { .optional(self) }

    func captured(_ capture: Capture) -> TokenPattern { .capture(capture, self) }

    /// Nought to `limit` times, as often as possible.
    func repeated(atMost limit: Int) -> TokenPattern { .repeated(self, atMost: limit) }
}

/// What one token must be.
enum TokenTest: Sendable {
    case keyword(Keyword)
    /// A run of digits, so many of them.
    case digits(ClosedRange<Int>)
    /// A number from 1900 to 2099.
    case year
    /// One letter, as in *30a*.
    case suffixLetter
    /// An abbreviation of a type in capital letters: NĐ, KH.
    case typeCode
    /// QH or UBTVQH.
    case legislatureCode
    /// What has the shape of a code: capital letters, or a known spelling such as TTg.
    case code
    /// A code that the tables know.
    case knownCode
}

/// The parts that patterns mark for their users; a match has room for these eight.
enum Capture: Int, Sendable {
    case number, year, typeCode, bodies, term, day, month, yearOfIssue
}

extension TokenPattern {
    static func word(_ keyword: Keyword) -> TokenPattern { .token(.keyword(keyword)) }
    static func digits(_ count: ClosedRange<Int>) -> TokenPattern { .token(.digits(count)) }
    static let yearNumber = TokenPattern.token(.year)
    static let typeCode = TokenPattern.token(.typeCode)
    static let legislatureCode = TokenPattern.token(.legislatureCode)

    static let adjacent = TokenPattern.link(.adjacent)
    static let slash = TokenPattern.link(.anySlash)
    static let space = TokenPattern.link([.space, .lineBreak, .blankLine])
}
