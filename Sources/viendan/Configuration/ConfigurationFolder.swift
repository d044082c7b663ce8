/// The folder of a configuration: its patterns and paths start there, and lead nowhere else.
struct ConfigurationFolder: Sendable {
    private static let slash = UInt8(ascii: "/")

    /// As the user would write it.
    private let path: RawPath
    /// From the root, without links, with a slash at its end; so is that in which the program runs.
    private let whole: [UInt8]
    private let working: [UInt8]

    /// Nil where it can't be found any more.
    init?(_ path: RawPath) {
        guard let whole = path.real, let working = RawPath(".").real else { return nil }
        self.path = path
        self.whole = whole.appending([]).bytes
        self.working = working.appending([]).bytes
    }

    /// The way from the folder to a path of the command line; nil for one that lies outside.
    func way(to path: RawPath) -> [UInt8]? {
        let named = Self.withoutDots(path.bytes.first == Self.slash ? path.bytes : working + path.bytes)
        if named.starts(with: whole) { return Array(named.dropFirst(whole.count)) }
        // It may be named by way of a link.
        guard let real = path.real, real.bytes.starts(with: whole) else { return nil }
        return Array(real.bytes.dropFirst(whole.count))
    }

    /// The path of a file that the configuration names; nil where it would lead out of the folder, by itself or by a
    /// link.
    func path(of file: String) -> RawPath? {
        let file = RawPath(file)
        guard !file.bytes.isEmpty, file.bytes.first != Self.slash,
            !file.bytes.split(separator: Self.slash).contains(where: { $0.elementsEqual("..".utf8) })
        else { return nil }
        let path = path.appending(file.bytes)
        guard let real = path.real else { return path }
        return real.bytes.starts(with: whole) ? path : nil
    }

    private static func withoutDots(_ path: [UInt8]) -> [UInt8] {
        var parts: [ArraySlice<UInt8>] = []
        for part in path.split(separator: slash) where !part.elementsEqual(".".utf8) {
            if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
        }
        return [slash] + parts.joined(separator: [slash])
    }
}
