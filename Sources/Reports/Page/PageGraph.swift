import CitationGraph
import Citations
import Consistency

/// The graph as a page holds it: nodes, and edges by the places of their nodes.
struct PageGraph {
    let language: Language

    func json(_ graph: GraphSnapshot) -> [UInt8] {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("nodes")
            writer.array(graph.nodes) { writer, node in write(node, to: &writer) }
            writer.key("edges")
            writer.array(graph.edges) { writer, edge in
                writer.object { writer in
                    writer.key("from")
                    writer.value(edge.from)
                    writer.key("to")
                    writer.value(edge.to)
                    writer.key("relation")
                    writer.value(edge.relation.rawValue)
                    writer.key("isStated")
                    writer.value(edge.origin == .stated)
                    writer.key("count")
                    writer.value(edge.count)
                }
            }
        }
        return writer.bytes
    }

    private func write(_ node: GraphSnapshot.Node, to writer: inout JSONWriter) {
        writer.object { writer in
            writer.key("id")
            writer.value(node.id)
            writer.key("label")
            writer.value(node.printableLabel)
            writer.key("title")
            writer.value(node.title?.printable)
            writer.key("date")
            writer.value(node.dateText(language))
            writer.key("paths")
            writer.array(node.paths) { $0.value($1.printablePath) }
            writer.key("citations")
            writer.value(node.citations)
            writer.key("citedBy")
            writer.value(node.citedBy)
        }
    }
}
