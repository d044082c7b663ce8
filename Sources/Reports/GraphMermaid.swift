import CitationGraph
import Citations
import Consistency

/// `graph --output-format mermaid`: for Markdown pages. Documents of the archive are filled, stated relations dotted.
public struct GraphMermaid: GraphReporter {
    /// More edges Mermaid doesn't draw unless its page allows it (`maxEdges`).
    public static let mostEdges = 500

    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        print(
            Array(
                """
                flowchart LR
                  classDef archive fill:#dbe9ff,stroke:#3465a4
                  classDef outside fill:#fff,stroke:#888,stroke-dasharray:4

                """.utf8))
        // Mermaid takes neither colons nor semicolons in the names of nodes.
        for (index, node) in graph.nodes.enumerated() {
            let label = [node.printableLabel, node.dateText(language)].compactMap(\.self).map(Self.escaped)
                .joined(separator: "<br/>")
            print(Array("  n\(index)[\"\(label)\"]:::\(node.isInArchive ? "archive" : "outside")\n".utf8))
        }
        for edge in graph.edges {
            let arrow = edge.origin == .stated ? "-.->" : "-->"
            let name = Self.escaped(edge.relation.name[language])
            print(Array("  n\(edge.from) \(arrow)|\"\(name)\"| n\(edge.to)\n".utf8))
        }
    }

    /// Everything that is more than itself in Mermaid, HTML or Markdown, by its number.
    private static func escaped(_ text: String) -> String {
        text.replacing { scalar in
            switch scalar {
            case "\"", "#", "&", "<", ">", "\\", "`", "*", "_", "~", ";", "%", "{", "}", "[", "]", "|", "$", "@":
                "#\(scalar.value);"
            default: nil
            }
        }
    }
}
