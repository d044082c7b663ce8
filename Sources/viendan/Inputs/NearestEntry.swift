import Consistency
import Glibc

extension RawPath {
    /// For a path that doesn't exist: the entry of its folder whose name is nearest, a folder with its slash; nil where no
    /// name is near.
    var nearestEntry: RawPath? {
        let slash = UInt8(ascii: "/")
        var typed = bytes
        while typed.last == slash { typed.removeLast() }
        let name = RawPath(bytes: typed).name
        guard let parent, let entries = FolderEntry.all(in: parent) else { return nil }
        let visible = entries.filter { $0.name.first != UInt8(ascii: ".") && $0.name != Array(name) }
        let names = visible.map { String(decoding: $0.name, as: UTF8.self) }
        let nearest = EditDistance.nearest(to: String(decoding: name, as: UTF8.self), among: names)
        guard let index = nearest.flatMap({ names.firstIndex(of: $0) }) else { return nil }
        let end = visible[index].kind == .folder ? [slash] : []
        return RawPath(bytes: typed[..<name.startIndex] + visible[index].name + end)
    }
}
