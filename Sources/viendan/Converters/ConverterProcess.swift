import Glibc
import Reports

/// One run of a converter: without a shell, in a process group of its own, with an environment that holds nothing of the
/// user's, and with limits for what it may take.
struct ConverterProcess {
    /// LibreOffice takes a few seconds for a document of a hundred pages.
    static let usualTimeLimit = 120
    /// The text of a document of half a million pages.
    static let outputLimit = FileReader.limit

    /// From the root.
    let program: String
    /// As messages call it.
    let name: String
    let arguments: [String]
    /// What it takes for the user's home and for the place of temporary files.
    let folder: RawPath
    /// In seconds.
    var timeLimit = usualTimeLimit

    /// What it wrote, and the line of its messages that tells most, empty if there is none.
    /// - Throws: `ConversionFailure`.
    func run() throws(ConversionFailure) -> (output: [UInt8], said: String) {
        var output = try OutputPipe()
        var errors = try OutputPipe()
        let process = try spawn(&output, &errors)
        var reading = Reading(output: output, errors: errors, process: process)
        let ending = reading.toEnd(until: .now + .seconds(timeLimit))
        // Whatever it started goes with it; its number is not given to another before it is waited for.
        kill(-process, SIGKILL)
        var status: Int32 = 0
        while waitpid(process, &status, 0) < 0, errno == EINTR {}
        let said = reading.message
        switch ending {
        case .timedOut: throw .timedOut(program: name, seconds: timeLimit)
        case .flooded: throw .flooded(program: name, limit: Self.outputLimit)
        case .interrupted: throw .interrupted
        // A program that says "Error" and 0 has left something out.
        case .finished:
            guard status == 0, !said.isError else { throw .failed(program: name, reason: said.line) }
            return (reading.output, said.line)
        }
    }

    private func spawn(_ output: inout OutputPipe, _ errors: inout OutputPipe) throws(ConversionFailure) -> pid_t {
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, output.writer, STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, errors.writer, STDERR_FILENO)
        var attributes = posix_spawnattr_t()
        posix_spawnattr_init(&attributes)
        defer { posix_spawnattr_destroy(&attributes) }
        posix_spawnattr_setpgroup(&attributes, 0)
        var none = sigset_t()
        sigemptyset(&none)
        posix_spawnattr_setsigmask(&attributes, &none)
        posix_spawnattr_setflags(&attributes, Int16(POSIX_SPAWN_SETPGROUP | POSIX_SPAWN_SETSIGMASK))
        var process: pid_t = 0
        let words = Self.words([program] + arguments)
        let variables = Self.words(environment)
        defer { (words + variables).forEach { free($0) } }
        let code = posix_spawn(&process, program, &actions, &attributes, words, variables)
        guard code == 0 else { throw .system(code) }
        output.closeWriter()
        errors.closeWriter()
        return process
    }

    private var environment: [String] {
        // Pictures that a document links to are not fetched: nobody learns that it was checked.
        let proxies = ["http_proxy", "https_proxy", "all_proxy"].map { "\($0)=http://127.0.0.1:9" }
        return ["PATH=\(ProgramSearch.folders)", "HOME=\(folder.text)", "TMPDIR=\(folder.text)", "LANG=C.UTF-8"]
            + proxies
    }

    /// As the system takes them, to be freed.
    private static func words(_ texts: [String]) -> [UnsafeMutablePointer<CChar>?] { texts.map { strdup($0) } + [nil] }
}

extension ConverterProcess {
    fileprivate enum Ending {
        case finished, timedOut, flooded, interrupted
    }

    /// What a process writes until it has ended.
    fileprivate struct Reading: ~Copyable {
        private let pipes: [Int32]
        private let process: pid_t
        private var open: Set<Int32>
        private(set) var output: [UInt8] = []
        private var errors: [UInt8] = []
        private var errorCount = 0

        /// Of the messages, this much is kept.
        private static let shownErrors = 1 << 16

        init(output: borrowing OutputPipe, errors: borrowing OutputPipe, process: pid_t) {
            pipes = [output.reader, errors.reader]
            open = Set(pipes)
            self.process = process
        }

        var message: (line: String, isError: Bool) {
            let lines = String(decoding: errors, as: UTF8.self).split(whereSeparator: \.isNewline)
            let fault = lines.first { $0.contains("Error") }
            return (String(fault ?? lines.first ?? ""), fault != nil)
        }

        mutating func toEnd(until deadline: ContinuousClock.Instant) -> Ending {
            while true {
                // Asked first: what it wrote before it ended is then there to be read.
                let isLast = isOver
                if wait(milliseconds: isLast ? 0 : open.isEmpty ? 5 : 100) { return .interrupted }
                if output.count + errorCount > ConverterProcess.outputLimit { return .flooded }
                if isLast { return .finished }
                if ContinuousClock.now >= deadline { return .timedOut }
            }
        }

        private var isOver: Bool {
            var info = siginfo_t()
            return waitid(P_PID, id_t(process), &info, WEXITED | WNOHANG | WNOWAIT) == 0 && info.si_signo != 0
        }

        /// Takes what is there to be read; true if the run is to end.
        private mutating func wait(milliseconds: Int32) -> Bool {
            let watched = [Interruption.descriptor] + pipes.filter(open.contains)
            var polled = watched.map { pollfd(fd: $0, events: Int16(POLLIN), revents: 0) }
            guard poll(&polled, nfds_t(polled.count), milliseconds) > 0 else { return false }
            if polled[0].revents != 0 { return true }
            for entry in polled.dropFirst() where entry.revents != 0 { read(entry.fd) }
            return false
        }

        private mutating func read(_ descriptor: Int32) {
            // As much as a pipe holds.
            var block = [UInt8](repeating: 0, count: 1 << 16)
            let length = Glibc.read(descriptor, &block, block.count)
            if length < 0, errno == EINTR || errno == EAGAIN { return }
            guard length > 0 else {
                open.remove(descriptor)
                return
            }
            if descriptor == pipes[0] {
                output += block[..<length]
            } else {
                errorCount += length
                errors += block[..<min(length, Self.shownErrors - errors.count)]
            }
        }
    }
}

/// A pipe through which a process tells something.
private struct OutputPipe: ~Copyable {
    let reader: Int32
    private(set) var writer: Int32

    /// - Throws: `ConversionFailure.system`.
    init() throws(ConversionFailure) {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw .system(errno) }
        (reader, writer) = (ends[0], ends[1])
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        _ = fcntl(reader, F_SETFL, O_NONBLOCK)
    }

    /// So that the end is seen when the process has closed its own.
    mutating func closeWriter() {
        close(writer)
        writer = -1
    }

    deinit {
        close(reader)
        if writer >= 0 { close(writer) }
    }
}
