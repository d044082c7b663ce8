import LegalText

/// What a document says of itself: number, place and date, type, title, issuer. Ranges are 0-based UTF-8 offsets.
public struct DocumentHeader: Sendable {
    /// The number and symbol; nil where none stands or the number is blank.
    public internal(set) var symbol: Symbol?
    /// *Số: /KH-UBND*, where the number is still open.
    public internal(set) var blankNumber: Range<Int>?
    /// The code behind a blank number: *KH-UBND*.
    public internal(set) var blankCode: String?
    /// The date of issue; nil where none stands or it is blank.
    public internal(set) var date: DateOfIssue?
    /// *ngày tháng 3 năm 2022*, where day, month or year are still open.
    public internal(set) var blankDate: Range<Int>?
    /// The place name of the date line.
    public internal(set) var place: Part<String>?
    public internal(set) var type: DocumentType?
    /// The words under the type.
    public internal(set) var title: Range<Int>?
    /// The body that issues the document, from its header or from what the text says; nil if nothing does.
    public internal(set) var issuer: Issuer?

    /// The tokens of the number with its symbol, and that of the *số* before it.
    var numberTokens: Range<Int>?
    var numberWordToken: Int?
    /// Where the *số* before the number starts: 0-based UTF-8 offset.
    var numberOffset: Int?
    /// The token behind the title.
    var titleEnd = 0

    /// The code of the own symbol, blank or not; nil if there is none.
    public var code: String? { symbol?.code ?? blankCode }

    /// Whether a reference has the document's own type, number and date; a date that either lacks says nothing.
    func isMeant(by draft: Draft) -> Bool {
        guard let symbol, draft.type == type, draft.symbol.key == symbol.key,
            draft.symbol.year?.value == symbol.year?.value
        else { return false }
        guard let own = date?.valid, let stated = draft.date?.valid else { return true }
        return own == stated
    }
}
