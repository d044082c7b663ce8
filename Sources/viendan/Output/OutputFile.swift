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
        var status = stat()
        let exists = name.withCString { stat($0, &status) } == 0
        if exists, status.st_mode & S_IFMT != S_IFREG {
            path = name
            draft = nil
            output = BufferedOutput(descriptor: try Self.open(name, O_WRONLY))
            return
        }
        path = name.real ?? name
        // A name of its own for each run: two may write the same file.
        let random = String(UInt64.random(in: .min ... .max), radix: 36)
        let draft = RawPath(bytes: path.bytes + Array(".\(random).tmp".utf8))
        output = BufferedOutput(descriptor: try Self.open(draft, O_WRONLY | O_CREAT | O_EXCL))
        if exists { fchmod(output.descriptor, status.st_mode & 0o7777) }
        self.draft = draft
    }

    /// Replaces a file at once.
    /// - Throws: `OutputFailure`; the file is then as it was.
    static func replace(_ path: RawPath, with bytes: [UInt8]) throws(OutputFailure) {
        var file = try OutputFile(path: path)
        file.write(bytes)
        try file.finish()
    }

    mutating func write(_ bytes: [UInt8]) { output.write(bytes) }

    /// Gives the file its new bytes.
    /// - Throws: `OutputFailure`; the file is then as it was.
    mutating func finish() throws(OutputFailure) {
        output.flush()
        var failure = output.failure
        if failure == nil, draft != nil, fsync(output.descriptor) != 0 { failure = errno }
        if close(output.descriptor) != 0 { failure = failure ?? errno }
        if failure == nil, let draft, draft.withCString({ old in path.withCString { rename(old, $0) } }) != 0 {
            failure = errno
        }
        guard let failure else { return }
        removeDraft()
        throw OutputFailure(code: failure)
    }

    /// Gives up; the file is as it was.
    func discard() {
        close(output.descriptor)
        removeDraft()
    }

    private func removeDraft() {
        if let draft { _ = draft.withCString { unlink($0) } }
    }

    private static func open(_ path: RawPath, _ flags: Int32) throws(OutputFailure) -> Int32 {
        let descriptor = path.withCString { Glibc.open($0, flags | O_CLOEXEC, 0o666) }
        guard descriptor >= 0 else { throw OutputFailure(code: errno) }
        return descriptor
    }
}

/// Why a file could not be written.
struct OutputFailure: Error {
    /// The system's error.
    let code: Int32

    var message: LocalizedText {
        LocalizedText(
            vi: "không ghi được (\(String(cString: strerror(code)))): kiểm tra thư mục, quyền ghi và dung lượng đĩa",
            en: "can't be written (\(String(cString: strerror(code)))): check the folder, its permissions and the disk")
    }
}
