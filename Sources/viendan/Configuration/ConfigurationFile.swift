import Consistency
import Glibc

/// A file of settings, `viendan.json`.
struct ConfigurationFile {
    /// Where the settings of a run come from. One configuration holds for all documents, and it is that of whoever runs the
    /// program: documents bring none with them.
    enum Source: Sendable {
        /// The file of the current folder, else of the nearest above that has one.
        case nearest
        case file(RawPath)
        /// No file at all.
        case none
    }

    static let name = "viendan.json"
    /// In bytes.
    private static let limit = 1 << 20

    let path: RawPath

    /// What the file of a source says; nothing where there is none.
    /// - Throws: `ConfigurationFailure`.
    static func configuration(from source: Source) throws(ConfigurationFailure) -> Configuration {
        switch source {
        case .nearest: try nearest?.read() ?? Configuration()
        case .file(let path): try ConfigurationFile(path: path).read()
        case .none: Configuration()
        }
    }

    private static var nearest: ConfigurationFile? {
        guard let folder = RawPath(".").real else { return nil }
        var path = RawPath(name)
        for _ in 0...folder.bytes.split(separator: UInt8(ascii: "/")).count {
            var status = stat()
            // A link that leads nowhere is told, not passed over.
            if path.withCString({ lstat($0, &status) }) == 0 { return ConfigurationFile(path: path) }
            path = RawPath("../" + path.text)
        }
        return nil
    }

    private func read() throws(ConfigurationFailure) -> Configuration {
        let text = try text()
        guard let folder = path.parent.flatMap(ConfigurationFolder.init) else { throw failure(.notFound()) }
        do throws(JSONFailure) {
            let value = try JSONReader.value(of: text)
            return try ConfigurationReader(path: path, folder: folder).read(value)
        } catch {
            throw ConfigurationFailure(path: path, line: error.line, message: error.message)
        }
    }

    private func text() throws(ConfigurationFailure) -> [UInt8] {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { throw failure(InputFailure(errno: errno)) }
        guard status.st_mode & S_IFMT == S_IFREG else {
            throw failure(
                LocalizedText(vi: "không phải tệp: cần tệp JSON", en: "is no file: a JSON file is needed"))
        }
        guard status.st_size <= Self.limit else {
            throw failure(
                LocalizedText(
                    vi: "lớn hơn \(Self.limit >> 20) MB: không phải tệp cấu hình",
                    en: "is larger than \(Self.limit >> 20) MB: it is no configuration"))
        }
        var reader = FileReader(converters: .none)
        do {
            let source = try reader.text(of: .file(path))
            return Array(source.slice(0..<source.count))
        } catch {
            guard error != .notText(.empty) else {
                throw failure(
                    LocalizedText(
                        vi: "tệp rỗng: ghi ít nhất {}, hoặc xóa tệp", en: "is empty: write at least {}, or remove it"))
            }
            throw failure(error)
        }
    }

    private func failure(_ failure: InputFailure) -> ConfigurationFailure { self.failure(failure.message) }

    private func failure(_ message: LocalizedText) -> ConfigurationFailure {
        ConfigurationFailure(path: path, line: nil, message: message)
    }
}

/// Why a configuration can't be used.
struct ConfigurationFailure: Error {
    private let place: String
    private let reason: LocalizedText

    /// - Parameter line: 1-based; nil for the whole file.
    init(path: RawPath, line: Int?, message: LocalizedText) {
        place = path.text.printablePath + (line.map { ":\($0)" } ?? "")
        reason = message
    }

    var message: LocalizedText {
        LocalizedText(vi: "\(place): \(reason[.vietnamese])", en: "\(place): \(reason[.english])")
    }
}
