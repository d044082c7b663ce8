import LegalText

/// Makes text of documents of other formats with the programs of a table.
struct DocumentConversion {
    let table: ConverterTable

    /// The text of a document, UTF-8.
    ///
    /// - Parameters:
    ///   - document: its bytes.
    ///   - pathExtension: tells the format.
    /// - Throws: `InputFailure`.
    func text(of document: [UInt8], _ pathExtension: String) throws(InputFailure) -> [UInt8] {
        var (bytes, format) = (document, pathExtension)
        // A program may make a document of another format, of which the next makes text.
        while let converter = table[format] {
            if converter.readsText { bytes = try Self.plainText(bytes) }
            do throws(ConversionFailure) {
                bytes = try Self.run(converter, on: bytes, format)
            } catch {
                throw .conversion(error)
            }
            guard case .document(let next) = converter.output else { break }
            format = next
        }
        return bytes
    }

    private static func plainText(_ bytes: [UInt8]) throws(InputFailure) -> [UInt8] {
        do {
            let source = try SourceText(path: "", original: bytes, byteCount: bytes.count)
            return Array(source.slice(0..<source.count))
        } catch {
            throw .notText(error)
        }
    }

    private static func run(_ converter: DocumentConverter, on document: [UInt8], _ format: String)
        throws(ConversionFailure) -> [UInt8]
    {
        guard let program = ProgramSearch.path(of: converter.program) else { throw .missing(converter) }
        Interruption.begin()
        defer { Interruption.end() }
        return try run(converter, at: program, on: document, format)
    }

    /// The folder is gone when this returns: only then may an interruption end the program.
    private static func run(_ converter: DocumentConverter, at program: String, on document: [UInt8], _ format: String)
        throws(ConversionFailure) -> [UInt8]
    {
        let folder = try ConversionFolder()
        let name = "document.\(format)"
        try folder.write(document, as: name)
        if let companion = converter.companion { try folder.write(Array(companion.content.utf8), as: companion.name) }
        let process = ConverterProcess(
            program: program, name: converter.program,
            arguments: converter.arguments(
                input: folder.path.appending(Array(name.utf8)).text, folder: folder.path.text),
            folder: folder.path)
        let (output, said) = try process.run()
        switch converter.output {
        case .text: return output
        case .document(let next):
            let made = folder.path.appending(Array("document.\(next)".utf8))
            var reader = FileReader(converters: .none)
            // LibreOffice tells of a failure by making nothing.
            guard let bytes = try? reader.bytes(of: .file(made)) else {
                throw .failed(program: converter.program, reason: said)
            }
            return bytes
        }
    }
}
