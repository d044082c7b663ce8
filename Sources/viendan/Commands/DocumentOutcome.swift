import CitationGraph
import Consistency
import Reports

extension DocumentRun {
    /// What a command makes of one document.
    struct Outcome: Sendable {
        /// What is written of it, for each stream.
        let reports: [[ReportEntry]]
        let findings: [Finding]
        let triage: TriageRecord
        /// What it adds to what is known of all.
        let facts: Facts

        init(
            reports: [[ReportEntry]], findings: [Finding], triage: TriageRecord = TriageRecord(), facts: Facts = Facts()
        ) {
            self.reports = reports
            self.findings = findings
            self.triage = triage
            self.facts = facts
        }

        /// - Parameter report: UTF-8 to be printed; may be empty.
        init(report: [UInt8], findings: [Finding], facts: Facts = Facts()) {
            self.init(reports: [[ReportEntry(report)]], findings: findings, facts: facts)
        }
    }

    /// What a document tells of itself and others; each nil where the command doesn't need it.
    struct Facts: Sendable {
        var graph: GraphContribution?
        var archive: DocumentFacts?
        var register: RegisterContribution?
    }
}
