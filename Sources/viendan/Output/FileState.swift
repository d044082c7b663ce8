import Glibc

/// What the system says of a file: another state means that somebody has written to it, or put another in its place.
struct FileState: Equatable {
    private let status: stat

    /// Nil, and `errno`, if there is no such file. Links are followed.
    init?(_ path: RawPath) {
        var status = stat()
        guard path.withCString({ stat($0, &status) }) == 0 else { return nil }
        self.status = status
    }

    var isRegular: Bool { status.st_mode & S_IFMT == S_IFREG }
    var owner: uid_t { status.st_uid }
    var group: gid_t { status.st_gid }
    /// The permissions.
    var mode: mode_t { status.st_mode & 0o777 }
    /// The names that the file has.
    var linkCount: Int { Int(status.st_nlink) }

    static func == (a: FileState, b: FileState) -> Bool {
        func marks(_ state: FileState) -> [Int] {
            let (status, written, changed) = (state.status, state.status.st_mtim, state.status.st_ctim)
            return [
                Int(bitPattern: UInt(status.st_dev)), Int(bitPattern: UInt(status.st_ino)), Int(status.st_size),
                written.tv_sec, written.tv_nsec, changed.tv_sec, changed.tv_nsec,
            ]
        }
        return marks(a) == marks(b)
    }
}
