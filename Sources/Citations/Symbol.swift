/// A part of a reference: its value, and where it stands (0-based UTF-8 offsets).
public struct Part<Value: Hashable & Sendable>: Hashable, Sendable {
    public let value: Value
    public let range: Range<Int>

    public init(_ value: Value, _ range: Range<Int>) {
        self.value = value
        self.range = range
    }
}

/// The number and symbol (số, ký hiệu) of a document: 121/2020/QH14, 583/KH-UBND, 28-CT/TW.
///
/// A class, though nothing in it changes: it is handed from stage to stage, and a copy of its strings is dear.
public final class Symbol: Sendable {
    /// What is wrong with how it is written; each a ground for VD106.
    public struct Flaws: OptionSet, Hashable, Sendable {
        public let rawValue: UInt8

        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// No mark where one belongs: 28 CT/TW, 46/2015QĐ-TTg, 338/QĐ TTg.
        public static let missingSeparator = Flaws(rawValue: 1)
        /// A Party document in the form of the state's: 28/CT-TW.
        public static let partyInStateForm = Flaws(rawValue: 2)
        /// A hyphen where the state's form has a slash, or the other way: 12-KH/UBND.
        public static let wrongSeparator = Flaws(rawValue: 8)
        /// Space within the symbol.
        public static let space = Flaws(rawValue: 4)
    }

    /// Where it stands.
    public let range: Range<Int>
    /// The serial number, padded to two digits, with its letter: *09*, *30a*.
    public let number: Part<String>
    /// The year in the symbol.
    public let year: Part<Int>?
    /// The abbreviation of the type; nil on official letters and old symbols.
    public let typeCode: Part<String>?
    /// The abbreviations of bodies and units, in order.
    public let bodies: [Part<String>]
    /// The term of the National Assembly; its range is that of the whole code, *QH14*.
    public let term: Part<Int>?
    /// What stands behind number and year in the canonical form: *KH-UBND*, *QH14*, *CT/TW*.
    public let code: String
    /// Between the number and what follows.
    let numberSeparator: Character
    public let flaws: Flaws
    /// The types that the code of the type abbreviates; empty where there is none.
    let types: [DocumentType]
    /// Those that may bear the first body that the tables know.
    let agencies: [Agency]
    /// Equal for symbols that are the same but for how they are written.
    let key: UInt64

    init(
        range: Range<Int>, number: Part<String>, year: Part<Int>?, typeCode: Part<String>?, bodies: [Part<String>],
        term: Part<Int>?, code: String, numberSeparator: Character, flaws: Flaws, types: [DocumentType],
        agencies: [Agency], key: UInt64
    ) {
        self.range = range
        self.number = number
        self.year = year
        self.typeCode = typeCode
        self.bodies = bodies
        self.term = term
        self.code = code
        self.numberSeparator = numberSeparator
        self.flaws = flaws
        self.types = types
        self.agencies = agencies
        self.key = key
    }

    /// *121/2020/QH14*, *583/KH-UBND*, *28-CT/TW*: a Party code has a slash itself.
    public static func canonical(number: String, year: Int?, code: String) -> String {
        if let year { return "\(number)/\(year)/\(code)" }
        return code.contains("/") ? "\(number)-\(code)" : "\(number)/\(code)"
    }

    /// Canonical: hyphens, no spaces, known codes as the tables have them.
    public var canonical: String {
        if let year { return "\(number.value)/\(year.value)/\(code)" }
        return "\(number.value)\(numberSeparator)\(code)"
    }

    /// Whether it is one of the Party: 28-CT/TW, also where it is written as the state's are.
    public var isOfParty: Bool { typeCode != nil && numberSeparator == "-" }

    /// Whether it is one of the National Assembly or its Standing Committee, with or without the term.
    var isOfLegislature: Bool { term != nil || bodies.contains { $0.value == "QH" || $0.value == "UBTVQH" } }

    /// The body that the code stands for; nil where it stands for none or several.
    var agency: Agency? { agencies.count == 1 ? agencies[0] : nil }

}
