import CitationGraph
import Citations
import Consistency

/// What a `viendan.json` says; nothing where there is none.
struct Configuration: Sendable {
    /// The file; nil for none.
    var path: RawPath?
    var rules = RuleSettings()
    /// What holds for some paths only; the later go over the earlier.
    var perPath: [PathSettings] = []
    var failOn: Severity?
    var language: Language?
    /// What is not read where a folder is walked.
    var exclusions: PathPatterns?
    /// A table of known documents, as `--register` takes it.
    var register: RawPath?
    /// Known documents that stand in the file itself.
    var documents: [Register.Entry] = []
    /// What makes text of files, by the ends of their names.
    var converters: [Converter] = []
    /// The tables with the agencies of the file; nil where it has none.
    var addedKnowledge: Knowledge?

    var knowledge: Knowledge { addedKnowledge ?? .standard }
}

/// Which rules run and how grave they are, as a file or a command line says it.
struct RuleSettings: Sendable {
    /// These only; empty for what holds else.
    var selected: [RuleSelector] = []
    /// These besides.
    var extended: [RuleSelector] = []
    /// Not these.
    var ignored: [RuleSelector] = []
    var severities: [(selector: RuleSelector, severity: Severity)] = []
}

/// What holds for some paths only.
struct PathSettings: Sendable {
    let paths: PathPatterns
    let rules: RuleSettings
}

/// A program that makes text of files.
struct Converter: Sendable, Equatable {
    /// The end of the names, in small letters: *.wps*.
    let suffix: String
    /// The program and its arguments; never empty.
    let command: [String]
}
