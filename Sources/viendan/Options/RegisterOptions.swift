/// What `viendan register` is asked for.
struct RegisterOptions: Sendable {
    var input: InputOptions
    /// The file to be written; nil for standard output.
    var output: RawPath?
}

extension RegisterOptions {
    /// Reads the words behind the command.
    /// - Throws: `UsageError`.
    static func command(from arguments: inout ArgumentReader) throws(UsageError) -> Command {
        var options = RegisterOptions(input: InputOptions())
        while let word = arguments.next() {
            switch word.name {
            case "-o", "--output": options.output = try arguments.path(of: word)
            case "--help", "-h": return .help(.register, try arguments.trailingLanguage())
            default: try arguments.read(word, into: &options.input)
            }
        }
        try arguments.complete(&options.input)
        return .register(options)
    }
}
