import Glibc

extension RawPath {
    /// Whether this folder is the root of a repository.
    var isRepository: Bool {
        var status = stat()
        return appending(Array(".git".utf8)).withCString { stat($0, &status) } == 0
    }

    /// The root of the repository that holds this absolute path; nil outside of a repository.
    var repository: RawPath? {
        var folder = self
        while !folder.isRepository {
            guard let next = folder.parent else { return nil }
            folder = next
        }
        return folder
    }
}
