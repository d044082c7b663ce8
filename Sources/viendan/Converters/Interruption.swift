import Glibc
import Synchronization

/// Ctrl-C while converters run: they stand in groups of their own, which the terminal doesn't reach, and their folders
/// must go. A signal is known to a process as a whole, hence the only shared state of the program.
enum Interruption {
    /// Can be read from once the run is to end.
    static var descriptor: Int32 { ends.reader }

    private static let signals = [SIGINT, SIGTERM, SIGHUP]
    private static let running = Atomic<Int>(0)
    private static let received = Atomic<Int32>(0)

    private static let ends: (reader: Int32, writer: Int32) = {
        var ends: [Int32] = [-1, -1]
        pipe(&ends)
        for end in ends {
            _ = fcntl(end, F_SETFD, FD_CLOEXEC)
            _ = fcntl(end, F_SETFL, O_NONBLOCK)
        }
        return (ends[0], ends[1])
    }()

    /// Made with the first conversion: a run without any is ended by the system as ever.
    private static let isInstalled: Bool = {
        _ = ends
        for number in signals {
            // Who started the program may want it not to be interrupted.
            let former = signal(number, SIG_IGN)
            if unsafeBitCast(former, to: Int.self) != unsafeBitCast(SIG_IGN, to: Int.self) { signal(number, take) }
        }
        return true
    }()

    /// Only calls that are safe in a signal handler.
    private static let take: @convention(c) (Int32) -> Void = { number in
        received.store(number, ordering: .sequentiallyConsistent)
        if running.load(ordering: .sequentiallyConsistent) == 0 { return pass(number) }
        var mark: UInt8 = 0
        write(ends.writer, &mark, 1)
    }

    /// Before a converter starts; does not return once the run is to end.
    static func begin() {
        _ = isInstalled
        running.add(1, ordering: .sequentiallyConsistent)
        if received.load(ordering: .sequentiallyConsistent) != 0 { end() }
    }

    /// When it is gone, with its folder. Once the run is to end this does not return: the last one ends the program, and
    /// what the others would tell of their documents is of no use.
    static func end() {
        let (_, left) = running.subtract(1, ordering: .sequentiallyConsistent)
        let number = received.load(ordering: .sequentiallyConsistent)
        guard number != 0 else { return }
        if left == 0 { pass(number) }
        while true { pause() }
    }

    private static func pass(_ number: Int32) {
        signal(number, SIG_DFL)
        raise(number)
    }
}
