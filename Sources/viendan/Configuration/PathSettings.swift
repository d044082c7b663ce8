/// What holds for some paths only.
struct PathSettings: Sendable {
    let paths: PathPatterns
    let rules: RuleSettings
}
