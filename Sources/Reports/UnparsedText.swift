import Citations
import LegalText

/// `extract --unparsed --output-format text`: a line for each, `path:line:column: reason: text`.
public struct UnparsedText: ReferenceReporter {
    public init() {}

    public func report(_ document: CitingDocument) -> [UInt8] {
        var lines = ""
        let path = document.source.path.printablePath
        for found in document.unparsed {
            let position = document.source.position(of: found.range.lowerBound)
            let words = document.runningText(found.range).printable
            lines += "\(path):\(position.line):\(position.column): \(found.reason.rawValue): \(words)\n"
        }
        return Array(lines.utf8)
    }
}
