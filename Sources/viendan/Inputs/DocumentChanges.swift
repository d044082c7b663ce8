import Glibc

/// Notices changes of documents from its start on, by the folders in which they stand: editors replace files.
struct DocumentChanges: ~Copyable {
    private static let kinds = UInt32(
        IN_CLOSE_WRITE | IN_CREATE | IN_DELETE | IN_MOVED_FROM | IN_MOVED_TO | IN_DELETE_SELF | IN_MOVE_SELF)
    /// Milliseconds of silence after which several savings are one change, and how often that is waited for at most.
    private static let silence = 100
    private static let mostWaits = 20

    private let descriptor: Int32
    /// The folders all of whose documents count, by their watch.
    private var folders: Set<Int32> = []
    /// Files that count, and those that don't, with the watch of their folder.
    private var files: Set<File> = []
    private var outputs: Set<File> = []
    private let extensions: Set<String>

    private struct File: Hashable {
        let folder: Int32
        let name: [UInt8]
    }

    /// - Parameters:
    ///   - folders: those in which every document counts.
    ///   - files: documents and other files by their own names; they need not exist.
    ///   - outputs: what a run writes itself.
    ///   - extensions: of documents, in small letters.
    /// - Throws: `InputFailure`, if the system watches no more.
    init(
        folders: [RawPath], files: [RawPath], besides outputs: [RawPath], extensions: Set<String>
    ) throws(InputFailure) {
        self.extensions = extensions
        descriptor = inotify_init1(Int32(IN_CLOEXEC))
        guard descriptor >= 0 else { throw InputFailure(errno: errno) }
        for folder in folders { self.folders.insert(try watch(folder)) }
        for file in files {
            guard let parent = file.parent else { continue }
            self.files.insert(File(folder: try watch(parent), name: Array(file.name)))
        }
        for output in outputs {
            guard let parent = output.parent else { continue }
            self.outputs.insert(File(folder: try watch(parent), name: Array(output.name)))
        }
    }

    deinit { close(descriptor) }

    private func watch(_ folder: RawPath) throws(InputFailure) -> Int32 {
        let number = folder.withCString { inotify_add_watch(descriptor, $0, Self.kinds) }
        // A folder that is gone is told by the run that looks for it.
        guard number >= 0 || errno == ENOENT || errno == ENOTDIR || errno == EACCES else {
            throw InputFailure(errno: errno)
        }
        return number
    }

    /// Returns when documents have changed and nothing more does for a moment: true; false if SIGINT came instead.
    ///
    /// - Parameter ready: is called when SIGINT no longer ends the program by itself.
    func wait(ready: () -> Void) -> Bool {
        // Else it could come between a look at it and the wait, and be lost.
        var interrupt = sigset_t()
        var usual = sigset_t()
        sigemptyset(&interrupt)
        sigaddset(&interrupt, SIGINT)
        pthread_sigmask(SIG_BLOCK, &interrupt, &usual)
        signal(SIGINT) { _ in }
        defer {
            signal(SIGINT, SIG_DFL)
            pthread_sigmask(SIG_SETMASK, &usual, nil)
        }
        ready()
        while true {
            guard awaitEvents(milliseconds: nil, &usual) > 0 else { return false }
            guard readEvents() else { continue }
            for _ in 0..<Self.mostWaits {
                let count = awaitEvents(milliseconds: Self.silence, &usual)
                guard count >= 0 else { return false }
                if count == 0 { break }
                _ = readEvents()
            }
            return true
        }
    }

    /// As `pselect`: 1 if there are events, 0 if the time is over, -1 if a signal came.
    private func awaitEvents(milliseconds: Int?, _ signals: inout sigset_t) -> Int32 {
        var set = fd_set()
        withUnsafeMutableBytes(of: &set) { $0[Int(descriptor) / 8] |= 1 << UInt8(descriptor % 8) }
        guard let milliseconds else { return pselect(descriptor + 1, &set, nil, nil, nil, &signals) }
        var limit = timespec(tv_sec: 0, tv_nsec: milliseconds * 1_000_000)
        return pselect(descriptor + 1, &set, nil, nil, &limit, &signals)
    }

    /// Whether one of the events that wait to be read is the change of a document.
    private func readEvents() -> Bool {
        var buffer = [UInt8](repeating: 0, count: 1 << 16)
        let count = buffer.withUnsafeMutableBytes { read(descriptor, $0.baseAddress, $0.count) }
        var isChange = false
        var offset = 0
        buffer.withUnsafeBytes { bytes in
            while offset + MemoryLayout<inotify_event>.size <= count {
                let event = bytes.loadUnaligned(fromByteOffset: offset, as: inotify_event.self)
                let start = offset + MemoryLayout<inotify_event>.size
                offset = start + Int(event.len)
                let name = Array(bytes[start..<min(offset, bytes.count)].prefix { $0 != 0 })
                isChange = isChange || counts(event, name)
            }
        }
        return isChange
    }

    private func counts(_ event: inotify_event, _ name: [UInt8]) -> Bool {
        // Without a name it is the folder itself, or more happened than the system keeps.
        if name.isEmpty { return event.mask & UInt32(IN_IGNORED) == 0 }
        let file = File(folder: event.wd, name: name)
        if outputs.contains(file) { return false }
        if files.contains(file) { return true }
        guard folders.contains(event.wd) else { return false }
        if event.mask & UInt32(IN_ISDIR) != 0 { return name.first != UInt8(ascii: ".") }
        return extensions.contains(RawPath(bytes: name).fileExtension) || name == IgnoreRules.fileName
    }
}
