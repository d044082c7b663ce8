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
                CSVRow.bytes([
                    "id", "label", "type", "symbol", "title", "date", "inArchive", "paths", "citations", "citedBy",
                ]))
            for node in graph.nodes {
                print(
                    CSVRow.bytes([
                        node.id, node.printableLabel, node.type?.name, node.symbol?.printable, node.title?.printable,
                        node.date?.iso, String(node.isInArchive),
                        node.paths.map(\.printablePath).joined(separator: "\n"), String(node.citations),
                        String(node.citedBy),
                    ]))
            }
        case .edges:
            print(CSVRow.bytes(["source", "target", "relation", "origin", "count", "path"]))
            for edge in graph.edges {
                print(
                    CSVRow.bytes([
                        graph.nodes[edge.from].id, graph.nodes[edge.to].id, edge.relation.rawValue,
                        edge.origin.rawValue, String(edge.count), edge.path.printablePath,
                    ]))
            }
        }
    }
}
