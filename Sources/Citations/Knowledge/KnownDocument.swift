/// A document that a table names, with its date of issue.
public struct KnownDocument: Hashable, Sendable {
    /// How surely the date is known.
    public enum Confidence: Sendable {
        /// Cited so in few texts: ground for a hint.
        case hint
        /// From official sources, or cited alike in many texts: ground for saying that a citation is wrong.
        case sure
    }

    public let type: DocumentType
    /// Padded to two digits, with its letter: *09*, *30a*.
    public let number: String
    /// Whether the symbol has the year of issue.
    public let hasYear: Bool
    /// What stands behind number and year in the canonical form: *KH-UBND*, *QH14*, *CT/TW*.
    public let code: String
    public let date: CalendarDate
    public let confidence: Confidence
    /// The body of the Party; nil where the table doesn't say.
    public let committee: String?
    /// The day from which it is in force; nil where the table doesn't say.
    public let effective: CalendarDate?

    /// The number without its letter.
    public var serial: Int { Int(number.prefix { $0.isNumber }) ?? 0 }

    /// *121/2020/QH14*, *28-CT/TW*
    public var symbol: String { Symbol.canonical(number: number, year: hasYear ? date.year : nil, code: code) }
}
