import Glibc

/// What a text knows of the places in its document: its pages, or its parts and paragraphs, or neither.
struct PlaceTable: Sendable {
    /// Where pages start but the first: 0-based UTF-8 offsets behind form feeds.
    private let pageStarts: [UInt32]
    /// Nil for a text that was not made of a document.
    private(set) var parts: [DocumentPart]?
    /// Where lines start that are not blank, 0-based UTF-8 offsets; none without parts.
    private var paragraphStarts: [UInt32] = []

    private static let formFeed: Int32 = 0x0C

    init(_ storage: [UInt8], count: Int) {
        var starts: [UInt32] = []
        storage.withUnsafeBytes { bytes in
            guard let base = bytes.baseAddress else { return }
            var offset = 0
            // The system's search: every text is looked through, and hardly any has one.
            while let found = memchr(base + offset, Self.formFeed, count - offset) {
                offset = UnsafeRawPointer(found) - base + 1
                starts.append(UInt32(offset))
            }
        }
        pageStarts = starts
    }

    mutating func divide(into parts: [DocumentPart], _ source: SourceText) {
        self.parts = parts
        paragraphStarts = source.positions.lineStarts.filter { start in
            source.slice(source.lineRange(at: Int(start))).contains { $0 > 0x20 }
        }
    }

    /// The place of a 0-based UTF-8 offset; nil where nothing is known.
    func place(of offset: Int) -> DocumentPlace? {
        if !pageStarts.isEmpty { return .page(pageStarts.partitioningIndex { $0 > offset } + 1) }
        guard let parts else { return nil }
        let paragraph = paragraphs(before: offset + 1)
        let next = parts.partitioningIndex { $0.start > offset }
        guard next > 0 else { return .paragraph(paragraph, heading: nil) }
        let number = paragraph - paragraphs(before: parts[next - 1].start + 1)
        return .paragraph(number == 0 ? nil : number, heading: parts[next - 1].heading)
    }

    private func paragraphs(before offset: Int) -> Int { paragraphStarts.partitioningIndex { $0 >= offset } }
}

extension SourceText {
    /// Where a 0-based offset stands in the document, as people say it; nil for a text without pages that was not made of
    /// a document of another format.
    public func place(of offset: Int) -> DocumentPlace? { places.place(of: offset) }

    /// Whether the text was made of a document of another format: its bytes are not those of the file.
    public var isConverted: Bool { places.parts != nil }

    /// The text as one that was made of a document of another format.
    ///
    /// - Parameter parts: of the document, in its order.
    public func converted(with parts: [DocumentPart]) -> SourceText {
        var text = self
        text.places.divide(into: parts, self)
        return text
    }
}
