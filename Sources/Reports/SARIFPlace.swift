import LegalText

extension JSONWriter {
    /// A `physicalLocation`: a file, and the region of it that `region` writes; the whole file without one.
    mutating func sarifPlace(_ path: String, _ paths: ReportPaths, region: ((inout JSONWriter) -> Void)? = nil) {
        object { writer in
            writer.key("artifactLocation")
            writer.sarifArtifact(path, paths)
            guard let region else { return }
            writer.key("region")
            region(&writer)
        }
    }

    /// An `artifactLocation`: from the root of the repository for files below it.
    mutating func sarifArtifact(_ path: String, _ paths: ReportPaths) {
        let uri = paths.uri(path)
        object { writer in
            writer.key("uri")
            writer.value(uri)
            guard !uri.hasPrefix("file:") else { return }
            writer.key("uriBaseId")
            writer.value("%SRCROOT%")
        }
    }

    mutating func sarifRegion(_ range: Range<Int>, in source: SourceText) {
        sarifRegion(from: source.position(of: range.lowerBound), to: source.position(of: range.upperBound))
    }

    /// A `region` of lines and columns; the end is the column behind it, as ours.
    mutating func sarifRegion(from start: Position, to end: Position) {
        object { writer in
            writer.key("startLine")
            writer.value(start.line)
            writer.key("startColumn")
            writer.value(start.column)
            writer.key("endLine")
            writer.value(end.line)
            writer.key("endColumn")
            writer.value(end.column)
        }
    }

    /// A `message`, in which no words of a document become a link.
    mutating func sarifMessage(_ text: String) {
        object { writer in
            writer.key("text")
            writer.value(text.printable.replacing("](", with: "] ("))
        }
    }
}
