import LegalText

/// What a text says besides its references: the rules look at it, and nothing else does.
public struct CloseReading: Sendable {
    /// The parts that the text is made of.
    public let outline: Outline
    /// Places that the text names with what they are, in its order.
    public let places: [NamedPlace]
}

extension CitingDocument {
    /// What the text says besides its references. It takes another pass over the tokens, unless the document was made to be
    /// read closely.
    public func closeReading() -> CloseReading { readClosely ?? knowledge.recognizer.closeReading(of: self) }
}
