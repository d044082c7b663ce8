import Citations
import Consistency
import LegalText

/// `check` for people: a line for each finding, the line of the text with the place marked, the evidence, a summary.
public struct FindingText: FindingReporter {
    private let language: Language
    private let isColoured: Bool

    public init(language: Language, isColoured: Bool) {
        self.language = language
        self.isColoured = isColoured
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
            // Nothing is mended in a document that is no text.
            let mark = finding.fix?.isSafe == true && !source.isConverted ? "[*] " : ""
            result += "\(mark)\(finding.message[language].printable)\n"
            if let place = source.place(of: finding.range.lowerBound) { result += "    \(place.name[language]):\n" }
            result += "    \(excerpt.line)\n"
            result += "    \(styled("\(excerpt.marker) \(finding.severity.name[language])", finding.severity))\n"
            for evidence in finding.evidence { result += "    = \(line(for: evidence, in: source))\n" }
            if let fix = finding.fix { result += "    = \(line(for: fix, of: finding, in: source))\n" }
            result += "\n"
        }
        return Array(result.utf8)
    }

    private func line(for evidence: Finding.Evidence, in source: SourceText) -> String {
        let message = evidence.message[language].printable
        switch evidence.place {
        case .here(let range):
            let position = source.position(of: range.lowerBound)
            let line = LocalizedText(
                vi: "dòng \(position.line), cột \(position.column)",
                en: "line \(position.line), column \(position.column)")
            let place = source.place(of: range.lowerBound).map { "\($0.name[language]), " } ?? ""
            let words = source.string(range).printable
            return "\(place)\(line[language]): \(message)" + (Self.says(message, words) ? "" : ": \(words)")
        case .elsewhere(let location):
            let place = location.place.map { "\($0.name[language]): " } ?? ""
            return "\(location.path.printablePath):\(location.start.line):\(location.start.column): \(place)\(message)"
        case .table: return message
        }
    }

    /// Whether a message has the words of the text, however their letters are written.
    private static func says(_ message: String, _ words: String) -> Bool {
        message.holds(words) || ((words.hasMarks || message.hasMarks) && message.contains(words))
    }

    /// What should stand at the place of the finding: the fix may be smaller.
    private func line(for fix: Fix, of finding: Finding, in source: SourceText) -> String {
        let range = finding.range
        let isInside = range.lowerBound <= fix.range.lowerBound && fix.range.upperBound <= range.upperBound
        let words =
            isInside
            ? source.string(range.lowerBound..<fix.range.lowerBound) + fix.replacement
                + source.string(fix.range.upperBound..<range.upperBound) : fix.replacement
        let text =
            words.allSatisfy(\.isWhitespace)
            ? LocalizedText(vi: "đề nghị bỏ chỗ này", en: "proposed: leave this out")
            : LocalizedText(vi: "đề nghị sửa thành: \(words)", en: "proposed: \(words)")
        return text[language].printable
    }

    public func closing(_ summary: Summary) -> [UInt8] {
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
        if let withheld = summary.withheld.words { lines.append(withheld) }
        let (errors, warnings, infos) = (
            summary.count(of: .error), summary.count(of: .warning), summary.count(of: .info)
        )
        if errors + warnings + infos > 0 {
            lines.append(
                LocalizedText(
                    vi: "Phát hiện \(errors) lỗi, \(warnings) cảnh báo, \(infos) thông tin.",
                    en: "Found \(errors) errors, \(warnings) warnings, \(infos) notes."))
        } else if summary.checked > 0, summary.withheld.total == 0 {
            lines.append(
                LocalizedText(
                    vi: "Không phát hiện mâu thuẫn trong các viện dẫn đọc được.",
                    en: "No contradiction found in the references that were read."))
        }
        lines += FixLines.lines(summary)
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

extension String {
    /// Whether it may have combining marks.
    fileprivate var hasMarks: Bool { utf8.contains { $0 & 0xFE == 0xCC } }
}
