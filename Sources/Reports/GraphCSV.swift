import CitationGraph
import Citations

/// `graph --output-format csv-nodes` and `csv-edges`: RFC 4180, for spreadsheets, Gephi, Neo4j.
public struct GraphCSV: GraphReporter {
    public enum Table: Sendable {
        case nodes, edges
    }

    private let table: Table

    public init(_ table: Table) { self.table = table }

    public func report(_ graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        switch table {
        case .nodes:
            print(
                Self.row([
                    "id", "label", "type", "symbol", "title", "date", "inArchive", "paths", "citations", "citedBy",
                ]))
            for node in graph.nodes {
                print(
                    Self.row([
                        node.id, node.printableLabel, node.type?.name, node.symbol?.printable, node.title?.printable,
                        node.date?.iso, String(node.isInArchive),
                        node.paths.map(\.printablePath).joined(separator: "\n"), String(node.citations),
                        String(node.citedBy),
                    ]))
            }
        case .edges:
            print(Self.row(["source", "target", "relation", "origin", "count", "path"]))
            for edge in graph.edges {
                print(
                    Self.row([
                        graph.nodes[edge.from].id, graph.nodes[edge.to].id, edge.relation.rawValue,
                        edge.origin.rawValue, String(edge.count), edge.path.printablePath,
                    ]))
            }
        }
    }

    private static func row(_ fields: [String?]) -> [UInt8] {
        Array((fields.map { quoted($0 ?? "") }.joined(separator: ",") + "\r\n").utf8)
    }

    private static func quoted(_ field: String) -> String {
        // Spreadsheets run what looks like a formula.
        let isFormula = field.utf8.count > 1 && field.first.map { "=+-@".contains($0) } ?? false
        let text = isFormula ? "'" + field : field
        guard text.utf8.contains(where: { $0 == 0x22 || $0 == 0x2C || $0 == 0x0A || $0 == 0x0D }) else { return text }
        return "\"" + text.replacing { $0 == "\"" ? "\"\"" : nil } + "\""
    }
}
