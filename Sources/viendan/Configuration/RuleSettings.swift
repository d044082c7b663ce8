import Consistency

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
