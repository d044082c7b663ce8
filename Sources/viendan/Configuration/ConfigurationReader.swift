import CitationGraph
import Citations
import Consistency

/// Reads the settings of a configuration from the value that its file holds.
struct ConfigurationReader {
    /// The file, as messages name it.
    let path: RawPath
    let folder: ConfigurationFolder

    private enum Key: String, CaseIterable {
        case select, ignore, severity, lang, exclude, agencies, documents, register, converters
        case extendSelect = "extend-select"
        case failOn = "fail-on"
        case perPath = "per-path"
    }

    /// - Throws: `JSONFailure`.
    func read(_ value: JSONValue) throws(JSONFailure) -> Configuration {
        var configuration = Configuration()
        configuration.path = path
        var documents: JSONValue?
        for (key, value) in try value.members(Key.self) {
            switch key {
            case .select: configuration.rules.selected = try value.selectors()
            case .extendSelect: configuration.rules.extended = try value.selectors()
            case .ignore: configuration.rules.ignored = try value.selectors()
            case .severity: configuration.rules.severities = try value.severities()
            case .failOn: configuration.failOn = try value.choice()
            case .lang: configuration.language = try value.choice()
            case .exclude: configuration.exclusions = try patterns(value)
            case .perPath: for entry in try value.elements() { configuration.perPath.append(try pathSettings(entry)) }
            case .register: configuration.register = try file(value)
            case .converters: configuration.converters = try converters(value)
            case .agencies: configuration.addedKnowledge = try knowledge(value)
            case .documents: documents = value
            }
        }
        // They are read by the agencies of the file, wherever these stand in it.
        for entry in try documents?.elements() ?? [] {
            configuration.documents.append(try document(entry, configuration.knowledge))
        }
        return configuration
    }

    private enum PathKey: String, CaseIterable {
        case paths, select, ignore, severity
        case extendSelect = "extend-select"
    }

    private func pathSettings(_ value: JSONValue) throws(JSONFailure) -> PathSettings {
        var paths: PathPatterns?
        var rules = RuleSettings()
        for (key, value) in try value.members(PathKey.self) {
            switch key {
            case .paths: paths = try patterns(value)
            case .select: rules.selected = try value.selectors()
            case .extendSelect: rules.extended = try value.selectors()
            case .ignore: rules.ignored = try value.selectors()
            case .severity: rules.severities = try value.severities()
            }
        }
        guard let paths else { throw value.missing("paths") }
        return PathSettings(paths: paths, rules: rules)
    }

    private func patterns(_ value: JSONValue) throws(JSONFailure) -> PathPatterns {
        var patterns: [IgnorePattern] = []
        for element in try value.elements() {
            let text = try element.string()
            guard let pattern = IgnorePattern(Array(text.utf8)) else {
                throw element.failure(
                    LocalizedText(
                        vi: "\"\(text)\" không phải mẫu đường dẫn như trong .gitignore",
                        en: "\"\(text)\" is no pattern of paths as in .gitignore"))
            }
            patterns.append(pattern)
        }
        return PathPatterns(patterns, in: folder)
    }

    private func file(_ value: JSONValue) throws(JSONFailure) -> RawPath {
        let text = try value.string()
        guard let path = folder.path(of: text) else {
            throw value.failure(
                LocalizedText(
                    vi: "\"\(text)\" không nằm trong thư mục của tệp cấu hình: đưa tệp vào đó, hoặc dùng --register",
                    en: "\"\(text)\" is not in the folder of the configuration: put it there, or use --register"))
        }
        return path
    }

    private func converters(_ value: JSONValue) throws(JSONFailure) -> [Converter] {
        var converters: [Converter] = []
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
            converters.append(Converter(suffix: suffix, command: command))
        }
        return converters
    }

    private func knowledge(_ value: JSONValue) throws(JSONFailure) -> Knowledge? {
        var agencies: [AddedAgency] = []
        for element in try value.elements() { agencies.append(try AddedAgency(element)) }
        guard !agencies.isEmpty else { return nil }
        do {
            return try Knowledge(adding: agencies)
        } catch {
            throw value.failure(
                LocalizedText(
                    vi: "quá nhiều cơ quan: chỉ giữ những cơ quan có trong văn bản của kho",
                    en: "too many agencies: keep those that the documents name"))
        }
    }

    private enum DocumentKey: String, CaseIterable {
        case type, symbol, date, title, issuer
    }

    private func document(_ value: JSONValue, _ knowledge: Knowledge) throws(JSONFailure) -> Register.Entry {
        var (type, date): (DocumentType?, CalendarDate?)
        var (symbol, title, issuer): (String?, String?, String?)
        for (key, value) in try value.members(DocumentKey.self) {
            switch key {
            case .type: type = try value.documentType()
            case .symbol: symbol = try value.string()
            case .date: date = try value.date()
            case .title: title = try value.string()
            case .issuer: issuer = try value.string()
            }
        }
        guard let type else { throw value.missing("type") }
        guard let symbol else { throw value.missing("symbol") }
        guard let date else { throw value.missing("date") }
        let place = Register.Place(path: path.text, line: value.line, column: 1)
        guard
            let entry = Register.Entry(
                type, symbol: symbol, date: date, issuer: issuer, title: title, place: place, knowledge: knowledge)
        else {
            throw value.failure(
                LocalizedText(
                    vi:
                        "không rõ là văn bản nào: kiểm tra \"type\", \"symbol\", và \"issuer\" kèm địa danh, ví dụ \"Ủy ban nhân dân tỉnh Lào Cai\"",
                    en:
                        "which document this is isn't clear: check \"type\", \"symbol\", and \"issuer\" with its place, for example \"Ủy ban nhân dân tỉnh Lào Cai\""
                ))
        }
        return entry
    }
}
