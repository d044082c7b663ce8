import Consistency

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

extension GraphOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var options = GraphOptions(input: InputOptions())
        var format: ArgumentReader.Word?
        var list: GraphOptions.List?
        while let word = arguments.next() {
            let former = list
            switch word.name {
            // What it may be hangs on whether a list is asked for, perhaps further on.
            case "--output-format": format = .option("--output-format", value: RawPath(try arguments.value(of: word)))
            case "--from": options.from = try arguments.value(of: word)
            case "--to": options.to = try arguments.value(of: word)
            case "--depth": options.depth = try arguments.number(word, in: 1...Int.max)
            case "--most-cited": list = .mostCited(try arguments.optionalNumber(word) ?? GraphOptions.usualMostCited)
            case "--dangling" where word.isBare: list = .dangling
            case "--cycles" where word.isBare: list = .cycles
            case "--help", "-h": return .help(.graph, try arguments.trailingLanguage())
            default: try arguments.read(word, into: &options.input)
            }
            if let former, former != list {
                throw arguments.usage(
                    LocalizedText(
                        vi: "chỉ dùng một trong --most-cited, --dangling, --cycles",
                        en: "only one of --most-cited, --dangling, --cycles"))
            }
        }
        if options.depth != nil, options.from == nil, options.to == nil {
            throw arguments.usage(
                LocalizedText(
                    vi: "--depth cần --from hoặc --to", en: "--depth needs --from or --to"))
        }
        if let list {
            options.result = .list(
                list, try format.map { word throws(UsageError) in try arguments.choice(word) } ?? .text)
        } else {
            options.result = .drawing(try format.map { word throws(UsageError) in try arguments.choice(word) } ?? .dot)
        }
        try arguments.complete(&options.input)
        return .graph(options)
    }
}
