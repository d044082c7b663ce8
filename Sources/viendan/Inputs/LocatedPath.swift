extension RawPath {
    private static let slash = UInt8(ascii: "/")

    /// The path from the root, its folder without links as far as that can be told; `-` stays what it is.
    var located: RawPath {
        guard self != RawPath("-") else { return self }
        // A name that is no UTF-8 is not found by its text.
        guard let folder = parent?.real else { return resolved(in: RawPath(".").real ?? RawPath("/")) }
        return folder.appending(Array(name))
    }

    /// A path that is meant from a folder, without dots; both from the root.
    func resolved(in folder: RawPath) -> RawPath {
        guard self != RawPath("-") else { return self }
        var parts = bytes.first == Self.slash ? [] : folder.bytes.split(separator: Self.slash)
        for part in bytes.split(separator: Self.slash) where !part.elementsEqual(".".utf8) {
            if part.elementsEqual("..".utf8) { _ = parts.popLast() } else { parts.append(part) }
        }
        return RawPath(bytes: [Self.slash] + parts.joined(separator: [Self.slash]))
    }

    /// The path from a folder on, so that `resolved(in:)` finds it again; both from the root.
    func relative(to folder: RawPath) -> RawPath {
        guard bytes.first == Self.slash else { return self }
        let (own, base) = (bytes.split(separator: Self.slash), folder.bytes.split(separator: Self.slash))
        let shared = zip(own, base).prefix { $0 == $1 }.count
        let up = Array(repeating: Array("..".utf8)[...], count: base.count - shared)
        return RawPath(bytes: Array((up + own[shared...]).joined(separator: [Self.slash])))
    }
}
