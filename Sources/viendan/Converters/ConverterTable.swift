/// What makes text of a document, by the extension of its file's name and by nothing that stands in it.
struct ConverterTable: Sendable {
    /// By extension: small letters, without the dot.
    private let rows: [String: DocumentConverter]

    /// The built-in table.
    static let standard = ConverterTable()

    /// For files that must be text.
    static let none = ConverterTable(rows: [:])

    /// The built-in table with rows in addition to its own or in their place.
    ///
    /// - Parameter rows: by extension: small letters, without the dot.
    init(adding rows: [String: DocumentConverter] = [:]) {
        let known: [String: DocumentConverter] = [
            "docx": .docx, "odt": .odt, "doc": .doc, "rtf": .rtf, "pdf": .pdf, "html": .html, "htm": .html,
        ]
        self.init(rows: known.merging(rows) { _, added in added })
    }

    private init(rows: [String: DocumentConverter]) { self.rows = rows }

    /// What makes text of documents with an extension; nil for those that are read as they are.
    subscript(_ pathExtension: String) -> DocumentConverter? { rows[pathExtension] }

    /// The extensions that make a folder's file a document to be checked, sorted.
    var folderExtensions: [String] { rows.filter(\.value.isForFolders).keys.sorted() }
}
