/// The rules that run.
public struct RuleSelection: Sendable {
    private let codes: Set<String>

    /// The rules that are on by default: all but those of style.
    public static let standard = RuleSelection(selecting: [], extending: [], ignoring: [])

    /// - Parameters:
    ///   - selectors: take the place of the rules that are on by default; none of them leaves these.
    ///   - extensions: rules beside those.
    ///   - exceptions: rules that don't run. Of two selectors that disagree on a rule the more precise decides, of two as
    ///     precise the exception.
    public init(
        selecting selectors: [RuleSelector], extending extensions: [RuleSelector], ignoring exceptions: [RuleSelector]
    ) {
        func precision(_ selectors: [RuleSelector], _ page: RulePage) -> Int? {
            selectors.compactMap { $0.precision(for: page) }.max()
        }
        let selected = RuleCatalog.pages.filter { page in
            let byDefault = selectors.isEmpty && page.isOnByDefault ? 0 : nil
            guard let wanted = precision(selectors + extensions, page) ?? byDefault else { return false }
            return precision(exceptions, page).map { $0 < wanted } ?? true
        }
        codes = Set(selected.map(\.code))
    }

    /// Whether no rule runs.
    public var isEmpty: Bool { codes.isEmpty }

    /// Whether the rule with a code runs.
    public func contains(_ code: String) -> Bool { codes.contains(code) }
}
