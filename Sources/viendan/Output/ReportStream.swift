import Consistency
import Reports

/// Where one form of a report goes, document by document.
struct ReportStream: Sendable {
    /// One of the two: what is printed, and a file beside it.
    private var standardOutput: StandardOutput?
    private var file: OutputFile?
    private var separator: [UInt8] = []
    private var gravest: GravestEntries?
    private var hasWritten = false

    /// Nil for standard output.
    var path: RawPath? { file?.name }

    /// In messages.
    private var name: String { file?.name.text.printablePath ?? "viendan" }

    /// Entries that nothing separates: on standard output where there is no file.
    init(file: OutputFile? = nil) {
        self.file = file
        standardOutput = file == nil ? StandardOutput() : nil
    }

    /// The report of a reporter: on standard output where there is no file.
    /// - Parameter isDiverted: whether standard output is for something else, so that it goes to standard error.
    init(_ reporter: any FindingReporter, file: OutputFile? = nil, isDiverted: Bool = false) {
        self.init(file: file)
        if isDiverted { standardOutput = StandardOutput(isDiverted: true) }
        separator = reporter.separator
        gravest = reporter.limit.map(GravestEntries.init)
    }

    /// What is to make room on the terminal; nil for none. Files need none.
    var progress: ProgressBar? {
        get { standardOutput?.progress }
        set { standardOutput?.progress = newValue }
    }

    /// Writes bytes as they are, before or after the entries.
    mutating func write(_ bytes: [UInt8]) {
        standardOutput?.write(bytes)
        file?.write(bytes)
    }

    mutating func write(_ entries: [ReportEntry]) {
        for entry in entries {
            guard gravest != nil else {
                append(entry.bytes)
                continue
            }
            if let bytes = gravest?.take(entry) { append(bytes) }
        }
    }

    /// Writes the entries that had to wait, with a word on standard error if some were left out.
    /// - Returns: how many were left out.
    mutating func writeRest(_ language: Language) -> Int {
        for bytes in gravest?.rest() ?? [] { append(bytes) }
        guard let gravest, gravest.leftOut > 0 else { return 0 }
        StandardError.print("\(name): \(gravest.limit.message(leftOut: gravest.leftOut)[language])")
        return gravest.leftOut
    }

    private mutating func append(_ bytes: [UInt8]) {
        guard !bytes.isEmpty else { return }
        if hasWritten { write(separator) }
        hasWritten = true
        write(bytes)
    }

    /// Writes out what is left; false, with a word on standard error, where it can't be written.
    mutating func finish(_ language: Language) -> Bool {
        if standardOutput?.finish() == false {
            StandardError.print(StandardOutput.failure[language])
            return false
        }
        do throws(OutputFailure) {
            try file?.finish()
            return true
        } catch {
            StandardError.print("\(name): \(error.message[language])")
            return false
        }
    }

    /// Gives up a file; it is as it was.
    func discard() { file?.discard() }
}
