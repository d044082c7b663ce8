import Citations
import Glibc
import LegalText

/// Reads texts into a buffer that is used again, one after the other.
struct FileReader {
    /// A document of this size has half a million pages; more is something else, and would fill the memory.
    static let limit = 256 << 20

    private static let firstSize = 1 << 16

    private let converters: ConverterTable
    private var buffer: [UInt8] = []

    /// - Parameter converters: what makes text of files that are none.
    init(converters: ConverterTable = .standard) { self.converters = converters }

    /// The text of an input, or what a converter makes of it.
    /// - Throws: `InputFailure`.
    mutating func text(of input: Input) throws(InputFailure) -> SourceText {
        let count = try fill(from: input)
        if case .file(let path) = input, converters[path.fileExtension] != nil, count > 0 {
            return try convertedText(of: path, count)
        }
        if let format = FileFormat(startOf: buffer.prefix(count)) { throw .otherFormat(format) }
        let source = try decoded(input.name, count)
        guard !Self.isBlank(source) else { throw .notText(.empty) }
        return source
    }

    /// The bytes of an input as they are.
    /// - Throws: `InputFailure`.
    mutating func bytes(of input: Input) throws(InputFailure) -> [UInt8] {
        let count = try fill(from: input)
        return Array(buffer.prefix(count))
    }

    private mutating func convertedText(of path: RawPath, _ count: Int) throws(InputFailure) -> SourceText {
        let format = FileFormat(startOf: buffer.prefix(count))
        if let format, !format.extensions.contains(path.fileExtension) { throw .otherFormat(format) }
        let conversion = DocumentConversion(table: converters)
        buffer = try conversion.text(of: Array(buffer.prefix(count)), path.fileExtension)
        let source = try decoded(path.text, buffer.count)
        guard !Self.isBlank(source) else { throw format == .pdf ? .conversion(.scanned) : .notText(.empty) }
        // Its lines are nowhere to be seen in the document: places go by its pages, or else by its headings.
        guard source.place(of: 0) == nil else { return source.converted(with: []) }
        let outline = CitingDocument(source).closeReading().outline
        return source.converted(with: outline.parts(in: source))
    }

    private mutating func decoded(_ name: String, _ count: Int) throws(InputFailure) -> SourceText {
        let bytes = buffer
        buffer = []
        do {
            return try SourceText(path: name, original: bytes, byteCount: count)
        } catch {
            throw .notText(error)
        }
    }

    /// Reads an input into the buffer; the number of its bytes.
    private mutating func fill(from input: Input) throws(InputFailure) -> Int {
        let descriptor: Int32
        switch input {
        case .standardInput: descriptor = STDIN_FILENO
        case .file(let path):
            descriptor = path.withCString { open($0, O_RDONLY | O_CLOEXEC) }
            guard descriptor >= 0 else { throw InputFailure(errno: errno) }
        }
        // With standard input closed, a file may have its number.
        defer { if !input.isStandardInput { close(descriptor) } }
        return try readAll(descriptor)
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
