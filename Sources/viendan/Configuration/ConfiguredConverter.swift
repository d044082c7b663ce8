import Consistency

/// A program that makes text of files.
struct ConfiguredConverter: Sendable {
    /// The end of the names, in small letters: *.wps*.
    let suffix: String
    /// The program and its arguments; never empty.
    let command: [String]
}

extension ConfiguredConverter {
    /// Those that an object has, by ends of names.
    /// - Throws: `JSONFailure`.
    static func all(_ value: JSONValue) throws(JSONFailure) -> [ConfiguredConverter] {
        var converters: [ConfiguredConverter] = []
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
            guard command.first?.isEmpty == false else {
                throw member.value.failure(
                    LocalizedText(
                        vi: "ở đây cần chương trình và các tham số, ví dụ [\"wps2txt\", \"{input}\"]",
                        en: "a program and its arguments belong here, for example [\"wps2txt\", \"{input}\"]"))
            }
            converters.append(ConfiguredConverter(suffix: suffix, command: command))
        }
        return converters
    }
}
