/// How a user names rules: a code (VD101), the beginning of codes (VD2), or ALL.
public struct RuleSelector: Sendable {
    private let prefix: String

    /// Nil for what names no rule.
    public init?(_ text: String) {
        guard text != "ALL" else {
            prefix = ""
            return
        }
        guard !text.isEmpty, RuleCatalog.pages.contains(where: { $0.code.hasPrefix(text) }) else { return nil }
        prefix = text
    }

    /// The letters that it names a rule by, fewer for a wider selector; nil for a rule that it doesn't name.
    func precision(for page: RulePage) -> Int? { page.code.hasPrefix(prefix) ? prefix.count : nil }
}
