import Consistency
import Reports

/// What is done and told when all findings are known.
struct TriageConclusion {
    let options: TriageOptions
    let triage: Triage
    private let ledger: TriageLedger
    private let overwritesDocument: Bool
    /// Whether documents were compared: else the rules that see all could not find anything.
    private let isComparison: Bool
    let language: Language

    init(options: TriageOptions, triage: Triage, run: DocumentRun, language: Language) {
        self.options = options
        self.triage = triage
        ledger = run.triage
        isComparison = run.summary.checked > 1
        overwritesDocument = options.newBaseline.map(run.isInput) ?? false
        self.language = language
    }

    /// Writes the new baseline, tells of entries that nothing needs and of changes that are none.
    /// - Returns: false where the baseline can't be written, which is then told.
    func run() -> Bool {
        if triage.changes != nil, ledger.documents.isEmpty {
            let revision = options.revision ?? "HEAD"
            let message = LocalizedText(
                vi: "viendan: không có văn bản nào thay đổi so với \(revision)",
                en: "viendan: no document has changed since \(revision)")
            StandardError.print(message[language].printable)
        }
        if let path = options.newBaseline { return !overwritesDocument && write(to: path) }
        if let path = options.baseline { tellStale(in: path) }
        return true
    }

    private func write(to path: RawPath) -> Bool {
        var baseline = ledger.found
        // What was not looked at stays as it was.
        if let old = triage.baseline { baseline.merge(old.entries.filter { !isJudged($0.key) }) }
        do throws(OutputFailure) {
            try BaselineFile(path: path).write(baseline)
        } catch {
            StandardError.print("\(path.text.printablePath): \(error.message[language])")
            return false
        }
        let message = LocalizedText(
            vi: "đã ghi \(baseline.count) phát hiện; dùng bằng --baseline",
            en: "\(baseline.count) findings written; use it by --baseline")
        StandardError.print("\(path.text.printablePath): \(message[language])")
        return true
    }

    private func tellStale(in path: RawPath) {
        let stale = (triage.baseline?.entries ?? [:]).reduce(0) { sum, entry in
            isJudged(entry.key) ? sum + entry.value.count - ledger.found.count(of: entry.key) : sum
        }
        guard stale > 0 else { return }
        let message = LocalizedText(
            vi:
                "\(stale) phát hiện trong baseline không còn nữa: cập nhật bằng cách thêm --write-baseline với cùng tệp",
            en: "\(stale) findings of the baseline are gone: update it by adding --write-baseline with the same file")
        StandardError.print("\(path.text.printablePath): \(message[language])")
    }

    /// Whether this run would have found it.
    private func isJudged(_ key: Baseline.Key) -> Bool {
        (ledger.documents[key.document].map { triage.rules[$0].contains(key.rule) } ?? false)
            && (isComparison || !RuleCatalog.seesAllDocuments(key.rule))
    }
}
