@preconcurrency import Glibc

/// One run of git: without a shell, in the user's environment, with nothing that git is set up to run.
struct GitProcess {
    let status: Int32
    let output: [UInt8]
    /// The first line on standard error; empty where there is none.
    let complaint: String

    /// The first line of the output; nil where there is none.
    var firstLine: String? { String(decoding: output, as: UTF8.self).split(separator: "\n").first.map(String.init) }

    /// Nothing may be written or fetched, and nobody be asked.
    private static let environment = ["GIT_OPTIONAL_LOCKS=0", "GIT_NO_LAZY_FETCH=1", "GIT_TERMINAL_PROMPT=0"]
    private static let settings = ["--no-pager", "-c", "core.fsmonitor=false", "-c", "core.hooksPath=/dev/null"]

    /// Runs git to its end.
    /// - Throws: `GitFailure.noGit` where there is none.
    init(_ arguments: [String]) throws(GitFailure) {
        // Files without names, not pipes: git never waits for somebody to read.
        guard let output = tmpfile() else { throw .failed(String(cString: strerror(errno))) }
        defer { fclose(output) }
        guard let errors = tmpfile() else { throw .failed(String(cString: strerror(errno))) }
        defer { fclose(errors) }
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_addopen(&actions, STDIN_FILENO, "/dev/null", O_RDONLY, 0)
        posix_spawn_file_actions_adddup2(&actions, fileno(output), STDOUT_FILENO)
        posix_spawn_file_actions_adddup2(&actions, fileno(errors), STDERR_FILENO)
        let words = (["env"] + Self.environment + ["git"] + Self.settings + arguments).map { strdup($0) } + [nil]
        defer { words.forEach { free($0) } }
        var process: pid_t = 0
        guard posix_spawnp(&process, "env", &actions, nil, words, environ) == 0 else { throw .noGit }
        var ending: Int32 = 0
        while waitpid(process, &ending, 0) < 0, errno == EINTR {}
        // As `env` says that there is no such program.
        guard ending != 127 << 8 else { throw .noGit }
        status = ending
        self.output = Self.bytes(of: output)
        complaint =
            String(decoding: Self.bytes(of: errors), as: UTF8.self).split(separator: "\n").first.map(String.init) ?? ""
    }

    private static func bytes(of file: UnsafeMutablePointer<FILE>) -> [UInt8] {
        rewind(file)
        var bytes: [UInt8] = []
        var block = [UInt8](repeating: 0, count: 1 << 16)
        while true {
            let length = fread(&block, 1, block.count, file)
            guard length > 0 else { return bytes }
            bytes += block[..<length]
        }
    }
}
