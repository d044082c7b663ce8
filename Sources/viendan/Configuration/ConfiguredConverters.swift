import Consistency

extension ConverterTable {
    /// The built-in table with what an object has for ends of names: `{".wps": ["wps2txt", "{input}"]}`. The program is
    /// looked for along `PATH`, so that a file of an archive can't become one, and writes UTF-8 to standard output.
    /// - Throws: `JSONFailure`.
    init(_ value: JSONValue) throws(JSONFailure) {
        var rows: [String: DocumentConverter] = [:]
        for member in try value.namedMembers() {
            let suffix = member.name
            guard suffix.count > 1, suffix.first == ".", suffix == suffix.lowercased(),
                suffix.dropFirst().allSatisfy({ $0.isASCII && ($0.isLetter || $0.isNumber) })
            else {
                throw JSONFailure(
                    line: member.line,
                    message: LocalizedText(
                        vi: "\"\(suffix)\" không phải đuôi tệp chữ thường như \".wps\"",
                        en: "\"\(suffix)\" is no end of file names in small letters, like \".wps\""))
            }
            var command: [String] = []
            for word in try member.value.elements() { command.append(try word.string()) }
            guard let program = command.first, !program.isEmpty, !program.contains("/"),
                command.dropFirst().contains(where: { $0.contains("{input}") })
            else {
                throw member.value.failure(
                    LocalizedText(
                        vi:
                            "ở đây cần tên chương trình (tìm theo PATH) và các tham số, ví dụ [\"wps2txt\", \"{input}\"]",
                        en:
                            "the name of a program (along PATH) and its arguments belong here, for example [\"wps2txt\", \"{input}\"]"
                    ))
            }
            rows[String(suffix.dropFirst())] = DocumentConverter(
                program: program, arguments: Array(command.dropFirst()))
        }
        self.init(adding: rows)
    }
}
