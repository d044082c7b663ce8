/// How sure and how grave a finding is.
public enum Severity: String, Sendable, CaseIterable, Comparable {
    /// Worth knowing; never fails a run by default.
    case info
    /// Very likely wrong, or a form that the law requires.
    case warning
    /// A contradiction that is certain from the text.
    case error

    public static func < (a: Severity, b: Severity) -> Bool { a.rank < b.rank }

    private var rank: Int {
        switch self {
        case .info: 0
        case .warning: 1
        case .error: 2
        }
    }
}
