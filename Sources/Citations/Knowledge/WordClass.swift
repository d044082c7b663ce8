/// What the hot loops must know of a word at a glance.
struct WordClass: OptionSet, Sendable {
    let rawValue: UInt16

    /// The last word of a type name.
    static let typeNameEnd = WordClass(rawValue: 1 << 0)
    /// The first word of a body's name or of a title before one.
    static let issuerStart = WordClass(rawValue: 1 << 1)
    /// An abbreviation of a type in a symbol: NĐ, QĐ.
    static let typeCode = WordClass(rawValue: 1 << 2)
    /// A code that the tables know.
    static let knownCode = WordClass(rawValue: 1 << 3)
    /// The abbreviation of the National Assembly or its Standing Committee, before a term.
    static let legislatureCode = WordClass(rawValue: 1 << 4)
    /// The first word of a subject: *về*, *phê duyệt*, *quy định*.
    static let subjectStart = WordClass(rawValue: 1 << 5)
    /// A word of a pinpoint: *điểm*, *khoản*, *Điều*.
    static let pinpointUnit = WordClass(rawValue: 1 << 6)
    /// The last word of what tells a relation: *căn cứ*.
    static let relationEnd = WordClass(rawValue: 1 << 8)
    /// A word at which a sentence may go on behind the name of a document.
    static let clauseStart = WordClass(rawValue: 1 << 9)
    /// A word that joins the next document of a list.
    static let joint = WordClass(rawValue: 1 << 10)
    /// A word from which the recognizer starts, besides numbers.
    static let anchor = WordClass(rawValue: 1 << 7)
}
