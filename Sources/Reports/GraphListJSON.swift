import CitationGraph
import Citations

/// `graph --most-cited`, `--dangling` and `--cycles` for programs: one object.
public struct GraphListJSON: GraphListReporter {
    public init() {}

    public func report(_ list: GraphList, of graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        var writer = JSONWriter()
        writer.object { writer in
            writer.key("schema")
            writer.value(1)
            writer.key("list")
            switch list {
            case .mostCited(let documents):
                writer.value("most-cited")
                writer.key("documents")
                writer.array(documents) { $0.node(graph.nodes[$1]) }
            case .dangling(let documents):
                writer.value("dangling")
                writer.key("documents")
                writer.array(documents) { $0.node(graph.nodes[$1]) }
            case .cycles(let cycles):
                let edges = GraphCycleEdges(cycles, in: graph)
                writer.value("cycles")
                writer.key("cycles")
                writer.array(cycles.enumerated()) { writer, cycle in
                    writer.object { writer in
                        writer.key("documents")
                        writer.array(cycle.element) { $0.node(graph.nodes[$1]) }
                        writer.key("edges")
                        writer.array(edges[cycle.offset]) { $0.edge($1, of: graph) }
                    }
                }
            }
        }
        writer.endLine()
        print(writer.bytes)
    }
}
