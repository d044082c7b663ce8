import Consistency
import Glibc

/// Standard output, written in large pieces.
struct StandardOutput: Sendable {
    private var output: BufferedOutput

    /// What is to make room where both are on one terminal.
    var progress: ProgressBar? {
        get { output.progress }
        set { output.progress = newValue }
    }

    /// - Parameter isDiverted: whether standard output itself is for something else, so that this goes to standard error.
    init(isDiverted: Bool = false) {
        output = BufferedOutput(descriptor: isDiverted ? STDERR_FILENO : STDOUT_FILENO)
    }

    static var isTerminal: Bool { isatty(STDOUT_FILENO) == 1 }

    /// What is told where the output can't be written.
    static let failure = LocalizedText(
        vi: "viendan: không ghi được kết quả ra đầu ra chuẩn: kiểm tra nơi nhận và dung lượng đĩa",
        en: "viendan: can't write to standard output: check where it goes and the space on the disk")

    /// Prints a text as a whole run.
    static func printAll(_ text: String) -> ExitCode { printAll(Array(text.utf8)) }

    /// Prints bytes as they are.
    static func printAll(_ bytes: [UInt8]) -> ExitCode {
        var output = StandardOutput()
        output.write(bytes)
        guard output.finish() else {
            StandardError.print(failure[.vietnamese])
            return .unusable
        }
        return .clean
    }

    mutating func write(_ bytes: [UInt8]) { output.write(bytes) }

    /// Writes out what is left; false if something could not be written.
    mutating func finish() -> Bool {
        output.flush()
        return output.failure == nil
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
