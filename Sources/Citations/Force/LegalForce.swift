/// What a text says of which documents are in force: since when they have effect, and what replaces, repeals or amends
/// them (Law 64/2025/QH15, articles 53 and 54: the date of effect stands in the document, and it ends by another's).
public struct LegalForce: Sendable {
    /// A document of which a text speaks.
    public enum Party: Hashable, Sendable {
        /// The document itself.
        case own
        /// Index into the cited documents of the text.
        case cited(Int)
        /// A law that is only cited by name.
        case law(NamedLaw)
    }

    /// *Nghị định này có hiệu lực thi hành từ ngày 01 tháng 7 năm 2025*
    public struct Effect: Hashable, Sendable {
        public let document: Party
        public let date: CalendarDate
        /// From *có hiệu lực* to the end of the date: 0-based UTF-8 offsets.
        public let range: Range<Int>
    }

    /// What one document does to another.
    public struct Deed: Hashable, Sendable {
        public let doer: Party
        /// `replaces`, `repeals` or `amends`. What replaces or adds parts amends.
        public let relation: Reference.Relation
        public let document: Party
        /// The parts, *khoản 2 Điều 5*; nil for the whole document, and for an amendment that names none.
        public let parts: String?
        /// What stays as it is: *trừ quy định tại khoản 3 Điều này*; nil where the text excepts nothing.
        public let exception: String?
        /// The date that stands beside the deed, or of the article that holds it; nil where it is that of the doer's own effect.
        public let date: CalendarDate?
        /// Of the document as it is cited there: 0-based UTF-8 offsets.
        public let range: Range<Int>

        /// Whether the document has no effect any more.
        public var endsWhole: Bool { relation != .amends && parts == nil && exception == nil }
    }

    /// In the order of the text.
    public let effects: [Effect]
    /// By where the document is cited.
    public let deeds: [Deed]
    /// The date of a consolidated text (văn bản hợp nhất), with its number at the top or at the end; nil for any other text.
    public let consolidationDate: DateOfIssue?

    /// The first date of effect that a document is given; nil where it is given none.
    public func effect(of document: Party) -> Effect? { effects.first { $0.document == document } }
}

extension CitingDocument {
    /// Reads what the text says of which documents are in force. It takes another pass over the tokens.
    public func legalForce() -> LegalForce { knowledge.recognizer.legalForce(of: self) }
}
