import Consistency
import LegalText

extension Finding.Evidence {
    /// On one line: where it stands, and what it says.
    func line(in source: SourceText, _ language: Language) -> String {
        let message = message[language].printable
        switch place {
        case .here(let range):
            let position = source.position(of: range.lowerBound)
            let line = LocalizedText(
                vi: "dòng \(position.line), cột \(position.column)",
                en: "line \(position.line), column \(position.column)")
            let place = source.place(of: range.lowerBound).map { "\($0.name[language]), " } ?? ""
            let words = source.string(range).printable
            return "\(place)\(line[language]): \(message)" + (Self.says(message, words) ? "" : ": \(words)")
        case .elsewhere(let location):
            let place = location.place.map { "\($0.name[language]): " } ?? ""
            return "\(location.path.printablePath):\(location.start.line):\(location.start.column): \(place)\(message)"
        case .table: return message
        }
    }

    /// Whether a message has the words of the text, however their letters are written.
    private static func says(_ message: String, _ words: String) -> Bool {
        message.holds(words) || ((words.hasMarks || message.hasMarks) && message.contains(words))
    }
}

extension String {
    /// Whether it may have combining marks.
    fileprivate var hasMarks: Bool { utf8.contains { $0 & 0xFE == 0xCC } }
}
