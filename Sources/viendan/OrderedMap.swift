import Dispatch
import Synchronization

/// Maps inputs in parallel and takes the results in the order of the inputs, so that output never depends on the number
/// of threads. Only a few results wait at any time.
struct OrderedMap<Item: Sendable, Output: Sendable>: Sendable {
    private struct Progress<State: Sendable>: Sendable {
        var state: State
        var next = 0
        var handedOn = 0
        var waiting: [Int: Output] = [:]
    }

    private static var resultsPerThread: Int { 16 }

    let threads: Int

    /// - Parameters:
    ///   - worker: makes what one thread works with, such as buffers.
    ///   - transform: works on one input.
    ///   - consume: takes each result; never called by two threads at once.
    func run<Worker, State: Sendable>(
        _ items: [Item], into state: State, worker: @Sendable () -> Worker,
        transform: @Sendable (inout Worker, Item) -> Output, consume: @Sendable (inout State, Output) -> Void
    ) -> State {
        let progress = Mutex(Progress(state: state))
        let room = DispatchSemaphore(value: threads * Self.resultsPerThread)
        DispatchQueue.concurrentPerform(iterations: min(threads, items.count)) { _ in
            var worker = worker()
            while true {
                room.wait()
                let index = progress.withLock { progress in
                    defer { progress.next += 1 }
                    return progress.next
                }
                guard index < items.count else {
                    room.signal()
                    return
                }
                let output = transform(&worker, items[index])
                progress.withLock { progress in
                    progress.waiting[index] = output
                    while let first = progress.waiting.removeValue(forKey: progress.handedOn) {
                        consume(&progress.state, first)
                        progress.handedOn += 1
                        room.signal()
                    }
                }
            }
        }
        return progress.withLock { $0.state }
    }
}
