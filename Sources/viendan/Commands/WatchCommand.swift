import Consistency
import Glibc

/// `viendan check --watch`: checks again whenever a document changes, until SIGINT.
struct WatchCommand {
    let options: CheckOptions

    private func message(of failure: InputFailure) -> LocalizedText {
        guard failure == .system(ENOSPC) || failure == .system(EMFILE) else { return failure.message }
        return LocalizedText(
            vi: "quá nhiều thư mục để theo dõi: đưa ít thư mục hơn, hoặc tăng fs.inotify.max_user_watches",
            en: "too many folders to watch: name fewer, or raise fs.inotify.max_user_watches")
    }

    /// How the last run ended.
    func run() -> ExitCode {
        while true {
            do throws(InputFailure) {
                let configuration = options.input.configuration
                let discovery = FileDiscovery(
                    options.input.paths, converters: configuration.converters, excluding: configuration.exclusions)
                // Watched before anything is read: what changes meanwhile is not missed.
                let changes = try DocumentChanges(
                    folders: discovery.folders, files: options.input.paths + (options.register.map { [$0] } ?? []),
                    besides: options.outputs.map(\.path),
                    extensions: FileDiscovery.extensions(by: configuration.converters))
                if isatty(STDOUT_FILENO) == 1 { _ = StandardOutput.printAll("\u{1B}[H\u{1B}[2J\u{1B}[3J") }
                let end = CheckCommand(options: options).run()
                let waiting = LocalizedText(
                    vi: "viendan: chờ văn bản thay đổi (Ctrl-C để dừng)",
                    en: "viendan: waiting for a document to change (Ctrl-C to stop)")
                let hasChanged = changes.wait { StandardError.print(waiting[options.input.language]) }
                guard hasChanged else { return end }
            } catch {
                StandardError.print("viendan: --watch: \(message(of: error)[options.input.language])")
                return .unusable
            }
        }
    }
}
