import CitationGraph
import Citations
import Consistency
import LegalText
import Reports

/// Reads all documents that a command was given, prints what the command makes of each, in order, and counts.
struct DocumentRun: Sendable {
    /// What a command makes of one document.
    struct Outcome: Sendable {
        /// UTF-8 to be printed; may be empty.
        let report: [UInt8]
        let findings: [Finding]
        /// What it adds to what is known of all.
        var facts = Facts()
    }

    /// What a document tells of itself and others; each nil where the command doesn't need it.
    struct Facts: Sendable {
        var graph: GraphContribution?
        var archive: DocumentFacts?
        var register: RegisterContribution?
    }

    let options: InputOptions
    /// What is printed between the reports of two documents.
    private let separator: [UInt8]
    private var output = StandardOutput()
    /// Where the reports go instead of standard output; nil for none.
    private var file: OutputFile?
    private(set) var summary = Summary()
    /// What the documents add to the graph, once they were read.
    private(set) var graph = CitationGraph()
    private(set) var archive: Archive
    private(set) var register = RegisterDraft()
    /// Where the texts stand that were read, by the path under which they are reported.
    private var inputs: [String: Input] = [:]
    /// What stood on standard input, which can be read only once.
    private var standardInput: SourceText?
    private var hasPrinted = false

    /// - Parameters:
    ///   - known: what the archive rules know besides the documents.
    ///   - file: where the reports go instead of standard output.
    init(options: InputOptions, separator: [UInt8] = [], known: Register? = nil, file: OutputFile? = nil) {
        self.file = file
        archive = Archive(register: known, knowledge: options.configuration.knowledge)
        self.options = options
        self.separator = separator
    }

    private struct Worker {
        var reader = FileReader()
        var tokens = TokenColumns()
    }

    private struct Unread: Error {
        let path: String
        let failure: InputFailure
    }

    private struct Read: Sendable {
        let report: [UInt8]
        let summary: Summary
        let facts: Facts
        let standardInput: SourceText?
    }

    /// Prints as it is, before or after the reports.
    mutating func print(_ bytes: [UInt8]) {
        if file == nil { output.write(bytes) } else { file?.write(bytes) }
    }

    /// Runs over all inputs; those that can't be read are told on standard error in their order.
    ///
    /// - Parameter closely: whether `transform` asks for the documents' close reading.
    mutating func readAll(closely: Bool = false, _ transform: @Sendable (CitingDocument) -> Outcome) {
        let discovery = FileDiscovery(options.paths, excluding: options.configuration.exclusions)
        summary.skipped = discovery.skipped
        for (path, failure) in discovery.failures { report(failure, of: path) }
        inputs = Dictionary(discovery.inputs.map { ($0.name, $0) }, uniquingKeysWith: { first, _ in first })
        let map = OrderedMap<Input, Result<Read, Unread>>(threads: options.threads)
        self = map.run(
            discovery.inputs, into: self, worker: { Worker() },
            transform: { [knowledge = options.configuration.knowledge] worker, input in
                Self.read(input, &worker, by: knowledge, closely: closely, transform)
            },
            consume: { run, result in
                switch result {
                case .success(let read): run.take(read)
                case .failure(let unread): run.report(unread.failure, of: unread.path)
                }
            })
        summary.add(graph)
    }

    private static func read(
        _ input: Input, _ worker: inout Worker, by knowledge: Knowledge, closely: Bool,
        _ transform: (CitingDocument) -> Outcome
    ) -> Result<Read, Unread> {
        do throws(InputFailure) {
            let document = CitingDocument(
                try worker.reader.text(of: input), tokens: &worker.tokens, closely: closely, knowledge: knowledge)
            let outcome = transform(document)
            var summary = Summary()
            summary.add(document, findings: outcome.findings)
            let source = input == .standardInput ? document.source : nil
            if source == nil { worker.reader.reuse(document.source) }
            return .success(
                Read(report: outcome.report, summary: summary, facts: outcome.facts, standardInput: source))
        } catch {
            return .failure(Unread(path: input.name, failure: error))
        }
    }

    private mutating func take(_ read: Read) {
        summary.add(read.summary)
        if let contribution = read.facts.graph { graph.merge(contribution) }
        if let facts = read.facts.archive { archive.add(facts) }
        if let contribution = read.facts.register { register.merge(contribution) }
        if let source = read.standardInput { standardInput = source }
        print(report: read.report)
    }

    private mutating func print(report: [UInt8]) {
        guard !report.isEmpty else { return }
        if hasPrinted { print(separator) }
        hasPrinted = true
        print(report)
    }

    /// Prints what was found in a text by looking at all; it is read again, for its lines.
    mutating func print(_ findings: [Finding], inTextOf path: String, hash: UInt64, by reporter: any FindingReporter) {
        do throws(InputFailure) {
            let source = try text(of: path)
            guard source.contentHash == hash else { throw .changed }
            print(report: reporter.report(findings, in: source))
            summary.add(findings)
        } catch {
            report(error, of: path)
        }
    }

    private func text(of path: String) throws(InputFailure) -> SourceText {
        if let standardInput, standardInput.path == path { return standardInput }
        guard let input = inputs[path] else { throw .changed }
        var reader = FileReader()
        return try reader.text(of: input)
    }

    private mutating func report(_ failure: InputFailure, of path: String) {
        StandardError.print("\(path.printablePath): \(failure.message[options.language])")
        summary.failed.append(Summary.Skipped(path: path, reason: failure.message))
    }

    /// Prints what is left and tells how the run ended, apart from its findings.
    mutating func finish() -> ExitCode {
        guard output.finish() else {
            StandardError.print(StandardOutput.failure[options.language])
            return .unusable
        }
        guard finishFile() else { return .unusable }
        guard summary.failed.isEmpty else { return .unusable }
        guard summary.checked == 0, !options.allowsEmpty else { return .clean }
        let paths = options.paths.isEmpty ? "." : options.paths.map(\.text.printablePath).joined(separator: " ")
        let message = LocalizedText(
            vi: "viendan: không có tệp .txt hay .md nào trong \(paths): kiểm tra đường dẫn, hoặc dùng --allow-empty",
            en: "viendan: no .txt or .md file in \(paths): check the path, or use --allow-empty")
        StandardError.print(message[options.language])
        return .unusable
    }

    /// Gives the file its name, unless nothing was checked; false where it could not be written.
    private mutating func finishFile() -> Bool {
        guard let name = file?.name else { return true }
        guard summary.checked > 0 || options.allowsEmpty else {
            file?.discard()
            return true
        }
        do throws(OutputFailure) {
            try file?.finish()
            return true
        } catch {
            StandardError.print("\(name.text.printablePath): \(error.message[options.language])")
            return false
        }
    }
}
