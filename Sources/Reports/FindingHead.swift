import Consistency
import LegalText

extension Finding {
    /// `path:line:column: CODE name: message`, on one line.
    func head(in source: SourceText, _ language: Language, isColoured: Bool) -> String {
        let position = source.position(of: range.lowerBound)
        let code = isColoured ? severity.coloured(page.code) : page.code
        // Nothing is mended in a document that is no text.
        let fixable = fix?.isSafe == true && !source.isConverted ? "[*] " : ""
        return "\(source.path.printablePath):\(position.line):\(position.column): \(code) \(page.name): \(fixable)"
            + message[language].printable
    }
}
