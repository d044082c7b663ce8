import CitationGraph
import Citations

/// `graph --output-format json`: nodes and links under the names that d3 and networkx (`node_link_graph`) read.
public struct GraphJSON: GraphReporter {
    public init() {}

    public func report(_ graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        print(Array("{\"schema\":1,\"directed\":true,\"multigraph\":true,\"graph\":{},\"nodes\":[\n".utf8))
        for (index, node) in graph.nodes.enumerated() {
            var writer = JSONWriter()
            writer.node(node)
            print(writer.bytes + Array((index + 1 < graph.nodes.count ? ",\n" : "\n").utf8))
        }
        print(Array("],\"edges\":[\n".utf8))
        for (index, edge) in graph.edges.enumerated() {
            var writer = JSONWriter()
            writer.edge(edge, of: graph)
            print(writer.bytes + Array((index + 1 < graph.edges.count ? ",\n" : "\n").utf8))
        }
        print(Array("]}\n".utf8))
    }
}

extension JSONWriter {
    mutating func node(_ node: GraphSnapshot.Node) {
        object { writer in
            writer.key("id")
            writer.value(node.id)
            writer.key("label")
            writer.value(node.label)
            writer.key("type")
            writer.value(node.type?.name)
            writer.key("symbol")
            writer.value(node.symbol)
            writer.key("title")
            writer.value(node.title)
            writer.key("date")
            writer.value(node.date?.iso)
            writer.key("inArchive")
            writer.value(node.isInArchive)
            writer.key("paths")
            writer.array(node.paths) { $0.value($1) }
            writer.key("citations")
            writer.value(node.citations)
            writer.key("citedBy")
            writer.value(node.citedBy)
        }
    }

    mutating func edge(_ edge: GraphSnapshot.Edge, of graph: GraphSnapshot) {
        object { writer in
            writer.key("source")
            writer.value(graph.nodes[edge.from].id)
            writer.key("target")
            writer.value(graph.nodes[edge.to].id)
            writer.key("relation")
            writer.value(edge.relation.rawValue)
            writer.key("origin")
            writer.value(edge.origin.rawValue)
            writer.key("count")
            writer.value(edge.count)
            writer.key("path")
            writer.value(edge.path)
        }
    }
}
