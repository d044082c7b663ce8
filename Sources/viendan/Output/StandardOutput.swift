import Consistency
import Glibc

/// Standard output, written in large pieces.
struct StandardOutput {
    private static let pieceSize = 1 << 16

    private var buffer: [UInt8] = []
    private(set) var hasFailed = false
    /// What is to make room where both are on one terminal.
    var progress: ProgressBar?

    init() { buffer.reserveCapacity(2 * Self.pieceSize) }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 && getenv("NO_COLOR") == nil }

    /// What is told where the output can't be written.
    static let failure = LocalizedText(
        vi: "viendan: không ghi được kết quả ra đầu ra chuẩn: kiểm tra nơi nhận và dung lượng đĩa",
        en: "viendan: can't write to standard output: check where it goes and the space on the disk")

    /// Prints a text as a whole run.
    static func printAll(_ text: String) -> ExitCode {
        var output = StandardOutput()
        output.write(Array(text.utf8))
        guard output.finish() else {
            StandardError.print(failure[.vietnamese])
            return .unusable
        }
        return .clean
    }

    mutating func write(_ bytes: [UInt8]) {
        guard bytes.count < Self.pieceSize else {
            flush()
            buffer = bytes
            return flush()
        }
        buffer += bytes
        if buffer.count >= Self.pieceSize { flush() }
    }

    /// Writes out what is left; false if something could not be written.
    mutating func finish() -> Bool {
        flush()
        return !hasFailed
    }

    private mutating func flush() {
        guard let progress, isatty(STDOUT_FILENO) == 1 else { return writeOut() }
        progress.interrupt(leavesLineOpen: buffer.last != UInt8(ascii: "\n")) { writeOut() }
    }

    private mutating func writeOut() {
        var done = 0
        while done < buffer.count, !hasFailed {
            let length = buffer.withUnsafeBytes { bytes in
                Glibc.write(STDOUT_FILENO, bytes.baseAddress?.advanced(by: done), bytes.count - done)
            }
            if length > 0 {
                done += length
            } else if errno != EINTR {
                hasFailed = true
            }
        }
        buffer.removeAll(keepingCapacity: true)
    }
}

/// Standard error, for what is not the result.
enum StandardError {
    static func print(_ line: String) {
        write(line + "\n")
    }

    static func write(_ text: String) {
        let bytes = Array(text.utf8)
        _ = bytes.withUnsafeBytes { Glibc.write(STDERR_FILENO, $0.baseAddress, $0.count) }
    }
}
