import Glibc

/// The words of the command line as bytes: a path need not be UTF-8.
enum Arguments {
    /// Without the name of the program.
    static var all: [RawPath] {
        (1..<max(1, Int(CommandLine.argc))).compactMap { index in
            CommandLine.unsafeArgv[index].map { argument in
                RawPath(bytes: Array(UnsafeRawBufferPointer(start: argument, count: strlen(argument))))
            }
        }
    }
}
