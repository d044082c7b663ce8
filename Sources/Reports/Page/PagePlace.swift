import LegalText

extension JSONWriter {
    /// `[line, column, line, column]`, 1-based, the end exclusive, columns in UTF-16 code units: as the page's scripts
    /// count.
    mutating func pagePlace(_ range: Range<Int>, in source: SourceText) {
        pagePlace(from: source.position(of: range.lowerBound), to: source.position(of: range.upperBound))
    }

    /// `[line, column, line, column]`, as above.
    mutating func pagePlace(from start: Position, to end: Position) {
        array([start.line, start.utf16Column, end.line, end.utf16Column]) { $0.value($1) }
    }
}
