/// What a node of the graph stands for.
enum NodeKey: Hashable, Sendable {
    case document(DocumentIdentity)
    /// A document of the archive whose header doesn't say which it is.
    case file(ExactText)

    /// The name of a document, else `file:` and the path; unlike for different nodes, on one line and without quotes.
    var id: String {
        switch self {
        case .document(let identity): identity.urn
        case .file(let path): "file:" + Self.encoded(path.text)
        }
    }

    /// With the characters that a URI can't hold, and `&`, that Graphviz reads on, as `%0A`; Vietnamese letters stay.
    private static func encoded(_ path: String) -> String {
        var result = ""
        for scalar in path.unicodeScalars {
            switch scalar {
            case "%", "&", " ", "\"", "<", ">", "\\", "^", "`", "{", "|", "}", "\u{0}"..."\u{1F}", "\u{7F}"..."\u{A0}",
                "\u{2028}"..."\u{202E}", "\u{2066}"..."\u{2069}", "\u{FFFE}", "\u{FFFF}":
                for byte in String(scalar).utf8 {
                    result += "%" + (byte < 0x10 ? "0" : "") + String(byte, radix: 16, uppercase: true)
                }
            default: result.unicodeScalars.append(scalar)
            }
        }
        return result
    }
}
