import Consistency
import Reports

extension DocumentRun {
    /// What contradicts other documents stands behind what contradicts itself: it is known when all are read.
    mutating func printArchiveFindings(rules: PathRules, _ triage: Triage, by reporters: [any FindingReporter]) {
        let findings = RuleCatalog.findings(in: archive, selection: rules.all).compactMap {
            $0.applying(rules[$0.path])
        }
        var rest = reviewed(findings, by: rules)[...]
        while let first = rest.first {
            let own = rest.prefix { $0.path == first.path && $0.contentHash == first.contentHash }
            rest = rest.dropFirst(own.count)
            print(own.map(\.finding), inTextOf: first.path, hash: first.contentHash, triage, by: reporters)
        }
    }
}
