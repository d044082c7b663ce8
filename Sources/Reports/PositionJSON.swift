import LegalText

extension JSONWriter {
    /// `{"start":{"byte":…,"line":…,"column":…},"end":…}` of a range of a source.
    mutating func span(_ range: Range<Int>, in source: SourceText) {
        object { writer in
            writer.key("start")
            writer.position(source.position(of: range.lowerBound))
            writer.key("end")
            writer.position(source.position(of: range.upperBound))
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
