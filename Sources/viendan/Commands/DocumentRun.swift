import CitationGraph
import Citations
import Consistency
import LegalText
import Reports

/// Reads all documents that a command was given, prints what the command makes of each, in order, and counts.
struct DocumentRun: Sendable {
    /// What it is for, besides what the command makes of the documents.
    enum Purpose {
        case report
        /// The fixes are gathered, to be shown.
        case showFixes
        /// The fixes are gathered, and nothing told: a run that reports follows.
        case findFixes
    }

    let options: InputOptions
    private let purpose: Purpose
    private var streams: [ReportStream]
    private(set) var summary = Summary()
    /// What the documents add to the graph, once they were read.
    private(set) var graph = CitationGraph()
    private(set) var archive: Archive
    private(set) var register = RegisterDraft()
    private(set) var triage = TriageLedger()
    /// Where the texts stand that were read, by the path under which they are reported.
    private var inputs: [String: Input] = [:]
    /// What stood on standard input, which can be read only once.
    private(set) var standardInput: SourceText?
    /// What the findings propose, by the path of the text; empty for a run that only reports.
    private(set) var fixes: [String: TextFixes] = [:]
    /// While documents are read.
    private var progress: ProgressBar?

    /// - Parameters:
    ///   - streams: where the reports go, standard output first.
    ///   - known: what the archive rules know besides the documents.
    ///   - fixed: what was mended before the run, which reports what is left.
    init(
        options: InputOptions, streams: [ReportStream] = [ReportStream()], known: Register? = nil,
        for purpose: Purpose = .report, after fixed: FixedInputs? = nil
    ) {
        archive = Archive(register: known, knowledge: options.configuration.knowledge)
        self.options = options
        self.streams = streams
        self.purpose = purpose
        standardInput = fixed?.standardInput
        summary.mended = fixed?.mended ?? 0
    }

    private struct Worker {
        var reader: FileReader
        var tokens = TokenColumns()
    }

    private struct Unread: Error {
        let path: String
        let failure: InputFailure
    }

    private struct Read: Sendable {
        let reports: [[ReportEntry]]
        let summary: Summary
        let triage: TriageRecord
        let facts: Facts
        let standardInput: SourceText?
        /// Nil where nothing is proposed, or it isn't asked for.
        let fixes: TextFixes?
        let path: String
    }

    /// Prints as it is, before or after the reports.
    mutating func print(_ bytes: [UInt8]) { streams[0].write(bytes) }

    /// Writes what stands before the reports of all documents.
    mutating func open(by reporters: [any FindingReporter]) {
        for (index, reporter) in reporters.enumerated() { streams[index].write(reporter.opening()) }
    }

    /// Writes what stands behind the reports of all documents.
    mutating func close(by reporters: [any FindingReporter]) {
        for (index, reporter) in reporters.enumerated() {
            streams[index].write(reporter.report(summary.failed))
            let leftOut = streams[index].writeRest(options.language)
            streams[index].write(reporter.closing(summary, leftOut: leftOut))
        }
    }

    /// Runs over all inputs; those that can't be read are told on standard error in their order.
    ///
    /// - Parameter closely: whether `transform` asks for the documents' close reading.
    mutating func readAll(closely: Bool = false, _ transform: @Sendable (CitingDocument) -> Outcome) {
        let converters = options.configuration.converters
        let discovery = FileDiscovery(
            options.paths, standardInputName: options.standardInputName, converters: converters,
            excluding: options.configuration.exclusions)
        summary.skipped = discovery.skipped
        for (path, failure) in discovery.failures { report(failure, of: path) }
        if let path = options.configuration.path { tell(path.text, VerboseWords.configuration) }
        for skipped in summary.skipped { tell(skipped.path, VerboseWords.skipped(skipped)) }
        let progress = ProgressBar(total: discovery.inputs.count, language: options.language)
        self.progress = progress
        for index in streams.indices { streams[index].progress = progress }
        inputs = Dictionary(discovery.inputs.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let map = OrderedMap<Input, Result<Read, Unread>>(threads: options.threads)
        let (given, gathersFixes) = (standardInput, purpose != .report)
        self = map.run(
            discovery.inputs, into: self, worker: { Worker(reader: FileReader(converters: converters)) },
            transform: { [knowledge = options.configuration.knowledge] worker, input in
                Self.read(
                    input, &worker, given: input.isStandardInput ? given : nil, by: knowledge, closely: closely,
                    gathersFixes: gathersFixes, transform)
            },
            consume: { run, result in
                switch result {
                case .success(let read): run.take(read)
                case .failure(let unread): run.report(unread.failure, of: unread.path)
                }
                progress.advance()
            })
        progress.finish()
        self.progress = nil
        for index in streams.indices { streams[index].progress = nil }
        summary.add(graph)
    }

    private static func read(
        _ input: Input, _ worker: inout Worker, given: SourceText?, by knowledge: Knowledge, closely: Bool,
        gathersFixes: Bool, _ transform: (CitingDocument) -> Outcome
    ) -> Result<Read, Unread> {
        do throws(InputFailure) {
            let source: SourceText = if let given { given } else { try worker.reader.text(of: input) }
            let document = CitingDocument(
                source, tokens: &worker.tokens, closely: closely, knowledge: knowledge)
            let outcome = transform(document)
            let fixes = gathersFixes ? TextFixes(outcome.findings, in: document) : nil
            var summary = Summary()
            summary.add(document, findings: outcome.findings)
            summary.withheld = outcome.triage.withheld
            let kept = input.isStandardInput ? document.source : nil
            if kept == nil { worker.reader.reuse(document.source) }
            return .success(
                Read(
                    reports: outcome.reports, summary: summary, triage: outcome.triage, facts: outcome.facts,
                    standardInput: kept, fixes: fixes, path: input.name))
        } catch {
            return .failure(Unread(path: input.name, failure: error))
        }
    }

    private mutating func take(_ read: Read) {
        summary.add(read.summary)
        triage.add(read.triage)
        if let contribution = read.facts.graph { graph.merge(contribution) }
        if let facts = read.facts.archive { archive.add(facts) }
        if let contribution = read.facts.register { register.merge(contribution) }
        if let source = read.standardInput { standardInput = source }
        if let found = read.fixes { fixes[read.path] = found }
        tell(read.path, VerboseWords.read(read.summary))
        write(read.reports)
    }

    private mutating func write(_ reports: [[ReportEntry]]) {
        for (index, entries) in reports.enumerated() { streams[index].write(entries) }
    }

    /// What the archive rules found, without what comments in the texts leave out.
    mutating func reviewed(_ findings: [ArchiveFinding], by rules: PathRules) -> [ArchiveFinding] {
        let left = triage.reviewed(findings, by: rules, isComparison: summary.checked > 1)
        summary.withheld += Withheld(suppressed: triage.suppressions.count)
        return left
    }

    /// With `--verbose`, what is told of what is read.
    private func tell(_ path: String, _ words: LocalizedText) {
        guard options.isVerbose, purpose != .findFixes else { return }
        tell("\(path.printablePath): \(words[options.language])")
    }

    private func tell(_ line: String) {
        guard let progress else { return StandardError.print(line) }
        progress.interrupt { StandardError.print(line) }
    }

    /// Prints what was found in a text by looking at all; it is read again, for its lines.
    mutating func print(
        _ findings: [Finding], inTextOf path: String, hash: UInt64, _ triage: Triage,
        by reporters: [any FindingReporter]
    ) {
        guard let source = text(of: path, hash: hash) else { return }
        let outcome = triage.outcome(of: findings, in: source)
        write(reporters.map { $0.report(outcome.reported, in: source) })
        summary.add(outcome.reported, in: source)
        summary.withheld += outcome.record.withheld
        self.triage.add(outcome.record)
        let knowledge = options.configuration.knowledge
        if purpose != .report, let found = TextFixes(outcome.reported, in: CitingDocument(source, knowledge: knowledge))
        {
            fixes[path] = fixes[path]?.adding(found) ?? found
        }
    }

    /// A text that was read before; nil, and told, where it can't be read any more or is another.
    mutating func text(of path: String, hash: UInt64) -> SourceText? {
        do throws(InputFailure) {
            let source = try text(of: path)
            guard source.contentHash == hash else { throw .changed }
            return source
        } catch {
            report(error, of: path)
            return nil
        }
    }

    /// Where a text stands that was read; nil for a path that none has.
    func input(named path: String) -> Input? { inputs[path] }

    /// Whether a file that is to be written is one of the documents, which is then told: nobody wants that.
    func isInput(_ output: RawPath) -> Bool {
        guard let real = output.real, inputs.values.contains(where: { $0.isFile(real) }) else { return false }
        let message = LocalizedText(
            vi: "là một trong những văn bản được đọc nên không bị ghi đè: chọn tên khác",
            en: "is one of the documents and is not written over: choose another name")
        StandardError.print("\(output.text.printablePath): \(message[options.language])")
        return true
    }

    private func text(of path: String) throws(InputFailure) -> SourceText {
        if let standardInput, standardInput.path == path { return standardInput }
        guard let input = inputs[path] else { throw .changed }
        var reader = FileReader(converters: options.configuration.converters)
        return try reader.text(of: input)
    }

    private mutating func report(_ failure: InputFailure, of path: String) {
        if purpose != .findFixes { tell("\(path.printablePath): \(failure.message[options.language])") }
        summary.failed.append(Summary.Skipped(path: path, reason: failure.message))
    }

    /// Prints what is left and tells how the run ended, apart from its findings.
    ///
    /// - Parameter keepsEmpty: whether files are written though nothing was checked.
    mutating func finish(keepsEmpty: Bool = true) -> ExitCode {
        if !keepsEmpty, summary.checked == 0, !options.allowsEmpty {
            for stream in streams { stream.discard() }
            streams = []
        }
        let areWritten = streams.indices.map { index in
            guard let path = streams[index].path, isInput(path) else { return streams[index].finish(options.language) }
            streams[index].discard()
            return false
        }
        guard !areWritten.contains(false) else { return .unusable }
        guard summary.failed.isEmpty else { return .unusable }
        guard summary.checked == 0, !options.allowsEmpty else { return .clean }
        let paths = options.paths.isEmpty ? "." : options.paths.map(\.text.printablePath).joined(separator: " ")
        let known = (["txt", "md"] + options.configuration.converters.folderExtensions).map { ".\($0)" }.joined(
            separator: ", ")
        let message = LocalizedText(
            vi: "viendan: không có văn bản nào (\(known)) trong \(paths): kiểm tra đường dẫn, hoặc dùng --allow-empty",
            en: "viendan: no document (\(known)) in \(paths): check the path, or use --allow-empty")
        StandardError.print(message[options.language])
        return .unusable
    }
}
