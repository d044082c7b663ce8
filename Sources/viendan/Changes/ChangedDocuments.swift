/// Which documents differ from a revision.
struct ChangedDocuments: Sendable {
    private let root: RawPath
    /// From the root of the file system; folders stand for all that is in them, such as another repository.
    private let changed: Set<RawPath>

    /// - Throws: `GitFailure`.
    init(since revision: String) throws(GitFailure) {
        let repository = try GitRepository()
        // Documents are known by their names as text.
        root = RawPath(repository.root.text)
        let root = root
        changed = Set(try repository.changedFiles(since: revision).map { RawPath($0.text).resolved(in: root) })
    }

    /// Whether a document has changed. What git doesn't watch over, such as standard input, nobody knows to be unchanged.
    func contains(_ document: RawPath) -> Bool {
        let located = document.located
        guard located.bytes.starts(with: root.appending([]).bytes) else { return true }
        // A link changes with what it leads to.
        return [located, document.real].compactMap { $0 }.contains(where: isChanged)
    }

    private func isChanged(_ path: RawPath) -> Bool {
        var place = path
        while place.bytes.count > root.bytes.count {
            if changed.contains(place) { return true }
            guard let folder = place.parent else { return false }
            place = folder
        }
        return false
    }
}
