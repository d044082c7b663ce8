import Glibc

/// A folder that only this user can look into, for one conversion; it goes with its value.
struct ConversionFolder: ~Copyable {
    let path: RawPath

    /// - Throws: `ConversionFailure.system`.
    init() throws(ConversionFailure) {
        let parent = getenv("TMPDIR").map { String(cString: $0) } ?? "/tmp"
        var template = Array("\(parent)/viendan-XXXXXX".utf8CString)
        guard let made = mkdtemp(&template) else { throw .system(errno) }
        let own = RawPath(bytes: Array(UnsafeRawBufferPointer(start: made, count: strlen(made))))
        // From the root: programs take nothing in it for an option, and find it wherever they run.
        path = own.real ?? own
    }

    deinit { Self.remove(path) }

    private static func remove(_ path: RawPath) {
        // A link is removed, not followed.
        for entry in FolderEntry.all(in: path) ?? [] {
            let inner = path.appending(entry.name)
            if entry.kind == .folder { remove(inner) } else { _ = inner.withCString { unlink($0) } }
        }
        _ = path.withCString { rmdir($0) }
    }

    /// Puts a file into it.
    /// - Throws: `ConversionFailure.unwritable`.
    func write(_ bytes: [UInt8], as name: String) throws(ConversionFailure) {
        do throws(OutputFailure) {
            try OutputFile.replace(path.appending(Array(name.utf8)), with: bytes)
        } catch {
            throw .unwritable(error)
        }
    }
}
