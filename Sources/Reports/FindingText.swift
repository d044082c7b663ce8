import Citations
import Consistency
import LegalText

/// `check` for people: a line for each finding, the line of the text with the place marked, the evidence, a summary.
public struct FindingText: FindingReporter {
    private let language: Language
    private let isColoured: Bool
    private let hasSummary: Bool

    public init(language: Language, isColoured: Bool, hasSummary: Bool = true) {
        self.language = language
        self.isColoured = isColoured
        self.hasSummary = hasSummary
    }

    public let separator: [UInt8] = []

    public func opening() -> [UInt8] { [] }

    public func report(_ findings: [Finding], in source: SourceText) -> [UInt8] {
        let path = source.path.printablePath
        var result = ""
        for finding in findings {
            let position = source.position(of: finding.range.lowerBound)
            let excerpt = Excerpt(finding.range, in: source)
            let code = styled(finding.page.code, finding.severity)
            result += "\(path):\(position.line):\(position.column): \(code) \(finding.page.name): "
            result += "\(finding.message[language].printable)\n"
            result += "    \(excerpt.line)\n"
            result += "    \(styled("\(excerpt.marker) \(finding.severity.name[language])", finding.severity))\n"
            for evidence in finding.evidence { result += "    = \(line(for: evidence, in: source))\n" }
            if let fix = finding.fix { result += "    = \(line(for: fix))\n" }
            result += "\n"
        }
        return Array(result.utf8)
    }

    private func line(for evidence: Finding.Evidence, in source: SourceText) -> String {
        let message = evidence.message[language].printable
        switch evidence.place {
        case .here(let range):
            let position = source.position(of: range.lowerBound)
            let place = LocalizedText(
                vi: "dòng \(position.line), cột \(position.column)",
                en: "line \(position.line), column \(position.column)")
            let words = source.string(range).printable
            return "\(place[language]): \(message)" + (message.contains(words) ? "" : ": \(words)")
        case .elsewhere(let location):
            return "\(location.path.printablePath):\(location.start.line):\(location.start.column): \(message)"
        case .table: return message
        }
    }

    private func line(for fix: Fix) -> String {
        let text =
            fix.replacement.isEmpty
            ? LocalizedText(vi: "đề nghị bỏ chỗ này", en: "proposed: leave this out")
            : LocalizedText(vi: "đề nghị sửa thành: \(fix.replacement)", en: "proposed: \(fix.replacement)")
        return text[language].printable
    }

    public func closing(_ summary: Summary) -> [UInt8] {
        guard hasSummary else { return [] }
        let references = summary.references
        var lines = [
            LocalizedText(
                vi:
                    "Đã kiểm tra \(summary.checked) văn bản, \(references.total) viện dẫn: \(references.resolved) rõ văn bản nào, \(references.ambiguous) có nhiều khả năng, \(references.unresolved) thiếu dữ liệu.",
                en:
                    "Checked \(summary.checked) documents with \(references.total) references: \(references.resolved) resolved, \(references.ambiguous) ambiguous, \(references.unresolved) unresolved."
            )
        ]
        if summary.citedDocuments > 0 {
            lines.append(
                LocalizedText(
                    vi:
                        "Viện dẫn tới \(summary.citedDocuments) văn bản khác nhau, \(summary.citedInArchive) văn bản nằm trong số được kiểm tra.",
                    en:
                        "They cite \(summary.citedDocuments) different documents, \(summary.citedInArchive) of them among those checked."
                ))
        }
        let unknown = summary.count(of: .unknown) + summary.count(of: .dated)
        if unknown > 0 {
            lines.append(
                LocalizedText(
                    vi: "\(unknown) chỗ giống viện dẫn mà chương trình không hiểu: xem viendan extract --unparsed.",
                    en:
                        "\(unknown) places look like references and were not understood: see viendan extract --unparsed."
                ))
        }
        if !summary.skipped.isEmpty {
            let reasons = Set(summary.skipped.map { $0.reason[language] }).sorted().joined(separator: "; ")
            lines.append(
                LocalizedText(
                    vi: "Bỏ qua \(summary.skipped.count) tệp: \(reasons).",
                    en: "Skipped \(summary.skipped.count) files: \(reasons)."))
        }
        if !summary.failed.isEmpty {
            lines.append(
                LocalizedText(
                    vi: "KHÔNG kiểm tra được \(summary.failed.count) đầu vào, xem các dòng lỗi.",
                    en: "\(summary.failed.count) inputs could NOT be checked: see the error lines."))
        }
        let (errors, warnings, infos) = (
            summary.count(of: .error), summary.count(of: .warning), summary.count(of: .info)
        )
        if errors + warnings + infos > 0 {
            lines.append(
                LocalizedText(
                    vi: "Phát hiện \(errors) lỗi, \(warnings) cảnh báo, \(infos) thông tin.",
                    en: "Found \(errors) errors, \(warnings) warnings, \(infos) notes."))
        } else if summary.checked > 0 {
            lines.append(
                LocalizedText(
                    vi: "Không phát hiện mâu thuẫn trong các viện dẫn đọc được.",
                    en: "No contradiction found in the references that were read."))
        }
        return Array(lines.map { $0[language] + "\n" }.joined().utf8)
    }

    private func styled(_ text: String, _ severity: Severity) -> String {
        guard isColoured else { return text }
        switch severity {
        case .error: return "\u{1B}[1;31m\(text)\u{1B}[0m"
        case .warning: return "\u{1B}[1;33m\(text)\u{1B}[0m"
        case .info: return "\u{1B}[1;36m\(text)\u{1B}[0m"
        }
    }
}
