import Glibc
import LegalText

/// Reads texts into a buffer that is used again, one after the other.
struct FileReader {
    /// A document of this size has half a million pages; more is something else, and would fill the memory.
    static let limit = 256 << 20

    private static let firstSize = 1 << 16

    private var buffer: [UInt8] = []

    /// The text of an input.
    /// - Throws: `InputFailure`.
    mutating func text(of input: Input) throws(InputFailure) -> SourceText {
        let descriptor: Int32
        switch input {
        case .standardInput: descriptor = STDIN_FILENO
        case .file(let path):
            descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
            guard descriptor >= 0 else { throw InputFailure(errno: errno) }
        }
        let count: Int
        do {
            defer { if descriptor != STDIN_FILENO { close(descriptor) } }
            count = try readAll(descriptor)
        }
        if let format = FileFormat(startOf: buffer.prefix(count)) { throw .otherFormat(format) }
        guard buffer.prefix(count).contains(where: { $0 > 0x20 }) else { throw .notText(.empty) }
        let bytes = buffer
        buffer = []
        do {
            return try SourceText(path: input.name, original: bytes, byteCount: count)
        } catch {
            throw .notText(error)
        }
    }

    /// Takes back the memory of a text that is done with.
    mutating func reuse(_ source: consuming SourceText) { buffer = source.released() }

    /// The number of bytes read into the buffer.
    private mutating func readAll(_ descriptor: Int32) throws(InputFailure) -> Int {
        var status = stat()
        let size = fstat(descriptor, &status) == 0 ? Int(status.st_size) : 0
        guard status.st_mode & S_IFMT != S_IFDIR else { throw .notRegular }
        guard size <= Self.limit else { throw .tooLarge(limit: Self.limit) }
        // One byte more than the file has, to see its end; and what the text needs behind it.
        grow(to: max(Self.firstSize, size + 256))
        var count = 0
        while true {
            let room = buffer.count
            let length = buffer.withUnsafeMutableBytes { bytes in
                read(descriptor, bytes.baseAddress?.advanced(by: count), room - count)
            }
            if length < 0 {
                if errno == EINTR { continue }
                throw InputFailure(errno: errno)
            }
            if length == 0 { return count }
            count += length
            guard count <= Self.limit else { throw .tooLarge(limit: Self.limit) }
            if count == room { grow(to: room * 2) }
        }
    }

    private mutating func grow(to size: Int) {
        guard buffer.count < size else { return }
        buffer.append(contentsOf: repeatElement(0, count: size - buffer.count))
    }
}
