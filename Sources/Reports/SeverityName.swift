import Consistency

extension Severity {
    /// As people call it.
    var name: LocalizedText {
        switch self {
        case .error: LocalizedText(vi: "lỗi", en: "error")
        case .warning: LocalizedText(vi: "cảnh báo", en: "warning")
        case .info: LocalizedText(vi: "thông tin", en: "note")
        }
    }
}
