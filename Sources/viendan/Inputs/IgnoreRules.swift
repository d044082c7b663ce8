import Glibc

/// The rules of `.gitignore` files, as gitignore(5) has them: the last that matches decides.
struct IgnoreRules {
    static let fileName = Array(".gitignore".utf8)

    private struct Rule {
        let pattern: IgnorePattern
        /// The folder of the file, with a slash at its end; the pattern is matched against what follows.
        let base: [UInt8]
    }

    private var rules: [Rule] = []

    /// The rules of the folders above one, up to the root of its repository; none outside of a repository.
    static func above(_ folder: RawPath) -> IgnoreRules {
        var rules = IgnoreRules()
        var parents: [RawPath] = []
        var parent = folder
        while !isRepository(parent) {
            guard parents.count < 64, let next = parent.parent else { return rules }
            parents.append(next)
            parent = next
        }
        for parent in parents.reversed() { rules.add(fileIn: parent) }
        return rules
    }

    private static func isRepository(_ folder: RawPath) -> Bool {
        var status = stat()
        return folder.appending(Array(".git".utf8)).withCString { stat($0, &status) } == 0
    }

    /// Adds the rules of the file in a folder, if it can be read.
    mutating func add(fileIn folder: RawPath) {
        var reader = FileReader()
        guard let source = try? reader.text(of: .file(folder.appending(Self.fileName))) else { return }
        let base = folder.bytes == [UInt8(ascii: ".")] ? [] : folder.appending([]).bytes
        for line in source.slice(0..<source.count).split(separator: 0x0A) {
            if let pattern = IgnorePattern(Array(line)) { rules.append(Rule(pattern: pattern, base: base)) }
        }
    }

    func excludes(_ path: RawPath, isFolder: Bool) -> Bool {
        let rule = rules.last { rule in
            path.bytes.starts(with: rule.base)
                && rule.pattern.matches(Array(path.bytes.dropFirst(rule.base.count)), isFolder: isFolder)
        }
        return rule.map { !$0.pattern.isNegated } ?? false
    }
}
