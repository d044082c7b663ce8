/// The repository in which the program runs, asked through git.
struct GitRepository {
    /// From the root of the file system.
    let root: RawPath

    /// - Throws: `GitFailure`.
    init() throws(GitFailure) {
        let answer = try GitProcess(["rev-parse", "--show-toplevel"])
        guard answer.status == 0, answer.output.last == 0x0A else { throw .noRepository(answer.complaint) }
        root = RawPath(bytes: Array(answer.output.dropLast()))
    }

    /// The files that differ from where a revision and the current one part, and those that git doesn't know: from the
    /// root of the repository on. Deleted ones are not among them.
    /// - Throws: `GitFailure`.
    func changedFiles(since revision: String) throws(GitFailure) -> [RawPath] {
        let found = try GitProcess(
            ["rev-parse", "--verify", "--quiet", "--end-of-options", "\(revision)^{commit}"])
        guard found.status == 0, let commit = found.firstLine else { throw .unknownRevision(revision) }
        let parted = try GitProcess(["merge-base", commit, "HEAD"])
        guard parted.status == 0, let base = parted.firstLine else { throw .noCommonCommit(revision) }
        let changed = try GitProcess([
            "diff", "--name-only", "-z", "--diff-filter=d", "--no-renames", "--no-relative", "--no-ext-diff",
            "--no-textconv", "--ignore-submodules=dirty", base, "--",
        ])
        let untracked = try GitProcess([
            "ls-files", "--others", "--exclude-standard", "-z", "--full-name", "--", ":/",
        ])
        for answer in [changed, untracked] where answer.status != 0 { throw .failed(answer.complaint) }
        return (changed.output + untracked.output).split(separator: 0).map { RawPath(bytes: Array($0)) }
    }
}
