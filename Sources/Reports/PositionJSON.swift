import LegalText

extension JSONWriter {
    /// `{"start":{"byte":…,"line":…,"column":…},"end":…}` of a range of a source.
    mutating func span(_ range: Range<Int>, in source: SourceText) {
        span(from: source.position(of: range.lowerBound), to: source.position(of: range.upperBound))
    }

    /// `{"start":{"byte":…,"line":…,"column":…},"end":…}`
    mutating func span(from start: Position, to end: Position) {
        object { writer in
            writer.key("start")
            writer.position(start)
            writer.key("end")
            writer.position(end)
        }
    }

    private mutating func position(_ position: Position) {
        object { writer in
            writer.key("byte")
            writer.value(position.byte)
            writer.key("line")
            writer.value(position.line)
            writer.key("column")
            writer.value(position.column)
        }
    }
}
