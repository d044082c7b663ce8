import Consistency
import Glibc

/// A file that is replaced as a whole: it has the old bytes or the new ones, never some of each.
struct OutputFile {
    let path: RawPath

    /// Writes beside the file and gives that its name; permissions and owner stay, a link still leads to the file. What is
    /// no regular file (`/dev/stdout`) is written to as it is.
    ///
    /// - Parameter state: of the file when it was read; in any other it is left alone.
    /// - Throws: `OutputFailure`; the file is then as it was.
    func replace(with bytes: [UInt8], ifStill state: FileState? = nil) throws(OutputFailure) {
        let target = path.real ?? path
        let old = FileState(target)
        guard old?.isRegular ?? true else { return try write(bytes, toExisting: target) }
        let (draft, descriptor) = try Self.draft(beside: target, mode: old == nil ? 0o666 : 0o600)
        var failure = Self.write(bytes, to: descriptor)
        // Only root can give a file away; for anybody else the new one is theirs.
        if let old { _ = fchown(descriptor, old.owner, old.group) }
        if failure == nil, let old, fchmod(descriptor, old.mode) != 0 { failure = OutputFailure(code: errno) }
        if failure == nil, fsync(descriptor) != 0 { failure = OutputFailure(code: errno) }
        if Glibc.close(descriptor) != 0 { failure = failure ?? OutputFailure(code: errno) }
        if failure == nil, let state, FileState(target) != state { failure = .changed }
        if failure == nil, draft.withCString({ new in target.withCString { rename(new, $0) } }) != 0 {
            failure = OutputFailure(code: errno)
        }
        guard let failure else { return }
        _ = draft.withCString { unlink($0) }
        throw failure
    }

    /// A new file in the folder of the target, of a name that nobody can foresee and that no walk takes for a document.
    private static func draft(beside target: RawPath, mode: mode_t) throws(OutputFailure) -> (RawPath, Int32) {
        let folder = target.bytes.dropLast(target.name.count)
        while true {
            let name = ".viendan-\(String(UInt64.random(in: .min ... .max), radix: 36)).tmp"
            let draft = RawPath(bytes: folder + Array(name.utf8))
            let descriptor = draft.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, mode) }
            if descriptor >= 0 { return (draft, descriptor) }
            guard errno == EEXIST else { throw OutputFailure(code: errno) }
        }
    }

    private func write(_ bytes: [UInt8], toExisting target: RawPath) throws(OutputFailure) {
        let descriptor = target.withCString { open($0, O_WRONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { throw OutputFailure(code: errno) }
        defer { Glibc.close(descriptor) }
        if let failure = Self.write(bytes, to: descriptor) { throw failure }
    }

    /// The error; nil where all was written.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> OutputFailure? {
        var done = 0
        while done < bytes.count {
            let length = bytes.withUnsafeBytes { memory in
                Glibc.write(descriptor, memory.baseAddress?.advanced(by: done), memory.count - done)
            }
            if length > 0 {
                done += length
            } else if errno != EINTR {
                return OutputFailure(code: errno)
            }
        }
        return nil
    }
}

/// Why a file could not be written.
enum OutputFailure: Error, Equatable {
    /// It isn't any more what was read before.
    case changed
    /// The system's error.
    case system(Int32)

    init(code: Int32) { self = .system(code) }

    var message: LocalizedText {
        switch self {
        case .changed: InputFailure.changed.message
        case .system(let code):
            LocalizedText(
                vi:
                    "không ghi được (\(String(cString: strerror(code)))): kiểm tra thư mục, quyền ghi và dung lượng đĩa",
                en:
                    "can't be written (\(String(cString: strerror(code)))): check the folder, its permissions and the disk"
            )
        }
    }
}
