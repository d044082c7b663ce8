/// Patterns of paths as gitignore(5) has them, from the folder of a configuration on: what they say of a folder holds for
/// all that is in it, and the last that matches decides.
struct PathPatterns: Sendable {
    private let folder: ConfigurationFolder
    private let patterns: [IgnorePattern]

    init(_ patterns: [IgnorePattern], in folder: ConfigurationFolder) {
        self.patterns = patterns
        self.folder = folder
    }

    /// Whether they match a path of the command line; none matches what lies outside of the folder.
    func match(_ path: RawPath, isFolder: Bool = false) -> Bool {
        guard let way = folder.way(to: path) else { return false }
        let slashes = way.indices.filter { way[$0] == UInt8(ascii: "/") }
        var isMatched = false
        for (end, isFolder) in slashes.map({ ($0, true) }) + [(way.count, isFolder)] {
            let part = Array(way[..<end])
            guard let last = patterns.last(where: { $0.matches(part, isFolder: isFolder) }) else { continue }
            isMatched = !last.isNegated
        }
        return isMatched
    }
}
