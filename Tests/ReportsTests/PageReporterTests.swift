import CitationGraph
import Citations
import Foundation
import LegalText
import Testing

@testable import Consistency
@testable import Reports

@Suite("Page") struct PageReporterTests {
    private static let scripts = PageReporter.scripts.map { String(decoding: $0, as: UTF8.self) }

    private static func labels(_ language: Language) throws -> [String: String] {
        try JSONDecoder().decode([String: String].self, from: Data(PageLabel.json(language)))
    }

    /// The JSON of the first block whose element has an attribute.
    private static func block<Content: Decodable>(_ attribute: String, of bytes: [UInt8]) throws -> Content {
        let text = String(decoding: bytes, as: UTF8.self)
        let start = try #require(text.range(of: "<script type=\"application/json\" \(attribute)>"))
        let end = try #require(text.range(of: "</script>", range: start.upperBound..<text.endIndex))
        return try JSONDecoder().decode(Content.self, from: Data(text[start.upperBound..<end.lowerBound].utf8))
    }

    @Test("every label that the scripts ask for is there, in both languages, and every one that is there is asked for")
    func labels() throws {
        let (vietnamese, english) = (try Self.labels(.vietnamese), try Self.labels(.english))
        #expect(Set(vietnamese.keys) == Set(english.keys))
        let page = Self.scripts.joined() + String(decoding: PackageResources.page_html, as: UTF8.self)
        let asked = Set(
            page.matches(of: /(?:say\(|figure\(|unreadList\([a-z.]+, |data-label=|", (?="key-))"([a-zA-Z-]+)"/).map {
                String($0.1)
            })
        #expect(asked.subtracting(vietnamese.keys).isEmpty)
        let families = ["kind-", "relation-", "outcome-", "by-", "why-", "order-", "about-"]
        let rest = vietnamese.keys.filter { name in !families.contains { name.hasPrefix($0) } }
        let unasked = Set(rest).subtracting(asked).filter { !page.contains("\"\($0)\"") }
        // The scripts ask for those by the data's own names.
        #expect(unasked.subtracting(["error", "warning", "info"]).isEmpty)
    }

    @Test("what the data may name has a label: kinds, relations, outcomes")
    func families() throws {
        let labels = try Self.labels(.vietnamese)
        let relations: [Reference.Relation] = [
            .basis, .implements, .guides, .amends, .replaces, .repeals, .promulgates, .mentions,
        ]
        let kinds: [Reference.Kind] = [.numbered, .named, .alias, .anaphor, .internal, .own]
        let outcomes: [ReferenceRecord.Outcome] = [.resolved, .ambiguous, .unresolved]
        for name in relations.map({ "relation-\($0.rawValue)" }) + kinds.map({ "kind-\($0.rawValue)" })
            + outcomes.flatMap({ ["outcome-\($0.rawValue)", "why-\($0.rawValue)"] })
        {
            #expect(labels[name] != nil, "\(name)")
        }
    }

    @Test("no text ends its block or opens a comment, and none is changed by that")
    func embedding() throws {
        let hostile = "</script><script>x</script> <!-- \u{2028} \\u003c"
        var writer = JSONWriter()
        writer.array([hostile]) { $0.value($1) }
        let bytes = PageBlock.bytes(class: "text", writer.bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.matches(of: /</).count == 2)
        let read: [String] = try Self.block("class=\"text\"", of: bytes)
        #expect(read == [hostile])
    }

    private struct Text: Decodable {
        struct Reference: Decodable {
            let at: [Int]
            let kind: String
            let part: String?
            let partAt: [Int]?
        }

        let text: String
        let headings: [Int]
        let references: [Reference]
    }

    @Test("places are lines and UTF-16 columns of the text as the page holds it")
    func places() throws {
        let source = try SourceText(
            "Điều 1. 𠀀 Việc chung\u{1B}\u{202E}\r\n1. Làm theo khoản 2 Điều này.\r\n2. 𠀀 Theo Nghị định số 41/2021/NĐ-CP.\r\n"
        )
        let document = CitingDocument(source)
        let bytes = PageReporter(language: .vietnamese, version: "0").report(document, [])
        let read: Text = try Self.block("class=\"text\"", of: bytes)
        #expect(
            read.text
                == "Điều 1. 𠀀 Việc chung\u{FFFD}\u{FFFD}\r\n1. Làm theo khoản 2 Điều này.\r\n2. 𠀀 Theo Nghị định số 41/2021/NĐ-CP.\r\n"
        )
        let lines = Array(read.text.utf16).split(separator: 0x0A, omittingEmptySubsequences: false).map(Array.init)
        let words = read.references.map { reference in
            let line = lines[reference.at[0] - 1]
            return String(decoding: line[(reference.at[1] - 1)..<(reference.at[3] - 1)], as: UTF16.self)
        }
        #expect(words == ["khoản 2 Điều này", "Nghị định số 41/2021/NĐ-CP"])
        #expect(read.headings == [1])
        #expect(read.references[0].partAt?.first == 3)
    }

    private struct Document: Decodable {
        struct Finding: Decodable {
            struct Evidence: Decodable {
                let message: String
                let at: [Int]?
                let path: String?
            }

            struct Fix: Decodable {
                let words: String
                let replacement: String
            }

            let code: String
            let severity: String
            let at: [Int]
            let evidence: [Evidence]
            let fix: Fix?
        }

        let path: String
        let findings: [Finding]
    }

    @Test("a finding brings its place, its evidence and what it proposes; a path can't steer what shows it")
    func findings() throws {
        let source = try SourceText(path: "a\u{1B}[31m\u{202E}.txt", "Kế hoạch số 12/KH-UBND\nKế hoạch số 13/KH-UBND\n")
        let other = Location(0..<3, in: try SourceText(path: "b.txt", "abc"))
        let finding = Finding(
            SymbolYearMismatch.page, at: 15..<17, LocalizedText(vi: "sai", en: "wrong"),
            evidence: [
                .init(.elsewhere(other), LocalizedText(vi: "kia", en: "there")),
                .init(.table, LocalizedText(vi: "bảng", en: "table")),
            ], fix: Fix(15..<17, "<13>", isSafe: false))
        let page = PageReporter(language: .english, version: "0")
        let read: Document = try Self.block("class=\"findings\"", of: page.report([finding], in: source)[0].bytes)
        #expect(read.path == "a\u{FFFD}[31m\u{FFFD}.txt")
        let shown = try #require(read.findings.first)
        #expect(shown.code == "VD101" && shown.severity == "error" && shown.at[0] == 1)
        #expect(shown.evidence.map(\.message) == ["there", "table"])
        #expect(shown.evidence.map(\.path) == ["b.txt", nil])
        #expect(shown.evidence.map(\.at) == [[1, 1, 1, 4], nil])
        #expect(shown.fix?.replacement == "<13>")
    }
}
