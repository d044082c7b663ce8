import Consistency
import Reports

/// What `--verbose` says behind the path of what is read.
enum VerboseWords {
    static let configuration = LocalizedText(vi: "cấu hình được dùng", en: "the configuration that applies")

    /// - Parameter summary: of one document.
    static func read(_ summary: Summary) -> LocalizedText {
        let (references, findings) = (summary.references.total, summary.findingCount)
        return LocalizedText(
            vi: "đã đọc, \(references) viện dẫn, \(findings) phát hiện",
            en: "read, \(references) references, \(findings) findings")
    }

    static func skipped(_ skipped: Summary.Skipped) -> LocalizedText {
        LocalizedText(vi: "bỏ qua: \(skipped.reason[.vietnamese])", en: "skipped: \(skipped.reason[.english])")
    }
}
