import Citations
import Foundation
import FoundationXML
import Testing

@testable import CitationGraph
@testable import Reports

@Suite struct GraphReporterTests {
    private static let hostile = "<a & \"b\"> \\N #1; `x` |y| [z] {w}\r\n\u{1B}[31m\u{0}\u{202E}=1"

    private let graph = GraphSnapshot(
        nodes: [
            node("file:a\"\\.txt", hostile, paths: ["a\"\\.txt", "=b,\n.txt"]),
            node("urn:lex:vn:x", "Luật 1", paths: []),
        ],
        edges: [
            .init(from: 0, to: 1, relation: .basis, origin: .citation, count: 2, path: "a\"\\.txt"),
            .init(from: 0, to: 1, relation: .amends, origin: .stated, count: 1, path: "a\"\\.txt"),
        ])

    private static func node(_ id: String, _ label: String, paths: [String]) -> GraphSnapshot.Node {
        GraphSnapshot.Node(
            id: id, label: label, type: .law, symbol: nil, title: label, date: CalendarDate(2021, 4, 3), paths: paths,
            citations: 3, citedBy: 1)
    }

    private func text(_ reporter: any GraphReporter) -> String {
        var bytes: [UInt8] = []
        reporter.report(graph) { bytes += $0 }
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test(
        arguments: [
            GraphDOT(language: .vietnamese), GraphML(), GraphMermaid(language: .vietnamese), GraphCSV(.nodes),
            GraphCSV(.edges),
        ] as [any GraphReporter])
    func noControlCharacterIsPrintedForPeople(reporter: any GraphReporter) {
        #expect(!text(reporter).unicodeScalars.contains { $0.isControl && $0 != "\n" && $0 != "\r" })
    }

    @Test func dotKeepsQuotesBackslashesAndEntities() throws {
        let lines = text(GraphDOT(language: .vietnamese)).split(separator: "\n").map(String.init)
        let node = try #require(lines.first { $0.hasPrefix(#"  "file:a\"\\.txt" [label="<a &amp; \"b\"> \\N #1;"#) })
        #expect(node.contains("style=filled"))
        #expect(lines.contains { $0.hasPrefix("  \"urn:lex:vn:x\" [label=\"Luật 1\\n03/4/2021\"") })
        #expect(lines.contains { $0.hasSuffix("[label=\"căn cứ\" weight=2]") })
        #expect(lines.contains { $0.hasSuffix("[label=\"sửa đổi, bổ sung\" style=dashed]") })
    }

    @Test func longLabelsAreWrappedForDOT() throws {
        let words = Array(repeating: "khai thác", count: 12).joined(separator: " ")
        let wide = GraphSnapshot(nodes: [Self.node("urn:x", words, paths: [])], edges: [])
        var bytes: [UInt8] = []
        GraphDOT(language: .english).report(wide) { bytes += $0 }
        let node = try #require(
            String(decoding: bytes, as: UTF8.self).split(separator: "\n").last { $0.contains("urn:x") })
        let lines = node.split(separator: "\"")[3].components(separatedBy: "\\n")
        #expect(lines.dropLast().allSatisfy { $0.count <= 40 })
        #expect(lines.dropLast().joined(separator: " ") == words)
        #expect(lines.last == "2021-04-03")
    }

    @Test func graphMLIsReadBackAsItWasWritten() throws {
        let reader = ElementReader()
        let parser = XMLParser(data: Data(text(GraphML()).utf8))
        parser.delegate = reader
        #expect(parser.parse())
        #expect(reader.ids == ["file:a\"\\.txt", "urn:lex:vn:x"])
        #expect(reader.data["label"]?.first == Self.hostile.printable)
        #expect(reader.data["inArchive"] == ["true", "false"])
        #expect(reader.data["relation"] == ["basis", "amends"])
        #expect(reader.data["origin"] == ["citation", "stated"])
    }

    @Test func graphMLHoldsNothingThatXMLCannot() {
        let odd = GraphSnapshot(nodes: [Self.node("urn:x", "a\u{FFFE}\u{FFFF}\u{1}b", paths: [])], edges: [])
        var bytes: [UInt8] = []
        GraphML().report(odd) { bytes += $0 }
        #expect(XMLParser(data: Data(bytes)).parse())
    }

    @Test func mermaidLabelsHoldNoMarkup() throws {
        let lines = text(GraphMermaid(language: .english)).split(separator: "\n").map(String.init)
        let node = try #require(lines.first { $0.hasPrefix("  n0[\"") })
        #expect(node.hasSuffix("<br/>2021-04-03\"]:::archive"))
        let label = node.dropFirst("  n0[\"".count).dropLast("<br/>2021-04-03\"]:::archive".count)
        #expect(!label.contains { "\"<>&`|[]{}\\".contains($0) })
        #expect(label.hasPrefix("#60;a #38; #34;b#34;#62; #92;N #35;1#59;"))
        #expect(lines.suffix(2) == ["  n0 -->|\"is based on\"| n1", "  n0 -.->|\"amends\"| n1"])
    }

    @Test func csvQuotesAsRFC4180AndStartsNoFormula() {
        let nodes = text(GraphCSV(.nodes)).components(separatedBy: "\r\n")
        #expect(nodes.count == 4 && nodes[3].isEmpty)
        #expect(nodes[1].hasPrefix("\"file:a\"\"\\.txt\",\"<a & \"\"b\"\"> \\N #1;"))
        #expect(nodes[1].hasSuffix(",2021-04-03,true,\"a\"\"\\.txt\n=b,\u{FFFD}.txt\",3,1"))
        #expect(nodes[2] == "urn:lex:vn:x,Luật 1,Luật,,Luật 1,2021-04-03,false,,3,1")
        let edges = text(GraphCSV(.edges)).components(separatedBy: "\r\n")
        #expect(edges[0] == "source,target,relation,origin,count,path")
        #expect(edges[2] == "\"file:a\"\"\\.txt\",urn:lex:vn:x,amends,stated,1,\"a\"\"\\.txt\"")
        let formula = GraphSnapshot(nodes: [Self.node("urn:x", "=1+1", paths: ["-"])], edges: [])
        var bytes: [UInt8] = []
        GraphCSV(.nodes).report(formula) { bytes += $0 }
        #expect(String(decoding: bytes, as: UTF8.self).contains("urn:x,'=1+1,Luật,,'=1+1,2021-04-03,true,-,3,1"))
    }

    @Test func jsonHoldsLabelsAsTheyAre() throws {
        struct Read: Decodable {
            struct Node: Decodable { let id, label, title, date: String; let symbol: String?; let paths: [String] }
            struct Edge: Decodable { let source, target, relation, origin, path: String; let count: Int }
            let schema: Int
            let nodes: [Node]
            let edges: [Edge]
        }
        let read = try JSONDecoder().decode(Read.self, from: Data(text(GraphJSON()).utf8))
        #expect(read.nodes[0].label == Self.hostile)
        #expect(read.nodes.map(\.paths) == [["a\"\\.txt", "=b,\n.txt"], []])
        #expect(read.edges.map(\.relation) == ["basis", "amends"])
        #expect(read.edges[0].source == read.nodes[0].id && read.edges[0].target == read.nodes[1].id)
    }

    @Test func aCycleIsListedWithTheRelationsThatCloseIt() {
        let ring = GraphSnapshot(
            nodes: [Self.node("urn:a", "Kế hoạch A", paths: ["a"]), Self.node("urn:b", "Quyết định B", paths: ["b"])],
            edges: [
                .init(from: 0, to: 1, relation: .basis, origin: .citation, count: 1, path: "a"),
                .init(from: 0, to: 1, relation: .mentions, origin: .citation, count: 1, path: "a"),
                .init(from: 1, to: 0, relation: .implements, origin: .citation, count: 1, path: "b"),
            ])
        var bytes: [UInt8] = []
        GraphListText(language: .vietnamese).report(.cycles(ring.cycles), of: ring) { bytes += $0 }
        #expect(
            String(decoding: bytes, as: UTF8.self) == """
                2 văn bản làm căn cứ lẫn cho nhau:
                  Kế hoạch A, 03/4/2021  urn:a
                  Quyết định B, 03/4/2021  urn:b
                    a: Kế hoạch A căn cứ Quyết định B
                    b: Quyết định B thực hiện Kế hoạch A

                """)
    }

    private final class ElementReader: NSObject, XMLParserDelegate {
        var ids: [String] = []
        var data: [String: [String]] = [:]
        private var key: String?

        func parser(
            _ parser: XMLParser, didStartElement element: String, namespaceURI: String?, qualifiedName: String?,
            attributes: [String: String]
        ) {
            if element == "node", let id = attributes["id"] { ids.append(id) }
            key = element == "data" ? attributes["key"] : nil
            if let key { data[key, default: []].append("") }
        }

        func parser(_ parser: XMLParser, foundCharacters text: String) {
            guard let key, let last = data[key]?.indices.last else { return }
            data[key]?[last] += text
        }

        func parser(
            _ parser: XMLParser, didEndElement element: String, namespaceURI: String?, qualifiedName: String?
        ) {
            key = nil
        }
    }
}
