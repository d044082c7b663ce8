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
            case .converters: configuration.converters = try ConverterTable(value)
            case .agencies: configuration.addedKnowledge = try knowledge(value)
            case .documents: documents = value
            }
        }
        // They are read by the agencies of the file, wherever these stand in it.
        for entry in try documents?.elements() ?? [] {
            configuration.documents.append(try Register.Entry(entry, in: path, configuration.knowledge))
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
}
