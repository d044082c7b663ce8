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
    /// What makes text of files that are none: the product's table, and what the file adds.
    var converters = ConverterTable.standard
    /// The tables with the agencies of the file; nil where it has none.
    var addedKnowledge: Knowledge?

    var knowledge: Knowledge { addedKnowledge ?? .standard }
}
