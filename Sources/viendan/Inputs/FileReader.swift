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
            // With standard input closed, a file may have its number.
            defer { if !input.isStandardInput { close(descriptor) } }
            count = try readAll(descriptor)
        }
        if let format = FileFormat(startOf: buffer.prefix(count)) { throw .otherFormat(format) }
        let bytes = buffer
        buffer = []
        let source: SourceText
        do {
            source = try SourceText(path: input.name, original: bytes, byteCount: count)
        } catch {
            throw .notText(error)
        }
        guard !Self.isBlank(source) else { throw .notText(.empty) }
        return source
    }

    /// Whether nothing but white space and invisible characters stands there, in whatever encoding.
    private static func isBlank(_ source: SourceText) -> Bool {
        guard let first = source.slice(0..<source.count).firstIndex(where: { $0 > 0x20 }) else { return true }
        guard source.byte(at: first) >= 0x80 else { return false }
        // Texts begin with a letter beyond ASCII often enough: one look at it saves a copy of the text.
        let start = source.string(first..<min(first + 4, source.count)).unicodeScalars.prefix(1)
        return start.allSatisfy(isInvisible)
            && source.string(first..<source.count).unicodeScalars.allSatisfy(isInvisible)
    }

    private static func isInvisible(_ scalar: Unicode.Scalar) -> Bool {
        scalar.properties.isWhitespace || scalar.properties.isDefaultIgnorableCodePoint
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
