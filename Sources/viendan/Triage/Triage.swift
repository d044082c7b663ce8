import Citations
import Consistency
import LegalText
import Reports

/// Which findings a run reports: not those that a comment in the text, `--changed` or the baseline leaves out.
struct Triage: Sendable {
    /// What is reported of one text.
    struct Outcome: Sendable {
        let reported: [Finding]
        var record = TriageRecord()
    }

    let rules: PathRules
    /// Nil where all documents are reported.
    let changes: ChangedDocuments?
    let baseline: Baseline?
    /// Whether all findings become known ones.
    let isWriting: Bool

    /// - Throws: `TriageFailure`.
    init(_ options: TriageOptions, rules: PathRules) throws(TriageFailure) {
        self.rules = rules
        isWriting = options.newBaseline != nil
        do throws(BaselineFailure) {
            baseline = try options.baseline.map { path throws(BaselineFailure) in try BaselineFile(path: path).read() }
        } catch {
            throw .baseline(error)
        }
        do throws(GitFailure) {
            changes = options.isOfChanges ? try ChangedDocuments(since: options.revision ?? "HEAD") : nil
        } catch {
            throw .git(error)
        }
    }

    /// What of the findings of the rules that see one document is reported.
    func outcome(of findings: [Finding], in document: CitingDocument) -> Outcome {
        let path = RawPath(document.source.path)
        guard isReported(path) else {
            return Outcome(
                reported: [], record: TriageRecord(withheld: Withheld(inUnchanged: findings.count)))
        }
        var suppressions = Suppressions(document)
        let left = suppressions.reviewed(findings, by: rules[document.source.path])
        var outcome = outcome(of: left, in: document.source)
        outcome.record.withheld.suppressed = suppressions.count
        outcome.record.suppressions = suppressions.needsArchive ? suppressions : nil
        outcome.record.document =
            baseline == nil && changes == nil
            ? nil : TriageRecord.Document(located: path.located, path: document.source.path)
        return outcome
    }

    /// What of the findings of the rules that see all documents, apart from those that comments leave out, is reported.
    func outcome(of findings: [Finding], in source: SourceText) -> Outcome {
        let path = RawPath(source.path)
        guard isReported(path) else {
            return Outcome(reported: [], record: TriageRecord(withheld: Withheld(inUnchanged: findings.count)))
        }
        guard isWriting || baseline != nil else { return Outcome(reported: findings) }
        let document = path.located
        var outcome = TriageRecord()
        let reported = findings.filter { finding in
            let key = Baseline.Key(finding, of: document, in: source)
            let isKnown = outcome.found.count(of: key) < baseline?.count(of: key) ?? 0
            if isWriting || isKnown { outcome.found.add(finding, key, in: source) }
            return !isWriting && !isKnown
        }
        outcome.withheld.inBaseline = findings.count - reported.count
        return Outcome(reported: reported, record: outcome)
    }

    private func isReported(_ document: RawPath) -> Bool { changes?.contains(document) ?? true }
}

/// Why a run can't tell what to report.
enum TriageFailure: Error {
    case baseline(BaselineFailure)
    case git(GitFailure)

    /// For people, in one line.
    func line(in language: Language) -> String {
        switch self {
        case .baseline(let failure): "\(failure.path.text.printablePath): \(failure.message[language])"
        case .git(let failure): failure.message[language].printable
        }
    }
}
