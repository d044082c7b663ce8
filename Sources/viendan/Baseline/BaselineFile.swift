import Consistency
import LegalText
import Reports

/// A baseline as it is kept: a line of JSON for the form, then one for each entry, sorted, with paths from the folder of
/// the file on. Lines, so that differences are easy to read and two branches to merge.
struct BaselineFile {
    let path: RawPath

    private struct Row {
        private enum Key: String, CaseIterable {
            case path, code, fingerprint, count, words
        }

        var path = ""
        var code = ""
        var fingerprint = ""
        var count = 0
        var words = ""

        init(path: String, code: String, fingerprint: String, count: Int, words: String) {
            self.path = path
            self.code = code
            self.fingerprint = fingerprint
            self.count = count
            self.words = words
        }

        init(_ value: JSONValue) throws(JSONFailure) {
            for (key, value) in try value.members(Key.self) {
                switch key {
                case .path: path = try value.string()
                case .code: code = try value.string()
                case .fingerprint: fingerprint = try value.string()
                case .count: count = try value.number()
                case .words: words = try value.string()
                }
            }
        }

        /// Whether nothing that tells which finding it is is missing.
        var isWhole: Bool { !path.isEmpty && !code.isEmpty && !fingerprint.isEmpty && count > 0 }
    }

    private enum FormKey: String, CaseIterable {
        case schema
    }

    private static let schema = 1

    /// - Throws: `BaselineFailure`.
    func read() throws(BaselineFailure) -> Baseline {
        var reader = FileReader()
        let source: SourceText
        do {
            source = try reader.text(of: .file(path))
        } catch {
            throw BaselineFailure(path: path, reading: error)
        }
        var entries: [Baseline.Key: Baseline.Entry] = [:]
        var baseline = Baseline()
        let folder = path.located.parent ?? RawPath("/")
        let lines = source.slice(0..<source.count).split(separator: 0x0A, omittingEmptySubsequences: false)
        for (index, line) in lines.enumerated() {
            guard index > 0 else {
                guard Self.schema(in: line) == Self.schema else { throw BaselineFailure(path: path, noBaselineAt: 1) }
                continue
            }
            guard !line.allSatisfy({ $0 <= 0x20 }) else { continue }
            guard let row = try? Row(JSONReader.value(of: Array(line))), row.isWhole else {
                throw BaselineFailure(path: path, noBaselineAt: index + 1)
            }
            let key = Baseline.Key(
                document: RawPath(row.path).resolved(in: folder), rule: row.code, fingerprint: row.fingerprint)
            entries[key] = Baseline.Entry(
                count: max(row.count, entries[key]?.count ?? 0), words: row.words)
        }
        baseline.merge(entries)
        return baseline
    }

    /// What the first line says; nil where it is another.
    private static func schema(in line: ArraySlice<UInt8>) -> Int? {
        try? JSONReader.value(of: Array(line)).members(FormKey.self).first?.value.number()
    }

    /// - Throws: `OutputFailure`; the file is then as it was.
    func write(_ baseline: Baseline) throws(OutputFailure) {
        let folder = path.located.parent ?? RawPath("/")
        let rows = baseline.entries.map { key, entry in
            Row(
                path: key.document.relative(to: folder).text, code: key.rule, fingerprint: key.fingerprint,
                count: entry.count, words: entry.words)
        }
        .sorted { (RawPath($0.path), $0.code, $0.fingerprint) < (RawPath($1.path), $1.code, $1.fingerprint) }
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("schema")
            writer.value(Self.schema)
        }
        writer.endLine()
        for row in rows {
            writer.object { writer in
                writer.key("path")
                writer.value(row.path)
                writer.key("code")
                writer.value(row.code)
                writer.key("fingerprint")
                writer.value(row.fingerprint)
                writer.key("count")
                writer.value(row.count)
                writer.key("words")
                writer.value(row.words)
            }
            writer.endLine()
        }
        try OutputFile.replace(path, with: writer.bytes)
    }
}

/// Why a baseline can't be used.
struct BaselineFailure: Error {
    let path: RawPath
    let message: LocalizedText

    init(path: RawPath, reading failure: InputFailure) {
        self.path = path
        message =
            failure == .notFound()
            ? LocalizedText(
                vi: "không có baseline này: lập bằng --write-baseline",
                en: "no such baseline: make it by --write-baseline")
            : failure.message
    }

    /// - Parameter line: 1-based.
    init(path: RawPath, noBaselineAt line: Int) {
        self.path = path
        message = LocalizedText(
            vi: "không phải baseline của viendan (dòng \(line)): sửa dòng này, hoặc lập lại bằng --write-baseline",
            en: "is no baseline of viendan (line \(line)): mend the line, or make it again by --write-baseline")
    }
}
