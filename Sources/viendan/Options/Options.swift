import Consistency
import Glibc

/// What the command line asks for.
enum Command {
    case check(CheckOptions)
    case extract(ExtractOptions)
    case graph(GraphOptions)
    case rule(RuleOptions)
    case register(RegisterOptions)
    case help(HelpText.Topic, Language)
    case version
}

/// What every command that reads documents takes.
struct InputOptions: Sendable {
    /// Files and folders; `-` is standard input.
    var paths: [RawPath] = []
    /// Whether it is no fault that nothing was there to be read.
    var allowsEmpty = false
    var threads = max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN)))
    var language = Language.vietnamese
}

struct CheckOptions: Sendable {
    enum Format: String, CaseIterable {
        case text, json
    }

    var input: InputOptions
    var format = Format.text
    /// Findings of this severity or a graver one make the run fail.
    var failOn = Severity.warning
    var rules = RuleSelection.standard
    /// A table of known documents beside the built-in one; nil for none.
    var register: RawPath?
}

struct ExtractOptions: Sendable {
    enum Format: String, CaseIterable {
        case text, jsonl
    }

    var input: InputOptions
    var format = Format.text
    /// Whether what looks like a reference and is none is listed instead.
    var isUnparsed = false
}

struct RuleOptions {
    enum Format: String, CaseIterable {
        case text, markdown, json
        case table = "markdown-table"
    }

    /// The pages to be printed.
    var pages: [RulePage] = []
    var format = Format.text
    var language = Language.vietnamese
}

struct RegisterOptions: Sendable {
    var input: InputOptions
    /// The file to be written; nil for standard output.
    var output: RawPath?
}

/// A command line that can't be understood.
struct UsageError: Error {
    let message: LocalizedText
    let language: Language
}
