import Glibc

/// A path as the system has it: any bytes but NUL.
struct RawPath: Hashable, Sendable {
    let bytes: [UInt8]

    init(bytes: [UInt8]) { self.bytes = bytes }

    init(_ text: String) { bytes = Array(text.utf8) }

    /// How a command line names standard input.
    static let standardInput = RawPath("-")

    /// For people and reports; bytes that are not UTF-8 show as replacement characters.
    var text: String { String(decoding: bytes, as: UTF8.self) }

    /// The last component.
    var name: ArraySlice<UInt8> {
        bytes[(bytes.lastIndex(of: UInt8(ascii: "/")).map { $0 + 1 } ?? 0)...]
    }

    /// What stands behind the last dot of the last component, in small letters; empty if there is no dot in it.
    var fileExtension: String {
        let parts = name.split(separator: UInt8(ascii: "."))
        return parts.count > 1 ? String(decoding: parts[parts.count - 1], as: UTF8.self).lowercased() : ""
    }

    /// The path of an entry of this folder; that of `.` stands alone.
    func appending(_ entry: [UInt8]) -> RawPath {
        if bytes == [UInt8(ascii: ".")] { return RawPath(bytes: entry) }
        let slash = bytes.last == UInt8(ascii: "/") ? [] : [UInt8(ascii: "/")]
        return RawPath(bytes: bytes + slash + entry)
    }

    /// Calls `body` with the path as the system's functions take it.
    func withCString<Result>(_ body: (UnsafePointer<CChar>) -> Result) -> Result {
        (bytes + [0]).withUnsafeBufferPointer { buffer in
            buffer.withMemoryRebound(to: CChar.self) { characters in
                characters.baseAddress.map(body) ?? body("")
            }
        }
    }
}

extension RawPath {
    /// The path from the root, without links and dots; nil if there is none.
    var real: RawPath? {
        guard let found = withCString({ realpath($0, nil) }) else { return nil }
        defer { free(found) }
        return RawPath(bytes: Array(UnsafeRawBufferPointer(start: found, count: strlen(found))))
    }

    /// The folder that holds this one, as a path from where the program runs; nil for the root.
    var parent: RawPath? {
        let parts = bytes.split(separator: UInt8(ascii: "/"))
        guard let last = parts.last else { return bytes.isEmpty || bytes == [0x2F] ? nil : RawPath("..") }
        if last.elementsEqual("..".utf8) || last.elementsEqual(".".utf8) {
            return RawPath(bytes: bytes + Array("/..".utf8))
        }
        if parts.count == 1 { return bytes.first == UInt8(ascii: "/") ? RawPath("/") : RawPath(".") }
        return RawPath(bytes: Array(bytes[..<last.startIndex].dropLast()))
    }
}

extension RawPath: Comparable {
    /// Equal for `a.txt` and `./a.txt`.
    var plain: RawPath {
        let slash = UInt8(ascii: "/")
        let parts = bytes.split(separator: slash).filter { !$0.elementsEqual(".".utf8) }
        return RawPath(bytes: (bytes.first == slash ? [slash] : []) + parts.joined(separator: [slash]))
    }

    /// By the bytes of the plain path; of two names of one place the shorter goes first.
    static func < (a: RawPath, b: RawPath) -> Bool {
        let (one, other) = (a.plain.bytes, b.plain.bytes)
        if one != other { return one.lexicographicallyPrecedes(other) }
        return a.bytes.count == b.bytes.count
            ? a.bytes.lexicographicallyPrecedes(b.bytes) : a.bytes.count < b.bytes.count
    }
}
