/// What `viendan graph` is asked for.
struct GraphOptions: Sendable {
    enum Format: String, CaseIterable {
        case dot, graphml, mermaid
        case csvNodes = "csv-nodes"
        case csvEdges = "csv-edges"
        case json
    }

    enum ListFormat: String, CaseIterable {
        case text, json
    }

    enum List: Equatable {
        case mostCited(Int)
        case dangling
        case cycles
    }

    /// The whole graph, or a list of some of its documents.
    enum Result {
        case drawing(Format)
        case list(List, ListFormat)
    }

    /// How many `--most-cited` lists where it is not told.
    static let usualMostCited = 20

    var input: InputOptions
    var result = Result.drawing(.dot)
    /// Documents as the user names them: id, path, symbol or label.
    var from: String?
    var to: String?
    /// Nil for any.
    var depth: Int?
}
