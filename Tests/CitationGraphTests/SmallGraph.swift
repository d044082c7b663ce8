import Citations
import LegalText

@testable import CitationGraph

extension GraphSnapshot {
    /// A graph of numbered nodes that cite each other.
    init(nodeCount: Int, basis links: [(Int, Int)], _ relation: Reference.Relation = .basis) {
        self.init(
            nodes: (0..<nodeCount).map { index in
                Node(
                    id: String(index), label: "", type: nil, symbol: nil, title: nil, date: nil, paths: [],
                    citations: 0, citedBy: 0)
            },
            edges: links.map { Edge(from: $0, to: $1, relation: relation, origin: .citation, count: 1, path: "") })
    }

    /// The graph of texts, given as path and text.
    init(_ texts: KeyValuePairs<String, String>) throws {
        var graph = CitationGraph()
        for (path, text) in texts {
            let document = CitingDocument(try SourceText(path: path, text))
            graph.merge(GraphContribution(document, isDescribed: true))
        }
        self.init(graph)
    }

    /// The node with a label; nil if there is none or several.
    func node(_ label: String) -> Node? {
        let found = nodes.filter { $0.label == label }
        return found.count == 1 ? found[0] : nil
    }

    var ids: [String] { nodes.map(\.id) }
}
