import Consistency
import Glibc

/// A file that is replaced as a whole: it has the old bytes or the new ones, never some of each.
struct OutputFile {
    let path: RawPath

    /// Writes beside the file and gives that its name.
    /// - Throws: `OutputFailure`; the file is then as it was.
    func replace(with bytes: [UInt8]) throws(OutputFailure) {
        let draft = RawPath(bytes: path.bytes + Array(".\(getpid()).tmp".utf8))
        let descriptor = draft.withCString { open($0, O_WRONLY | O_CREAT | O_EXCL | O_CLOEXEC, 0o666) }
        guard descriptor >= 0 else { throw OutputFailure(code: errno) }
        var failure = Self.write(bytes, to: descriptor)
        if failure == nil, fsync(descriptor) != 0 { failure = errno }
        if Glibc.close(descriptor) != 0 { failure = failure ?? errno }
        if failure == nil, draft.withCString({ old in path.withCString { rename(old, $0) } }) != 0 { failure = errno }
        guard let failure else { return }
        _ = draft.withCString { unlink($0) }
        throw OutputFailure(code: failure)
    }

    /// The error; nil where all was written.
    private static func write(_ bytes: [UInt8], to descriptor: Int32) -> Int32? {
        var done = 0
        while done < bytes.count {
            let length = bytes.withUnsafeBytes { memory in
                Glibc.write(descriptor, memory.baseAddress?.advanced(by: done), memory.count - done)
            }
            if length > 0 {
                done += length
            } else if errno != EINTR {
                return errno
            }
        }
        return nil
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
