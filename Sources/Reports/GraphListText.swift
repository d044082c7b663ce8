import CitationGraph
import Citations
import Consistency

/// `graph --most-cited`, `--dangling` and `--cycles` for people: a line a document.
public struct GraphListText: GraphListReporter {
    private let language: Language

    public init(language: Language) { self.language = language }

    public func report(_ list: GraphList, of graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        switch list {
        case .mostCited(let documents):
            if documents.isEmpty { print(line(LocalizedText(vi: "Không có viện dẫn nào.", en: "Nothing is cited."))) }
            for index in documents { print(ranked(graph.nodes[index], isMarked: true)) }
        case .dangling(let documents):
            if documents.isEmpty {
                print(
                    line(
                        LocalizedText(
                            vi: "Văn bản nào được viện dẫn cũng có trong kho.",
                            en: "Every cited document is in the archive.")))
            }
            for index in documents { print(ranked(graph.nodes[index], isMarked: false)) }
        case .cycles(let cycles):
            if cycles.isEmpty {
                print(
                    line(
                        LocalizedText(
                            vi: "Không có văn bản nào làm căn cứ lẫn cho nhau.", en: "No documents rest on each other."
                        )))
            }
            report(cycles, of: graph, to: print)
        }
    }

    private func report(_ cycles: [[Int]], of graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        let edges = GraphCycleEdges(cycles, in: graph)
        for (place, cycle) in cycles.enumerated() {
            print(
                line(
                    LocalizedText(
                        vi: "\(cycle.count) văn bản làm căn cứ lẫn cho nhau:",
                        en: "\(cycle.count) documents rest on each other:")))
            for index in cycle { print(Array("  \(described(graph.nodes[index]))\n".utf8)) }
            for edge in edges[place] {
                let (from, to) = (graph.nodes[edge.from].printableLabel, graph.nodes[edge.to].printableLabel)
                let words = "\(from) \(edge.relation.name[language]) \(to)"
                print(Array("    \(edge.path.printablePath): \(words)\n".utf8))
            }
        }
    }

    /// By how many documents it is cited and how often, which it is, and whether the archive has it unless all lack it.
    private func ranked(_ node: GraphSnapshot.Node, isMarked: Bool) -> [UInt8] {
        let figure = String(node.citedBy)
        let padding = String(repeating: " ", count: max(0, 6 - figure.count))
        let mark = isMarked && !node.isInArchive ? LocalizedText(vi: " [ngoài kho]", en: " [not here]")[language] : ""
        let times = LocalizedText(vi: "\(node.citations) lần", en: "\(node.citations) times")[language]
        return Array("\(padding)\(figure)  (\(times))  \(described(node))\(mark)\n".utf8)
    }

    private func described(_ node: GraphSnapshot.Node) -> String {
        [node.printableLabel, node.dateText(language)].compactMap(\.self).joined(separator: ", ") + "  \(node.id)"
    }

    private func line(_ text: LocalizedText) -> [UInt8] { Array((text[language] + "\n").utf8) }
}
