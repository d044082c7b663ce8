/// A row of comma-separated values, as RFC 4180 has them.
enum CSVRow {
    /// What spreadsheets take as the beginning of a formula, in full width too.
    private static let formulaStarts: Set<Unicode.Scalar> = ["=", "+", "-", "@", "\t", "\r", "＝", "＋", "－", "＠"]

    /// What stands in quotes only; a semicolon too, at which spreadsheets in some languages split.
    private static let special = Set("\",;\t\n\r".utf8)

    /// UTF-8 with the end of the line; nil is an empty field.
    static func bytes(_ fields: [String?]) -> [UInt8] {
        Array((fields.map { quoted($0 ?? "") }.joined(separator: ",") + "\r\n").utf8)
    }

    private static func quoted(_ field: String) -> String {
        // Spreadsheets run what looks like a formula.
        let isFormula = field.utf8.count > 1 && field.unicodeScalars.first.map(formulaStarts.contains) == true
        let text = isFormula ? "'" + field : field
        guard text.utf8.contains(where: special.contains) else { return text }
        return "\"" + text.replacing { $0 == "\"" ? "\"\"" : nil } + "\""
    }
}
