import Glibc

/// Finds programs along `PATH`, as a shell does, but only in folders named from the root: an archive that holds a file
/// named like a converter must not make it run.
enum ProgramSearch {
    /// The path of an executable file; nil where none is found, and for a name that holds a slash.
    static func path(of program: String) -> String? {
        guard !program.isEmpty, !program.contains("/") else { return nil }
        return folders.split(separator: ":").filter { $0.hasPrefix("/") }.map { "\($0)/\(program)" }
            .first { path in
                var status = stat()
                return stat(path, &status) == 0 && status.st_mode & S_IFMT == S_IFREG && access(path, X_OK) == 0
            }
    }

    /// The value of `PATH`; the system's usual one where it is not set.
    static var folders: String { getenv("PATH").map { String(cString: $0) } ?? "/usr/local/bin:/usr/bin:/bin" }
}
