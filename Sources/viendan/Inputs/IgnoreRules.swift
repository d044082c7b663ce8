import Glibc
import LegalText

/// The rules of `.gitignore` files, as gitignore(5) has them: the last that matches decides.
struct IgnoreRules {
    static let fileName = Array(".gitignore".utf8)

    private struct Rule {
        let pattern: IgnorePattern
        /// The folder that is walked, with a slash at its end; the pattern is matched against what follows.
        let base: [UInt8]
        /// The way from the folder of the file to that one, with a slash at its end.
        let way: [UInt8]
    }

    private var rules: [Rule] = []
    /// Files of rules that could not be read: without them nobody knows what is excluded.
    var unreadable: [(path: String, failure: InputFailure)] = []

    /// The rules of the folders above one, up to the root of its repository; none outside of a repository.
    static func above(_ folder: RawPath) -> IgnoreRules {
        var rules = IgnoreRules()
        guard let whole = folder.real else { return rules }
        var parents: [RawPath] = []
        var parent = whole
        while !parent.isRepository {
            guard parents.count < 64, let next = parent.parent else { return rules }
            parents.append(next)
            parent = next
        }
        for parent in parents.reversed() {
            let way = whole.bytes.dropFirst(parent.appending([]).bytes.count) + [UInt8(ascii: "/")]
            rules.add(fileIn: parent, above: folder, on: Array(way))
        }
        return rules
    }

    /// Adds the rules of the file in a folder, if it can be read.
    mutating func add(fileIn folder: RawPath) { add(fileIn: folder, above: folder, on: []) }

    private mutating func add(fileIn folder: RawPath, above walked: RawPath, on way: [UInt8]) {
        let path = folder.appending(Self.fileName)
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0, status.st_mode & S_IFMT == S_IFREG else { return }
        let source: SourceText
        do {
            var reader = FileReader(converters: .none)
            source = try reader.text(of: .file(path))
        } catch {
            if error != .notText(.empty) { unreadable.append((path.text, error)) }
            return
        }
        let base = walked.bytes == [UInt8(ascii: ".")] ? [] : walked.appending([]).bytes
        for line in source.slice(0..<source.count).split(separator: 0x0A) {
            if let pattern = IgnorePattern(Array(line)) { rules.append(Rule(pattern: pattern, base: base, way: way)) }
        }
    }

    func excludes(_ path: RawPath, isFolder: Bool) -> Bool {
        let rule = rules.last { rule in
            path.bytes.starts(with: rule.base)
                && rule.pattern.matches(rule.way + path.bytes.dropFirst(rule.base.count), isFolder: isFolder)
        }
        return rule.map { !$0.pattern.isNegated } ?? false
    }
}
