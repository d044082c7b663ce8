import Glibc

/// An entry of a folder, read without Foundation: its enumerator takes as long as ripgrep's whole run.
struct FolderEntry {
    enum Kind {
        case file, folder, other
        /// A link, or a file system that doesn't say: `stat` tells.
        case unknown

        init(_ status: stat) {
            switch status.st_mode & S_IFMT {
            case S_IFDIR: self = .folder
            case S_IFREG: self = .file
            default: self = .other
            }
        }

        fileprivate init(_ type: UInt8) {
            switch Int(type) {
            case Int(DT_REG): self = .file
            case Int(DT_DIR): self = .folder
            case Int(DT_LNK), Int(DT_UNKNOWN): self = .unknown
            default: self = .other
            }
        }
    }

    let name: [UInt8]
    let kind: Kind

    /// The entries of a folder but `.` and `..`, in the order of their bytes; nil, and `errno`, if it can't be read.
    static func all(in folder: RawPath) -> [FolderEntry]? {
        guard let stream = folder.withCString({ opendir($0) }) else { return nil }
        defer { closedir(stream) }
        var entries: [FolderEntry] = []
        while true {
            errno = 0
            guard let found = readdir(stream) else { break }
            let name = withUnsafePointer(to: &found.pointee.d_name) { pointer in
                let start = UnsafeRawPointer(pointer)
                return Array(
                    UnsafeRawBufferPointer(start: start, count: strlen(start.assumingMemoryBound(to: CChar.self))))
            }
            guard name != [0x2E], name != [0x2E, 0x2E] else { continue }
            entries.append(FolderEntry(name: name, kind: Kind(found.pointee.d_type)))
        }
        guard errno == 0 else { return nil }
        return entries.sorted { $0.name.lexicographicallyPrecedes($1.name) }
    }
}
