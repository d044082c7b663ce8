/// A program that makes text of documents of one format, or documents of another format that the table knows.
///
/// It reads a copy in a folder of ours under a name of ours: nothing that a document or its name says becomes an argument.
struct DocumentConverter: Hashable, Sendable {
    enum Output: Hashable, Sendable {
        /// UTF-8 text on standard output.
        case text
        /// The document under the same name with this extension.
        case document(String)
    }

    /// A file that the program needs beside the document.
    struct Companion: Hashable, Sendable {
        let name: String
        let content: String
    }

    /// Its name; it is looked for along `PATH`.
    let program: String
    /// `{input}` stands for the path of the document, `{folder}` for that of the folder that holds it.
    let arguments: [String]
    /// What to install where the program is missing; nil if that is not known.
    var package: String?
    var output = Output.text
    var companion: Companion?
    /// Whether documents are text themselves, which must be UTF-8.
    var readsText = false
    /// Whether a folder's documents of this format are checked, not only those that are named.
    var isForFolders = true

    /// The words that the program is run with.
    func arguments(input: String, folder: String) -> [String] {
        arguments.map { $0.replacing("{input}", with: input).replacing("{folder}", with: folder) }
    }
}

extension DocumentConverter {
    private static func pandoc(from format: String) -> DocumentConverter {
        DocumentConverter(
            program: "pandoc",
            // --sandbox: no document makes it read other files or addresses. -M: a small file may unpack to a huge one.
            arguments: [
                "+RTS", "-M2g", "-RTS", "--sandbox", "--from=\(format)", "--to=plain", "--wrap=none",
                "--lua-filter={folder}/\(PandocFilter.companion.name)", "{input}",
            ],
            package: "pandoc", companion: PandocFilter.companion)
    }

    static let docx = pandoc(from: "docx")
    static let odt = pandoc(from: "odt")

    /// Pages that a site or `viendan report` made lie in many folders and are no documents of the archive.
    static let html: DocumentConverter = {
        var converter = pandoc(from: "html")
        converter.readsText = true
        converter.isForFolders = false
        return converter
    }()

    /// Without line breaks of its own making, and with the words in the order of the page, as gazettes have them.
    static let pdf = DocumentConverter(
        program: "pdftotext", arguments: ["-layout", "-nodiag", "-enc", "UTF-8", "-eol", "unix", "{input}", "-"],
        package: "poppler-utils")

    /// LibreOffice reads these formats best, but its own text has deleted words in it: pandoc makes the text.
    ///
    /// - Parameter filter: the only format that it may take the document for.
    private static func libreOffice(reading filter: String) -> DocumentConverter {
        DocumentConverter(
            program: "soffice",
            arguments: [
                "--headless", "--norestore", "--infilter=\(filter)", "--convert-to", "docx", "--outdir", "{folder}",
                "{input}",
            ],
            package: "libreoffice-writer", output: .document("docx"))
    }

    static let doc = libreOffice(reading: "MS Word 97")
    static let rtf = libreOffice(reading: "Rich Text Format")
}
