import Citations
import LegalText

/// `extract --output-format text`: a line for each reference, `path:line:column: text → document`.
public struct ReferenceText: ReferenceReporter {
    public init() {}

    public func report(_ document: CitingDocument) -> [UInt8] {
        var lines = ""
        let path = document.source.path.printablePath
        for record in ReferenceRecord.all(in: document) {
            let position = document.source.position(of: record.range.lowerBound)
            let words = document.source.string(record.range).printable
            let target = record.document?.urn ?? record.outcome.rawValue
            lines += "\(path):\(position.line):\(position.column): \(record.kind.rawValue): \(words) → \(target)\n"
        }
        return Array(lines.utf8)
    }
}
