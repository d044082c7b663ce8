/// What `viendan extract` is asked for.
struct ExtractOptions: Sendable {
    enum Format: String, CaseIterable {
        case text, jsonl
    }

    var input: InputOptions
    var format = Format.text
    /// Whether what looks like a reference and is none is listed instead.
    var isUnparsed = false
}

extension ExtractOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var options = ExtractOptions(input: InputOptions())
        while let word = arguments.next() {
            switch word.name {
            case "--output-format": options.format = try arguments.choice(word)
            case "--unparsed" where word.isBare: options.isUnparsed = true
            case "--help", "-h": return .help(.extract, try arguments.trailingLanguage())
            default: try arguments.read(word, into: &options.input)
            }
        }
        try arguments.complete(&options.input)
        return .extract(options)
    }
}
