import Consistency
import Glibc

/// A file in the making, which is replaced as a whole: it has the old bytes or the new ones, never some of each. Devices
/// and pipes are written as they are.
struct OutputFile: Sendable {
    /// As it was named.
    let name: RawPath
    /// That to which links lead.
    private let path: RawPath
    /// Beside the file, until all is written; nil for what can't be replaced.
    private let draft: RawPath?
    private var output: BufferedOutput

    /// Starts a file.
    /// - Throws: `OutputFailure`; the file is then as it was.
    init(path name: RawPath) throws(OutputFailure) {
        self.name = name
        let old = FileState(name)
        // Behind /dev/stdout may be a file, which is not to be replaced either.
        if let old, !old.isRegular || name.bytes.starts(with: "/dev/".utf8) {
            path = name
            draft = nil
            output = BufferedOutput(descriptor: try Self.open(name, O_WRONLY | O_APPEND))
            return
        }
        path = name.real ?? name
        // A name that nobody can foresee, as two may write the same file, and that no walk takes for a document.
        let random = String(UInt64.random(in: .min ... .max), radix: 36)
        let draft = RawPath(bytes: path.bytes.dropLast(path.name.count) + Array(".viendan-\(random).tmp".utf8))
        let mode: mode_t = old == nil ? 0o666 : 0o600
        output = BufferedOutput(descriptor: try Self.open(draft, O_WRONLY | O_CREAT | O_EXCL, mode: mode))
        self.draft = draft
        guard let old else { return }
        // Only root can give a file away; for anybody else the new one is theirs.
        _ = fchown(output.descriptor, old.owner, old.group)
        guard fchmod(output.descriptor, old.mode) == 0 else {
            let failure = OutputFailure(code: errno)
            discard()
            throw failure
        }
    }

    /// Replaces a file at once.
    /// - Parameter state: of the file when it was read; in any other it is left alone.
    /// - Throws: `OutputFailure`; the file is then as it was.
    static func replace(_ path: RawPath, with bytes: [UInt8], ifStill state: FileState? = nil) throws(OutputFailure) {
        var file = try OutputFile(path: path)
        file.write(bytes)
        try file.finish(ifStill: state)
    }

    mutating func write(_ bytes: [UInt8]) { output.write(bytes) }

    /// Gives the file its new bytes.
    /// - Parameter state: of the file when it was read; in any other it is left alone.
    /// - Throws: `OutputFailure`; the file is then as it was.
    mutating func finish(ifStill state: FileState? = nil) throws(OutputFailure) {
        output.flush()
        var failure = output.failure.map(OutputFailure.init)
        if failure == nil, draft != nil, fsync(output.descriptor) != 0 { failure = OutputFailure(code: errno) }
        if close(output.descriptor) != 0 { failure = failure ?? OutputFailure(code: errno) }
        if failure == nil, let state, FileState(path) != state { failure = .changed }
        if failure == nil, let draft, draft.withCString({ new in path.withCString { rename(new, $0) } }) != 0 {
            failure = OutputFailure(code: errno)
        }
        guard let failure else { return }
        removeDraft()
        throw failure
    }

    /// Gives up; the file is as it was.
    func discard() {
        close(output.descriptor)
        removeDraft()
    }

    private func removeDraft() {
        if let draft { _ = draft.withCString { unlink($0) } }
    }

    private static func open(_ path: RawPath, _ flags: Int32, mode: mode_t = 0) throws(OutputFailure) -> Int32 {
        let descriptor = path.withCString { Glibc.open($0, flags | O_CLOEXEC, mode) }
        guard descriptor >= 0 else { throw OutputFailure(code: errno) }
        return descriptor
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
