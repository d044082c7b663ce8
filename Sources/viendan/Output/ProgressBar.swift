import Consistency
import Dispatch
import Glibc
import Synchronization

/// Shows on a terminal how far a long run has come; nothing is drawn in the first second, nor where standard error is no
/// terminal.
final class ProgressBar: Sendable {
    private struct State {
        var done = 0
        var isDrawn = false
        /// Whether something stands in the line of the cursor that is not the bar.
        var isBlocked = false
        var isFinished: Bool
    }

    private static let delay = Duration.seconds(1)
    private static let interval = DispatchTimeInterval.milliseconds(100)

    private let total: Int
    private let language: Language
    private let start = ContinuousClock.now
    private let state: Mutex<State>

    /// - Parameter total: the number of documents.
    init(total: Int, language: Language) {
        self.total = total
        self.language = language
        let isOff = isatty(STDERR_FILENO) != 1 || getenv("TERM").map { strcmp($0, "dumb") == 0 } ?? true
        state = Mutex(State(isFinished: isOff))
        if !isOff { drawLater() }
    }

    /// One document more is done.
    func advance() { state.withLock { $0.done += 1 } }

    /// Takes the bar away while something is written to a terminal; it stays away while that leaves a line open.
    func interrupt(leavesLineOpen: Bool = false, _ write: () -> Void) {
        state.withLock { state in
            Self.erase(&state)
            state.isBlocked = leavesLineOpen
            write()
        }
    }

    /// Takes the bar away for good.
    func finish() {
        state.withLock { state in
            Self.erase(&state)
            state.isFinished = true
        }
    }

    /// By a clock, not by the documents: one may take long. Not on the queue whose threads read documents.
    private func drawLater() {
        DispatchQueue.global(qos: .userInteractive).asyncAfter(deadline: .now() + Self.interval) { [self] in
            let isFinished = state.withLock { state in
                if !state.isFinished, !state.isBlocked { draw(&state) }
                return state.isFinished
            }
            if !isFinished { drawLater() }
        }
    }

    private func draw(_ state: inout State) {
        let elapsed = ContinuousClock.now - start
        guard elapsed >= Self.delay else { return }
        var size = winsize()
        guard ioctl(STDERR_FILENO, UInt(TIOCGWINSZ), &size) == 0 else { return }
        let text = ProgressText(done: state.done, total: total, elapsed: elapsed, language: language)
        StandardError.write("\r\u{1B}[K" + text.line(width: size.ws_col == 0 ? 80 : Int(size.ws_col)))
        state.isDrawn = true
    }

    private static func erase(_ state: inout State) {
        if state.isDrawn { StandardError.write("\r\u{1B}[K") }
        state.isDrawn = false
    }
}
