/// The paths of a run as programs want them that show findings in a repository: from its root.
public struct ReportPaths: Sendable {
    private let root: [Substring]
    private let folder: [Substring]

    /// - Parameters:
    ///   - root: the absolute path from which paths are told.
    ///   - folder: the absolute path of the folder in which the program runs.
    public init(root: String, folder: String) {
        self.root = Self.parts(of: root)
        self.folder = Self.parts(of: folder)
    }

    /// From the root where the file is below it, else absolute; standard input stays what it is.
    func plain(_ path: String) -> String {
        if path == "-" { return path }
        let whole = absolute(path)
        return whole.starts(with: root) && whole.count > root.count
            ? whole.dropFirst(root.count).joined(separator: "/") : "/" + whole.joined(separator: "/")
    }

    /// `plain` as a reference to a resource (RFC 3986); absolute ones begin with `file://`.
    func uri(_ path: String) -> String {
        let plain = plain(path)
        return (plain.hasPrefix("/") ? "file://" : "") + Self.percentEncoded(plain)
    }

    /// The root as a folder: `file:///home/lan/ke-hoach/`.
    var rootURI: String {
        "file://" + Self.percentEncoded("/" + root.map { $0 + "/" }.joined())
    }

    private func absolute(_ path: String) -> [Substring] {
        var parts = path.hasPrefix("/") ? [] : folder
        for part in Self.parts(of: path) where part != "." {
            if part == ".." { _ = parts.popLast() } else { parts.append(part) }
        }
        return parts
    }

    private static func parts(of path: String) -> [Substring] { path.split(separator: "/") }

    private static func percentEncoded(_ path: String) -> String {
        path.utf8.map { byte in
            switch byte {
            case UInt8(ascii: "a")...UInt8(ascii: "z"), UInt8(ascii: "A")...UInt8(ascii: "Z"),
                UInt8(ascii: "0")...UInt8(ascii: "9"), UInt8(ascii: "-"), UInt8(ascii: "."), UInt8(ascii: "_"),
                UInt8(ascii: "~"), UInt8(ascii: "/"):
                return String(UnicodeScalar(byte))
            default:
                let digits = String(byte, radix: 16, uppercase: true)
                return digits.count < 2 ? "%0\(digits)" : "%\(digits)"
            }
        }
        .joined()
    }
}
