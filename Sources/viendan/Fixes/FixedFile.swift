import Consistency
import Glibc
import LegalText

/// A file that is to be mended: it is written as a whole, and only while its text is the one that was checked.
struct FixedFile {
    let path: RawPath

    /// Makes the edits of a plan; the encoding, the line ends and all else stay as they are.
    /// - Parameter contentHash: of the text that the plan is for.
    /// - Throws: `Failure`; the file is then as it was.
    func make(_ plan: FixPlan, in contentHash: UInt64) throws(Failure) {
        guard let state = FileState(path) else { throw .input(InputFailure(errno: errno)) }
        guard state.isRegular else { throw .notRegular }
        guard state.linkCount == 1 else { throw .hardLinked }
        // Root may write to everything; that a file is marked is somebody's wish all the same.
        guard state.mode & 0o222 != 0, path.withCString({ access($0, W_OK) }) == 0 else { throw .readOnly }
        let source = try read()
        guard source.contentHash == contentHash else { throw .input(.changed) }
        guard holds(source) else { throw .converted }
        let bytes = source.encoding.encoded(plan.text(of: source, in: 0..<source.count))
        do {
            try OutputFile.replace(path, with: bytes, ifStill: state)
        } catch {
            throw .output(error)
        }
    }

    /// Whether the file has exactly the bytes of a text: one that was converted from another format has not.
    func holds(_ source: SourceText) -> Bool {
        let wanted = source.originalBytes
        let descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
        guard descriptor >= 0 else { return false }
        defer { close(descriptor) }
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        var done = 0
        while true {
            let length = buffer.withUnsafeMutableBytes { Glibc.read(descriptor, $0.baseAddress, $0.count) }
            if length < 0, errno == EINTR { continue }
            guard length > 0 else { return length == 0 && done == wanted.count }
            guard wanted[done...].starts(with: buffer[..<length]) else { return false }
            done += length
        }
    }

    private func read() throws(Failure) -> SourceText {
        var reader = FileReader()
        do {
            return try reader.text(of: .file(path))
        } catch {
            throw .input(error)
        }
    }

    /// Why a file could not be mended. Each says what to do.
    enum Failure: Error {
        case input(InputFailure)
        case output(OutputFailure)
        case notRegular
        case converted
        case hardLinked
        case readOnly

        var message: LocalizedText {
            switch self {
            case .input(let failure): failure.message
            case .output(let failure): failure.message
            case .notRegular:
                LocalizedText(
                    vi: "không phải tệp thường nên không sửa được: lưu thành tệp rồi chạy lại",
                    en: "is no regular file and can't be fixed: save it as a file and run again")
            case .converted:
                LocalizedText(
                    vi: "không phải văn bản thuần nên không sửa tự động: sửa trong chương trình soạn ra tệp này",
                    en: "is no plain text and isn't fixed: mend it in the program that it was written with")
            case .hardLinked:
                LocalizedText(
                    vi: "là liên kết cứng, sửa thì tách khỏi các tên khác: sao thành tệp riêng rồi chạy lại",
                    en: "has other names (hard links) that a fix would cut off: make it a file of its own and run again"
                )
            case .readOnly:
                LocalizedText(
                    vi: "chỉ đọc nên không sửa: cấp quyền ghi (chmod u+w) rồi chạy lại",
                    en: "is read-only and left alone: allow writing (chmod u+w) and run again")
            }
        }
    }
}

extension SourceText {
    /// In its encoding, with its byte order mark.
    var originalBytes: [UInt8] { encoding.encoded(Array(slice(0..<count))) }
}
