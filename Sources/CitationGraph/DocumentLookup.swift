/// Which document of a graph a user means.
public enum DocumentLookup: Sendable, Equatable {
    /// Index into the nodes.
    case found(Int)
    case ambiguous([Int])
    /// None; those that are like it, by the number or the file name.
    case unknown(near: [Int])

    /// By id or path; if it is none, by label or type and symbol; else by symbol alone (121/2020/QH14) or the last parts
    /// of a path.
    public init(_ query: String, in graph: GraphSnapshot) {
        let nodes = graph.nodes
        let path = Self.plain(query)
        let name = Self.folded(query, separator: ".")
        let symbol = Self.symbol(query)
        let tests: [(GraphSnapshot.Node) -> Bool] = [
            { $0.id == query || $0.paths.contains { Self.plain($0) == path } },
            { node in
                !name.isEmpty
                    && [node.label, node.heading].contains { Self.folded($0, separator: ".") == name }
            },
            { node in
                (symbol != nil && Self.symbol(node) == symbol) || node.paths.contains { $0.hasSuffix("/" + path) }
            },
        ]
        for test in tests {
            let fitting = nodes.indices.filter { test(nodes[$0]) }
            if fitting.count > 1 {
                self = .ambiguous(fitting)
                return
            }
            if let only = fitting.first {
                self = .found(only)
                return
            }
        }
        self = .unknown(near: nodes.indices.filter { Self.isNear(nodes[$0], symbol: symbol, path: path) })
    }

    /// Without the `./` that means nothing.
    private static func plain(_ path: String) -> Substring { path.hasPrefix("./") ? path.dropFirst(2) : path[...] }

    private static func folded(_ text: some StringProtocol, separator: Character) -> String {
        var name = LexName("")
        name.append(String(text), separator: separator)
        return name.text
    }

    /// *121-2020-qh14*, as names of documents end; what stands before the number doesn't count. Nil without a number.
    private static func symbol(_ text: String) -> String? {
        guard let start = text.firstIndex(where: \.isWholeNumber) else { return nil }
        let isOneDigit = text[start...].prefix { $0.isWholeNumber }.count == 1
        return (isOneDigit ? "0" : "") + folded(text[start...], separator: "-")
    }

    private static func symbol(_ node: GraphSnapshot.Node) -> String? {
        guard node.id.hasPrefix("urn:"), let end = node.id.lastIndex(of: ";") else { return nil }
        return String(node.id[node.id.index(after: end)...])
    }

    private static func isNear(_ node: GraphSnapshot.Node, symbol: String?, path: Substring) -> Bool {
        if let number = symbol?.prefix(while: { $0 != "-" }), Self.symbol(node)?.hasPrefix(number + "-") == true {
            return true
        }
        guard let name = path.split(separator: "/").last else { return false }
        return node.paths.contains { $0 == name || $0.hasSuffix("/" + name) }
    }
}

extension GraphSnapshot.Node {
    /// *Luật 102/2016/QH13*, where the label has the name.
    fileprivate var heading: String { [type?.name, symbol].compactMap(\.self).joined(separator: " ") }
}
