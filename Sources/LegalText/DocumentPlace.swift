/// A place as a person finds it who opens the document itself: lines and bytes are those of the text made of it.
public enum DocumentPlace: Hashable, Sendable {
    /// 1-based.
    case page(Int)
    /// The nearest heading above, nil before the first; the paragraph counts from 1 behind the heading and is nil in the
    /// heading itself.
    case paragraph(Int?, heading: String?)
}

/// A part of a document, by which its paragraphs are found.
public struct DocumentPart: Sendable {
    /// Where its heading starts: 0-based UTF-8 offset.
    public let start: Int
    /// The heading as places name it.
    public let heading: String

    public init(start: Int, heading: String) {
        self.start = start
        self.heading = heading
    }
}
