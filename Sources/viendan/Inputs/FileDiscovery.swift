import Consistency
import Glibc
import Reports

/// One document to be read.
enum Input: Hashable, Sendable {
    case file(RawPath)
    /// By the name under which it is reported.
    case standardInput(name: RawPath)

    /// As reports name it.
    var name: String {
        switch self {
        case .file(let path): path.text
        case .standardInput(let name): name.text
        }
    }

    var isStandardInput: Bool {
        if case .standardInput = self { true } else { false }
    }

    /// Whether it is read from a file, which is given by its path from the root without links.
    func isFile(_ real: RawPath) -> Bool {
        // Names are compared first: most files need not be looked for.
        guard case .file(let path) = self, path.name.elementsEqual(real.name) else { return false }
        return path.real == real
    }

    fileprivate var plain: Input {
        guard case .file(let path) = self else { return self }
        return .file(path.plain)
    }
}

/// Finds the documents under the paths that were named: files as they are, folders walked in the order of names.
struct FileDiscovery {
    /// What is named by each input, once, in the order of the paths whatever the order in which they were given.
    private(set) var inputs: [Input] = []
    private(set) var skipped: [Summary.Skipped] = []
    private(set) var failures: [(path: String, failure: InputFailure)] = []

    private let exclusions: PathPatterns?
    /// The folders that were walked.
    private(set) var folders: [RawPath] = []

    private let standardInputName: RawPath
    private var seen: Set<Input> = []
    /// Links may lead to one folder on many ways.
    private var walked: Set<Folder> = []

    /// Of the files that are checked where a folder has them.
    private let extensions: Set<String>
    private let converters: ConverterTable

    private static let otherExtension = LocalizedText(
        vi: "không thuộc các dạng tệp được kiểm tra", en: "not among the kinds of file that are checked")
    private static let onlyNamed = LocalizedText(
        vi: "chỉ được kiểm tra khi nêu tên tệp", en: "checked only where the file is named")
    private static let excluded = LocalizedText(
        vi: "\(ConfigurationFile.name) loại trừ", en: "excluded by \(ConfigurationFile.name)")
    private static let ignored = LocalizedText(vi: ".gitignore loại trừ", en: "excluded by .gitignore")

    /// - Parameters:
    ///   - standardInputName: the name of what `-` stands for; it takes the place of the file of that name.
    ///   - converters: what can be made text of besides texts.
    ///   - exclusions: what is passed over where a folder is walked; nil for nothing.
    init(
        _ paths: [RawPath], standardInputName: RawPath = .standardInput, converters: ConverterTable,
        excluding exclusions: PathPatterns? = nil
    ) {
        self.standardInputName = standardInputName
        self.converters = converters
        extensions = Self.extensions(by: converters)
        self.exclusions = exclusions
        let paths = paths.sorted()
        if paths.contains(.standardInput) { seen.insert(Input.file(standardInputName).plain) }
        for path in paths.isEmpty ? [RawPath(".")] : paths { add(path) }
    }

    private mutating func add(_ path: RawPath) {
        if path == .standardInput { return append(.standardInput(name: standardInputName)) }
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else {
            let failure = InputFailure(errno: errno)
            return fail(path, failure == .notFound() ? .notFound(nearest: path.nearestEntry) : failure)
        }
        switch status.st_mode & S_IFMT {
        case S_IFDIR:
            var rules = IgnoreRules.above(path)
            failures += rules.unreadable
            rules.unreadable = []
            walk(path, ancestors: [Folder(status)], rules)
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
        guard ancestors.last.map({ walked.insert($0).inserted }) ?? true else { return }
        folders.append(folder)
        guard let entries = FolderEntry.all(in: folder) else { return fail(folder, InputFailure(errno: errno)) }
        var rules = inherited
        if entries.contains(where: { $0.name == IgnoreRules.fileName }) {
            rules.add(fileIn: folder)
            failures += rules.unreadable
            rules.unreadable = []
        }
        for entry in entries where entry.name.first != UInt8(ascii: ".") {
            let path = folder.appending(entry.name)
            var kind = entry.kind
            var status = stat()
            if kind == .unknown || kind == .folder {
                guard path.withCString({ stat($0, &status) }) == 0 else {
                    if rules.excludes(path, isFolder: false) { continue }
                    fail(path, InputFailure(errno: errno))
                    continue
                }
                kind = FolderEntry.Kind(status)
            }
            switch kind {
            case .folder:
                let own = Folder(status)
                if rules.excludes(path, isFolder: true) || isExcluded(path, isFolder: true) {
                    continue
                } else if ancestors.contains(own) {
                    fail(path, .loop)
                } else {
                    walk(path, ancestors: ancestors + [own], rules)
                }
            case .file, .other: addFound(path, rules, isFile: kind == .file)
            case .unknown: fail(path, .notRegular)
            }
        }
    }

    private mutating func addFound(_ path: RawPath, _ rules: IgnoreRules, isFile: Bool) {
        if !extensions.contains(path.fileExtension) {
            let reason = converters[path.fileExtension] == nil ? Self.otherExtension : Self.onlyNamed
            skipped.append(Summary.Skipped(path: path.text, reason: reason))
        } else if rules.excludes(path, isFolder: false) {
            skipped.append(Summary.Skipped(path: path.text, reason: Self.ignored))
        } else if isExcluded(path, isFolder: false) {
            skipped.append(Summary.Skipped(path: path.text, reason: Self.excluded))
        } else if !isFile {
            fail(path, .notRegular)
        } else {
            append(.file(path))
        }
    }

    private func isExcluded(_ path: RawPath, isFolder: Bool) -> Bool {
        exclusions?.match(path, isFolder: isFolder) ?? false
    }

    /// The ends of the names of files that are read where a folder holds them, in small letters.
    static func extensions(by converters: ConverterTable) -> Set<String> {
        Set(["txt", "text", "md", "markdown"] + converters.folderExtensions)
    }

    private mutating func append(_ input: Input) {
        if seen.insert(input.plain).inserted { inputs.append(input) }
    }

    private mutating func fail(_ path: RawPath, _ failure: InputFailure) { failures.append((path.text, failure)) }
}
