import Consistency

extension Summary {
    /// For people: a line for each of what was checked, what was not, and what was found.
    func text(_ language: Language) -> String {
        var lines = [
            LocalizedText(
                vi:
                    "Đã kiểm tra \(checked) văn bản, \(references.total) viện dẫn: \(references.resolved) rõ văn bản nào, \(references.ambiguous) có nhiều khả năng, \(references.unresolved) thiếu dữ liệu.",
                en:
                    "Checked \(checked) documents with \(references.total) references: \(references.resolved) resolved, \(references.ambiguous) ambiguous, \(references.unresolved) unresolved."
            )
        ]
        if citedDocuments > 0 {
            lines.append(
                LocalizedText(
                    vi:
                        "Viện dẫn tới \(citedDocuments) văn bản khác nhau, \(citedInArchive) văn bản nằm trong số được kiểm tra.",
                    en:
                        "They cite \(citedDocuments) different documents, \(citedInArchive) of them among those checked."
                ))
        }
        let unknown = count(of: .unknown) + count(of: .dated)
        if unknown > 0 {
            lines.append(
                LocalizedText(
                    vi: "\(unknown) chỗ giống viện dẫn mà chương trình không hiểu: xem viendan extract --unparsed.",
                    en:
                        "\(unknown) places look like references and were not understood: see viendan extract --unparsed."
                ))
        }
        if !skipped.isEmpty {
            let reasons = Set(skipped.map { $0.reason[language] }).sorted().joined(separator: "; ")
            lines.append(
                LocalizedText(
                    vi: "Bỏ qua \(skipped.count) tệp: \(reasons).",
                    en: "Skipped \(skipped.count) files: \(reasons)."))
        }
        if !failed.isEmpty {
            lines.append(
                LocalizedText(
                    vi: "KHÔNG kiểm tra được \(failed.count) đầu vào, xem các dòng lỗi.",
                    en: "\(failed.count) inputs could NOT be checked: see the error lines."))
        }
        if let withheld = withheld.words { lines.append(withheld) }
        let (errors, warnings, infos) = (
            count(of: .error), count(of: .warning), count(of: .info)
        )
        if errors + warnings + infos > 0 {
            lines.append(
                LocalizedText(
                    vi: "Phát hiện \(errors) lỗi, \(warnings) cảnh báo, \(infos) thông tin.",
                    en: "Found \(errors) errors, \(warnings) warnings, \(infos) notes."))
        } else if checked > 0, withheld.total == 0 {
            lines.append(
                LocalizedText(
                    vi: "Không phát hiện mâu thuẫn trong các viện dẫn đọc được.",
                    en: "No contradiction found in the references that were read."))
        }
        lines += FixLines.lines(self)
        return lines.map { $0[language] + "\n" }.joined()
    }
}
