/// One line of a `.gitignore` file.
struct IgnorePattern {
    let isNegated: Bool
    private let isFolderOnly: Bool
    /// What stands between slashes; `**` matches any number of folders.
    private let segments: [[UInt8]]

    private static let slash = UInt8(ascii: "/")
    private static let star = UInt8(ascii: "*")
    private static let anyFolders = Array("**".utf8)

    /// Nil for blank lines and comments.
    init?(_ line: [UInt8]) {
        var line = line
        if line.last == 0x0D { line.removeLast() }
        while line.last == 0x20, line.dropLast().last != UInt8(ascii: "\\") { line.removeLast() }
        guard let first = line.first, first != UInt8(ascii: "#") else { return nil }
        isNegated = first == UInt8(ascii: "!")
        if isNegated { line.removeFirst() }
        isFolderOnly = line.last == Self.slash
        if isFolderOnly { line.removeLast() }
        // A slash at the start or in the middle ties the pattern to the folder of the file.
        let isAnchored = line.contains(Self.slash)
        let parts = line.split(separator: Self.slash).map(Array.init)
        guard !parts.isEmpty else { return nil }
        segments = isAnchored ? parts : [Self.anyFolders] + parts
    }

    /// Whether the pattern is for a path, given from the folder of the file on.
    func matches(_ path: [UInt8], isFolder: Bool) -> Bool {
        guard isFolder || !isFolderOnly else { return false }
        return Self.matches(segments[...], path.split(separator: Self.slash)[...])
    }

    private static func matches(_ pattern: ArraySlice<[UInt8]>, _ path: ArraySlice<ArraySlice<UInt8>>) -> Bool {
        var (pattern, path) = (pattern, path)
        // Where to go on when what follows the last ** fails.
        var retry: (pattern: ArraySlice<[UInt8]>, path: ArraySlice<ArraySlice<UInt8>>)?
        while !path.isEmpty || !pattern.isEmpty {
            if pattern.first == anyFolders {
                pattern = pattern.dropFirst()
                // At the end it stands for what is in the folder, not for the folder.
                if pattern.isEmpty { return !path.isEmpty }
                retry = (pattern, path)
            } else if let first = pattern.first, let component = path.first, matches(first[...], component) {
                (pattern, path) = (pattern.dropFirst(), path.dropFirst())
            } else if let last = retry, !last.path.isEmpty {
                (pattern, path) = (last.pattern, last.path.dropFirst())
                retry = (pattern, path)
            } else {
                return false
            }
        }
        return true
    }

    /// Whether a name matches a pattern of letters, `*`, `?`, `[a-z]` and `\`.
    private static func matches(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> Bool {
        var (pattern, name) = (pattern, name)
        // Where to go on when what follows the last star fails.
        var retry: (pattern: ArraySlice<UInt8>, name: ArraySlice<UInt8>)?
        while !name.isEmpty || !pattern.isEmpty {
            if pattern.first == star {
                pattern = pattern.dropFirst()
                retry = (pattern, name)
            } else if let rest = step(pattern, name) {
                (pattern, name) = (rest, name.dropFirst())
            } else if let last = retry, !last.name.isEmpty {
                (pattern, name) = (last.pattern, last.name.dropFirst())
                retry = (pattern, name)
            } else {
                return false
            }
        }
        return true
    }

    /// What is left of a pattern that matches the first byte of a name; nil if it doesn't.
    private static func step(_ pattern: ArraySlice<UInt8>, _ name: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
        guard let byte = name.first, let wanted = pattern.first else { return nil }
        let rest = pattern.dropFirst()
        switch wanted {
        case UInt8(ascii: "?"): return rest
        case UInt8(ascii: "["):
            guard let end = rest.dropFirst().firstIndex(of: UInt8(ascii: "]")) else {
                return byte == wanted ? rest : nil
            }
            return contains(rest[..<end], byte) ? pattern[(end + 1)...] : nil
        case UInt8(ascii: "\\"): return rest.first == byte ? rest.dropFirst() : nil
        default: return byte == wanted ? rest : nil
        }
    }

    private static func contains(_ set: ArraySlice<UInt8>, _ byte: UInt8) -> Bool {
        var set = set
        let isNegated = set.first == UInt8(ascii: "!") || set.first == UInt8(ascii: "^")
        if isNegated { set = set.dropFirst() }
        var found = false
        while let low = set.popFirst() {
            if set.first == UInt8(ascii: "-"), let high = set.dropFirst().first {
                set = set.dropFirst(2)
                if low <= byte, byte <= high { found = true }
            } else if low == byte {
                found = true
            }
        }
        return found != isNegated
    }
}
