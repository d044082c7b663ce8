import Foundation
import Testing

/// The JSON of `check`, as far as these tests look into it.
struct Report: Decodable {
    struct Summary: Decodable {
        let checked: Int
        let skipped: [Unread]
        let failed: [Unread]
        let withheld: Withheld
    }

    struct Withheld: Decodable {
        let suppressed: Int
        let inBaseline: Int
        let inUnchanged: Int
    }

    struct Unread: Decodable {
        let path: String
        let reason: String
    }

    struct Finding: Decodable {
        let code: String
        let path: String
        let span: Span
        /// Nil for a text without pages.
        let place: DocumentPlace?
        let message: String
        let evidence: [Evidence]
        let fingerprint: String
    }

    /// Path and span are null where a table is the witness.
    struct Evidence: Decodable {
        let path: String?
        let span: Span?
        let place: DocumentPlace?
    }

    let summary: Summary
    let findings: [Finding]

    /// The paths on which findings stand, each once.
    var paths: Set<String> { Set(findings.map(\.path)) }

    init(_ run: Program.Run) throws {
        self = try JSONDecoder().decode(Report.self, from: run.output)
    }

    /// The report on a folder.
    init(checking folder: TemporaryFolder) throws {
        try self.init(Program.run("check", "--output-format", "json", in: folder))
    }
}

/// A page, or a heading and a paragraph.
struct DocumentPlace: Decodable, Equatable {
    var page: Int?
    var heading: String?
    var paragraph: Int?
}

struct Span: Decodable, Equatable {
    struct Position: Decodable, Equatable {
        let byte: Int
        let line: Int
        let column: Int
    }

    let start: Position
    let end: Position
}

/// A line of `extract --output-format jsonl`, as far as these tests look into it.
struct ExtractedReference: Decodable {
    let path: String
    let text: String
    let span: Span

    static func all(_ run: Program.Run) throws -> [ExtractedReference] {
        try run.output.split(separator: 0x0A).map { try JSONDecoder().decode(ExtractedReference.self, from: Data($0)) }
    }
}
