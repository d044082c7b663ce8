import Consistency

/// Which findings are asked for.
struct TriageOptions: Sendable {
    /// Findings that are known; nil for none.
    var baseline: RawPath?
    /// Where the findings are to be written as known ones; nil for nowhere.
    var newBaseline: RawPath?
    /// Whether only changed documents are reported.
    var isOfChanges = false
    /// What they are compared with; nil for the last commit.
    var revision: String?

    /// Reads a word if it is one of these options.
    /// - Throws: `UsageError`.
    mutating func read(_ word: ArgumentReader.Word, from arguments: inout ArgumentReader) throws(UsageError) -> Bool {
        switch word {
        case .option("--baseline", _): baseline = try arguments.path(of: word)
        case .option("--write-baseline", _): newBaseline = try arguments.path(of: word)
        case .option("--changed", nil): isOfChanges = true
        case .option("--since", _): revision = try arguments.value(of: word)
        default: return false
        }
        return true
    }

    /// - Throws: `UsageError` where the options don't go together.
    func check(by arguments: ArgumentReader) throws(UsageError) {
        guard !isOfChanges || newBaseline == nil else {
            // The other documents' findings would be lost.
            throw arguments.usage(
                LocalizedText(
                    vi: "--write-baseline ghi phát hiện của mọi văn bản, không dùng cùng --changed",
                    en: "--write-baseline writes the findings of all documents and doesn't go with --changed"))
        }
        guard let revision else { return }
        guard isOfChanges else {
            throw arguments.usage(
                LocalizedText(vi: "--since chỉ dùng cùng --changed", en: "--since goes with --changed only"))
        }
        guard !revision.isEmpty, !revision.hasPrefix("-") else {
            throw arguments.usage(
                LocalizedText(
                    vi: "--since cần tên nhánh, thẻ hay mã commit, không phải \"\(revision)\"",
                    en: "--since needs a branch, a tag or a commit, not \"\(revision)\""))
        }
    }
}
