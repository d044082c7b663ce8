import CitationGraph
import Citations
import Consistency
import LegalText

/// `report`: one HTML file that needs nothing beside it and no network. Documents stand in it as blocks of data in their
/// order, so that it can be written while they are read; its scripts draw the one that is looked at.
public struct PageReporter: FindingReporter {
    private let language: Language
    private let version: String

    public init(language: Language, version: String) {
        self.language = language
        self.version = version
    }

    /// In the order in which they run.
    static let scripts = [
        PackageResources.elements_js, PackageResources.archive_js, PackageResources.filter_js,
        PackageResources.overview_js, PackageResources.text_js, PackageResources.notes_js,
        PackageResources.document_js, PackageResources.target_js, PackageResources.graph_js,
        PackageResources.drawing_js, PackageResources.keyboard_js, PackageResources.page_js,
    ]

    /// Everything up to the first document.
    public func opening() -> [UInt8] {
        let head = """
            <!doctype html>
            <html lang="\(language.rawValue)">
            <head>
            <meta charset="utf-8">
            <meta name="viewport" content="width=device-width, initial-scale=1">
            <meta name="generator" content="viendan \(version)">
            <meta name="color-scheme" content="light dark">
            <link rel="icon" href="data:,">
            <meta http-equiv="Content-Security-Policy" content="\(Self.policy)">
            <title>\(PageLabel.title[language])</title>
            <style>

            """
        let body = """
            </style>
            </head>
            <body>
            <noscript><p>\(PageLabel.needsScript[language])</p></noscript>

            """
        return Array(head.utf8) + PackageResources.page_css + Array(body.utf8) + PackageResources.page_html
            + PageBlock.bytes(id: "labels", PageLabel.json(language))
    }

    /// Nothing is fetched and nothing is sent, and no text can become markup, whatever a document holds.
    private static let policy = """
        default-src 'none'; style-src 'unsafe-inline'; script-src 'unsafe-inline'; img-src data:; base-uri 'none'; \
        form-action 'none'; require-trusted-types-for 'script'; trusted-types 'none'
        """

    /// A document with its findings, its text and its references.
    public func report(_ document: CitingDocument, _ findings: [Finding]) -> [UInt8] {
        PageBlock.bytes(class: "document", PageDocument(language: language).json(document, findings))
            + PageBlock.bytes(class: "text", PageText().json(document))
    }

    /// What is found in a document by looking at all of them.
    public func report(_ findings: [Finding], in source: SourceText) -> [ReportEntry] {
        [ReportEntry(PageBlock.bytes(class: "findings", PageDocument(language: language).json(findings, in: source)))]
    }

    /// The documents that are cited, and by which.
    public func report(_ graph: GraphSnapshot) -> [UInt8] {
        PageBlock.bytes(id: "graph", PageGraph(language: language).json(graph))
    }

    /// The figures, the rules, and what draws it all.
    public func closing(_ summary: Summary, leftOut: Int) -> [UInt8] {
        PageBlock.bytes(id: "summary", PageSummary(language: language).json(summary))
            + PageBlock.bytes(id: "rules", RulePageJSON(language: language).report(RuleCatalog.pages))
            + Array("<script>\n".utf8) + Array(Self.scripts.joined()) + Array("</script>\n</body>\n</html>\n".utf8)
    }
}
