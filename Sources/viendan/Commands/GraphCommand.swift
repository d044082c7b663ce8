import CitationGraph
import Consistency
import Reports

/// `viendan graph`: which documents cite which, as a whole, around one document, or as a list.
struct GraphCommand {
    let options: GraphOptions

    private var language: Language { options.input.language }

    func run() -> ExitCode {
        var run = DocumentRun(options: options.input)
        run.readAll { document in
            DocumentRun.Outcome(
                report: [], findings: [],
                facts: DocumentRun.Facts(graph: GraphContribution(document, isDescribed: true)))
        }
        // Where nothing was read, no document can be found in it: the run says so itself.
        guard run.summary.checked > 0 || options.input.allowsEmpty else { return run.finish() }
        let whole = GraphSnapshot(run.graph)
        do throws(LookupFailure) {
            let from = try options.from.map { query throws(LookupFailure) in try index(of: query, "--from", in: whole) }
            let to = try options.to.map { query throws(LookupFailure) in try index(of: query, "--to", in: whole) }
            let graph = whole.neighbourhood(from: from, to: to, depth: options.depth)
            if graph.nodes.isEmpty, from != nil { StandardError.print("viendan: \(Self.noWay[language])") }
            report(graph) { run.print($0) }
        } catch {
            StandardError.print("viendan: \(error.message[language].printable)")
            _ = run.finish()
            return .unusable
        }
        return run.finish()
    }

    private func report(_ graph: GraphSnapshot, to print: ([UInt8]) -> Void) {
        switch options.result {
        case .list(let list, let format):
            listReporter(format).report(documents(list, of: graph), of: graph, to: print)
        case .drawing(let format):
            reporter(format).report(graph, to: print)
            if format == .mermaid, graph.edges.count > GraphMermaid.mostEdges {
                StandardError.print("viendan: \(Self.tooMany(graph.edges.count)[language])")
            }
        }
    }

    private func documents(_ list: GraphOptions.List, of graph: GraphSnapshot) -> GraphList {
        switch list {
        case .mostCited(let most): .mostCited(graph.mostCited(most))
        case .dangling: .dangling(graph.dangling)
        case .cycles: .cycles(graph.cycles)
        }
    }

    private func reporter(_ format: GraphOptions.Format) -> any GraphReporter {
        switch format {
        case .dot: GraphDOT(language: language)
        case .graphml: GraphML()
        case .mermaid: GraphMermaid(language: language)
        case .csvNodes: GraphCSV(.nodes)
        case .csvEdges: GraphCSV(.edges)
        case .json: GraphJSON()
        }
    }

    private func listReporter(_ format: GraphOptions.ListFormat) -> any GraphListReporter {
        switch format {
        case .text: GraphListText(language: language)
        case .json: GraphListJSON()
        }
    }

    private struct LookupFailure: Error {
        let message: LocalizedText
    }

    /// More candidates help nobody.
    private static let mostCandidates = 8

    private func index(of query: String, _ option: String, in graph: GraphSnapshot) throws(LookupFailure) -> Int {
        func list(_ indices: [Int]) -> String {
            let shown = indices.prefix(Self.mostCandidates).map { graph.nodes[$0].id }
            return shown.joined(separator: ", ") + (indices.count > shown.count ? ", …" : "")
        }
        switch DocumentLookup(query, in: graph) {
        case .found(let index): return index
        case .ambiguous(let indices):
            throw LookupFailure(
                message: LocalizedText(
                    vi: "\(option) \"\(query)\" có thể là \(indices.count) văn bản, hãy ghi rõ một: \(list(indices))",
                    en: "\(option) \"\(query)\" may be \(indices.count) documents, name one: \(list(indices))"))
        case .unknown(let near):
            let (vi, en) = near.isEmpty ? ("", "") : ("; gần giống: \(list(near))", "; near it: \(list(near))")
            throw LookupFailure(
                message: LocalizedText(
                    vi: "\(option) \"\(query)\" không có trong kho và không được viện dẫn\(vi)",
                    en: "\(option) \"\(query)\" is neither in the archive nor cited\(en)"))
        }
    }

    private static let noWay = LocalizedText(
        vi: "không có đường nào theo viện dẫn từ văn bản --from đến văn bản --to trong --depth đã cho",
        en: "no way along citations leads from the document of --from to that of --to within --depth")

    private static func tooMany(_ count: Int) -> LocalizedText {
        LocalizedText(
            vi:
                "Mermaid mặc định chỉ vẽ \(GraphMermaid.mostEdges) quan hệ, ở đây có \(count): thu hẹp bằng --from, --to, --depth",
            en:
                "Mermaid draws \(GraphMermaid.mostEdges) edges by default, here are \(count): narrow it by --from, --to, --depth"
        )
    }
}
