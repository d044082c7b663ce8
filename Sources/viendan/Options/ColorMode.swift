import Glibc

/// Whether findings are printed in colours.
enum ColorMode: String, CaseIterable {
    /// On a terminal that shows colours, unless `NO_COLOR` is set to anything (no-color.org).
    case auto
    case always, never

    /// Whether standard output gets colours.
    var isColoured: Bool {
        switch self {
        case .auto:
            StandardOutput.isTerminal && Self.variable("NO_COLOR").isEmpty && Self.variable("TERM") != "dumb"
        case .always: true
        case .never: false
        }
    }

    /// Empty where it isn't set.
    private static func variable(_ name: String) -> String { getenv(name).map { String(cString: $0) } ?? "" }
}
