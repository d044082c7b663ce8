import Citations
import Consistency
import Foundation
import LegalText
import Testing

@testable import Reports

@Suite struct ReporterTests {
    private let text = "Thực hiện\nNghị quyết số 121/2025/QH14 ngày 19/6/2020 của Quốc hội.\n"

    private func document() throws -> CitingDocument { CitingDocument(try SourceText(path: "a b.txt", text)) }

    @Test func aFindingIsOneLineThenTheTextThenTheEvidence() throws {
        let document = try document()
        let reporter = FindingFull(language: .vietnamese, isColoured: false)
        let entries = reporter.report(RuleCatalog.findings(in: document), in: document.source)
        let lines = String(decoding: entries.flatMap(\.bytes), as: UTF8.self).split(separator: "\n").map(String.init)
        #expect(
            lines == [
                "a b.txt:2:19: VD101 symbol-year-mismatch: năm trong số hiệu là 2025, năm ban hành ghi là 2020",
                "    Nghị quyết số 121/2025/QH14 ngày 19/6/2020 của Quốc hội.",
                "                      ^^^^ lỗi",
                "    = dòng 2, cột 34: ngày ban hành ghi ở đây: 19/6/2020",
            ])
    }

    @Test func jsonHoldsWhatTheContractNames() throws {
        let document = try document()
        let findings = RuleCatalog.findings(in: document)
        var summary = Summary()
        summary.add(document, findings: findings)
        let reporter = FindingJSON(language: .english, version: "1.2.3")
        let entries = reporter.report(findings, in: document.source)
        let bytes = reporter.opening() + entries.flatMap(\.bytes) + reporter.closing(summary, leftOut: 0)
        struct Run: Decodable {
            struct Tool: Decodable { let name, version: String }
            struct Place: Decodable { let byte, line, column: Int }
            struct Span: Decodable { let start, end: Place }
            struct Evidence: Decodable { let path, message: String; let span: Span }
            struct Found: Decodable {
                let code, name, severity, path, message, fingerprint: String
                let span: Span
                let evidence: [Evidence]
            }
            struct Totals: Decodable { let checked: Int; let references, findings: [String: Int] }
            let schema: Int
            let tool: Tool
            let summary: Totals
            let findings: [Found]
        }
        let run = try JSONDecoder().decode(Run.self, from: Data(bytes))
        #expect(run.schema == 1)
        #expect(run.tool.version == "1.2.3")
        #expect(run.summary.checked == 1)
        #expect(run.summary.references == ["total": 1, "resolved": 1, "ambiguous": 0, "unresolved": 0])
        #expect(run.summary.findings == ["error": 1, "warning": 0, "info": 0])
        let found = try #require(run.findings.first)
        #expect(found.code == "VD101" && found.path == "a b.txt")
        #expect(found.span.start.line == 2 && found.span.start.column == 19)
        #expect(Array(text.utf8)[found.span.start.byte..<found.span.end.byte].elementsEqual("2025".utf8))
    }

    @Test func aReferenceLineHasEveryKey() throws {
        let line = ReferenceLines().report(try document())
        let keys = try #require(try JSONSerialization.jsonObject(with: Data(line)) as? [String: Any]).keys
        #expect(
            Set(keys) == [
                "schema", "path", "kind", "text", "span", "type", "symbol", "number", "year", "code", "date",
                "dateText",
                "issuer", "subject", "pinpoint", "relation", "stated", "document", "part", "resolution",
            ])
    }
}
