import Glibc

/// A trap in the product itself ends with a line that says so and exit code 101, not with a signal that scripts take for
/// something else.
enum InternalError {
    static func install() {
        for number in [SIGILL, SIGTRAP, SIGSEGV, SIGBUS, SIGFPE, SIGABRT] {
            signal(number) { _ in
                // Only calls that are safe in a signal handler.
                let message: StaticString =
                    "viendan: lỗi bên trong chương trình, kết quả không dùng được; xin báo kèm đầu vào đã dùng\n"
                _ = write(STDERR_FILENO, message.utf8Start, message.utf8CodeUnitCount)
                _exit(101)
            }
        }
    }
}
