import Consistency

/// What a summary says of fixes.
enum FixLines {
    /// What was mended, and what `--fix` could mend of the findings; empty where there is nothing to say.
    static func lines(_ summary: Summary) -> [LocalizedText] {
        var lines: [LocalizedText] = []
        if summary.mended > 0 {
            lines.append(
                LocalizedText(
                    vi: "Đã sửa \(summary.mended) phát hiện.", en: "Fixed \(summary.mended) findings."))
        }
        let (safe, unsafe) = (summary.safelyFixable, summary.unsafelyFixable)
        if safe > 0 {
            let more = LocalizedText(
                vi: unsafe > 0 ? " (thêm \(unsafe) với --unsafe-fixes)" : "",
                en: unsafe > 0 ? " (\(unsafe) more with --unsafe-fixes)" : "")
            lines.append(
                LocalizedText(
                    vi: "[*] \(safe) phát hiện sửa được bằng --fix\(more[.vietnamese]).",
                    en: "[*] \(safe) findings can be fixed with --fix\(more[.english])."))
        } else if unsafe > 0 {
            lines.append(
                LocalizedText(
                    vi: "\(unsafe) phát hiện sửa được bằng --fix --unsafe-fixes.",
                    en: "\(unsafe) findings can be fixed with --fix --unsafe-fixes."))
        }
        return lines
    }
}
