import LegalText

/// A place in some text of the archive.
public struct Location: Hashable, Sendable {
    /// The path under which the text is reported.
    public let path: String
    public let start: Position
    public let end: Position
    /// The start as people find it in the document; nil where the text is the document.
    public let place: DocumentPlace?

    public init(_ range: Range<Int>, in source: SourceText) {
        path = source.path
        start = source.position(of: range.lowerBound)
        end = source.position(of: range.upperBound)
        place = source.place(of: range.lowerBound)
    }
}

extension Location: Comparable {
    public static func < (a: Location, b: Location) -> Bool {
        (a.path, a.start.byte, a.end.byte) < (b.path, b.start.byte, b.end.byte)
    }
}
