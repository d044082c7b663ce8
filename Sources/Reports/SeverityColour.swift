import Consistency

extension Severity {
    /// A text in the colour of the severity, for terminals; never the only thing that tells it.
    func coloured(_ text: String) -> String {
        switch self {
        case .error: "\u{1B}[1;31m\(text)\u{1B}[0m"
        case .warning: "\u{1B}[1;33m\(text)\u{1B}[0m"
        case .info: "\u{1B}[1;36m\(text)\u{1B}[0m"
        }
    }
}
