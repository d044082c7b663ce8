import CitationGraph
import Citations

/// `graph --output-format graphml`: for networkx, Gephi, yEd.
public struct GraphML: GraphReporter {
    public init() {}

    private enum Key: String, CaseIterable {
        case label, type, symbol, title, date, inArchive, paths, citations, citedBy
        case relation, origin, count, path

        var isOfEdge: Bool {
            switch self {
            case .relation, .origin, .count, .path: true
            default: false
            }
        }

        var type: String {
            switch self {
            case .inArchive: "boolean"
            case .citations, .citedBy, .count: "int"
            default: "string"
            }
        }
    }

    public func report(_ graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        let keys = Key.allCases.map { key in
            let element = key.isOfEdge ? "edge" : "node"
            return "  <key id=\"\(key)\" for=\"\(element)\" attr.name=\"\(key)\" attr.type=\"\(key.type)\"/>\n"
        }
        print(
            Array(
                """
                <?xml version="1.0" encoding="UTF-8"?>
                <graphml xmlns="http://graphml.graphdrawing.org/xmlns">
                \(keys.joined())  <graph id="viendan" edgedefault="directed">

                """.utf8))
        for node in graph.nodes { print(Array(element(node).utf8)) }
        for (index, edge) in graph.edges.enumerated() { print(Array(element(edge, index, graph.nodes).utf8)) }
        print(Array("  </graph>\n</graphml>\n".utf8))
    }

    private func element(_ node: GraphSnapshot.Node) -> String {
        // Not one path a line: readers of XML need not keep line breaks.
        let paths = node.paths.map(\.printablePath).joined(separator: "; ")
        return "    <node id=\"\(node.id.xmlEscaped)\">"
            + data(.label, node.printableLabel) + data(.type, node.type?.name) + data(.symbol, node.symbol?.printable)
            + data(.title, node.title?.printable) + data(.date, node.date?.iso)
            + data(.inArchive, String(node.isInArchive)) + data(.paths, paths.isEmpty ? nil : paths)
            + data(.citations, String(node.citations)) + data(.citedBy, String(node.citedBy)) + "</node>\n"
    }

    private func element(_ edge: GraphSnapshot.Edge, _ index: Int, _ nodes: [GraphSnapshot.Node]) -> String {
        let (source, target) = (nodes[edge.from].id.xmlEscaped, nodes[edge.to].id.xmlEscaped)
        // Without ids readers keep one edge of each pair.
        return "    <edge id=\"e\(index)\" source=\"\(source)\" target=\"\(target)\">"
            + data(.relation, edge.relation.rawValue) + data(.origin, edge.origin.rawValue)
            + data(.count, String(edge.count)) + data(.path, edge.path.printablePath) + "</edge>\n"
    }

    private func data(_ key: Key, _ text: String?) -> String {
        text.map { "<data key=\"\(key)\">\($0.xmlEscaped)</data>" } ?? ""
    }
}
