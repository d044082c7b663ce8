import CitationGraph
import Citations
import Consistency

/// `graph --output-format dot`: for Graphviz. Documents of the archive are filled, stated relations dashed.
public struct GraphDOT: GraphReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        print(
            Array(
                """
                digraph viendan {
                  rankdir=LR
                  node [shape=box fontname="sans-serif" style=dashed]
                  edge [fontname="sans-serif" fontsize=10]

                """.utf8))
        for node in graph.nodes { print(Array(line(node).utf8)) }
        for edge in graph.edges { print(Array(line(edge, graph.nodes).utf8)) }
        print(Array("}\n".utf8))
    }

    private func line(_ node: GraphSnapshot.Node) -> String {
        let lines = Self.lines(node.printableLabel) + [node.dateText(language)].compactMap(\.self)
        let label = lines.map(Self.escaped).joined(separator: "\\n")
        let tooltip = Self.escaped((node.title ?? node.id).printable)
        let style = node.isInArchive ? " style=filled fillcolor=\"#dbe9ff\"" : ""
        return "  \(Self.quoted(node.id)) [label=\"\(label)\" tooltip=\"\(tooltip)\"\(style)]\n"
    }

    private func line(_ edge: GraphSnapshot.Edge, _ nodes: [GraphSnapshot.Node]) -> String {
        let ends = "\(Self.quoted(nodes[edge.from].id)) -> \(Self.quoted(nodes[edge.to].id))"
        let style = edge.origin == .stated ? " style=dashed" : ""
        let count = edge.count > 1 ? " weight=\(min(edge.count, 100))" : ""
        return "  \(ends) [label=\"\(Self.escaped(edge.relation.name[language]))\"\(count)\(style)]\n"
    }

    /// In characters.
    private static let widestLine = 40

    /// A label in lines that make a box, not a ribbon: Graphviz breaks none itself.
    private static func lines(_ label: String) -> [String] {
        var lines: [String] = []
        var width = 0
        for word in label.split(separator: " ") {
            let length = word.count
            if let last = lines.indices.last, width + 1 + length <= widestLine {
                lines[last] += " " + word
                width += 1 + length
            } else {
                lines.append(String(word))
                width = length
            }
        }
        return lines
    }

    /// An ID of the DOT language: only the quote ends it, but a backslash before it would keep it open.
    private static func quoted(_ id: String) -> String {
        "\"" + id.replacing { $0 == "\"" ? "\\\"" : $0 == "\\" ? "\\\\" : nil } + "\""
    }

    /// The text of an attribute: Graphviz reads escapes (`\N` is the name of the node) and HTML entities in it.
    private static func escaped(_ text: String) -> String {
        text.replacing { scalar in
            switch scalar {
            case "\"": "\\\""
            case "\\": "\\\\"
            case "&": "&amp;"
            default: nil
            }
        }
    }
}
