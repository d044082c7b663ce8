import Consistency
import Glibc
import Reports

/// One document to be read.
enum Input: Hashable, Sendable {
    case file(RawPath)
    case standardInput

    /// As reports name it.
    var name: String {
        switch self {
        case .file(let path): path.text
        case .standardInput: "-"
        }
    }
}

/// Finds the documents under the paths that were named: files as they are, folders walked in the order of names.
struct FileDiscovery {
    /// What is named by each input, in order and once.
    private(set) var inputs: [Input] = []
    private(set) var skipped: [Summary.Skipped] = []
    private(set) var failures: [(path: String, failure: InputFailure)] = []

    private var seen: Set<Input> = []

    private static let extensions: Set<String> = ["txt", "text", "md", "markdown"]
    private static let otherExtension = LocalizedText(vi: "không phải .txt hay .md", en: "neither .txt nor .md")
    private static let ignored = LocalizedText(vi: ".gitignore loại trừ", en: "excluded by .gitignore")

    init(_ paths: [RawPath]) {
        for path in paths.isEmpty ? [RawPath(".")] : paths { add(path) }
    }

    private mutating func add(_ path: RawPath) {
        if path == RawPath("-") { return append(.standardInput) }
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return fail(path, InputFailure(errno: errno)) }
        switch status.st_mode & S_IFMT {
        case S_IFDIR: walk(path, ancestors: [Folder(status)], IgnoreRules.above(path))
        case S_IFSOCK: fail(path, .notRegular)
        default: append(.file(path))
        }
    }

    private struct Folder: Hashable {
        let device: UInt
        let node: UInt

        init(_ status: stat) {
            device = UInt(status.st_dev)
            node = UInt(status.st_ino)
        }
    }

    private mutating func walk(_ folder: RawPath, ancestors: [Folder], _ inherited: IgnoreRules) {
        guard let entries = FolderEntry.all(in: folder) else { return fail(folder, InputFailure(errno: errno)) }
        var rules = inherited
        if entries.contains(where: { $0.name == IgnoreRules.fileName }) {
            rules.add(fileIn: folder)
        }
        for entry in entries where entry.name.first != UInt8(ascii: ".") {
            let path = folder.appending(entry.name)
            var kind = entry.kind
            var status = stat()
            if kind == .unknown || kind == .folder {
                guard path.withCString({ stat($0, &status) }) == 0 else {
                    fail(path, InputFailure(errno: errno))
                    continue
                }
                kind = FolderEntry.Kind(status)
            }
            switch kind {
            case .folder:
                let own = Folder(status)
                if ancestors.contains(own) {
                    fail(path, .loop)
                } else if !rules.excludes(path, isFolder: true) {
                    walk(path, ancestors: ancestors + [own], rules)
                }
            case .file: addFound(path, entry.name, rules)
            case .other: skipped.append(Summary.Skipped(path: path.text, reason: Self.otherExtension))
            case .unknown: fail(path, .notRegular)
            }
        }
    }

    private mutating func addFound(_ path: RawPath, _ name: [UInt8], _ rules: IgnoreRules) {
        let parts = name.split(separator: UInt8(ascii: "."))
        let suffix = parts.count > 1 ? String(decoding: parts[parts.count - 1], as: UTF8.self).lowercased() : ""
        if !Self.extensions.contains(suffix) {
            skipped.append(Summary.Skipped(path: path.text, reason: Self.otherExtension))
        } else if rules.excludes(path, isFolder: false) {
            skipped.append(Summary.Skipped(path: path.text, reason: Self.ignored))
        } else {
            append(.file(path))
        }
    }

    private mutating func append(_ input: Input) {
        if seen.insert(input).inserted { inputs.append(input) }
    }

    private mutating func fail(_ path: RawPath, _ failure: InputFailure) { failures.append((path.text, failure)) }
}
