/// The rules that run, and how grave their findings are.
public struct RuleSelection: Sendable, Equatable {
    private var codes: Set<String>
    /// By code; what is missing has the severity that its rule gives it.
    private var severities: [String: Severity] = [:]

    /// The rules that are on by default: all but those of style.
    public static let standard = RuleSelection(codes: Set(RuleCatalog.pages.filter(\.isOnByDefault).map(\.code)))

    /// No rule at all.
    public static let none = RuleSelection(codes: [])

    private init(codes: Set<String>) { self.codes = codes }

    /// - Parameters:
    ///   - selectors: take the place of the rules of `base`; none of them leaves these.
    ///   - extensions: rules beside those.
    ///   - exceptions: rules that don't run. Of two selectors that disagree on a rule the more precise decides, of two as
    ///     precise the exception.
    ///   - base: what holds for rules of which the selectors say nothing, and the severities.
    public init(
        selecting selectors: [RuleSelector], extending extensions: [RuleSelector], ignoring exceptions: [RuleSelector],
        over base: RuleSelection = .standard
    ) {
        func precision(_ selectors: [RuleSelector], _ page: RulePage) -> Int? {
            selectors.compactMap { $0.precision(for: page) }.max()
        }
        self = base
        for page in RuleCatalog.pages {
            let (wanted, unwanted) = (precision(selectors + extensions, page), precision(exceptions, page))
            if let wanted, unwanted.map({ $0 < wanted }) ?? true {
                codes.insert(page.code)
            } else if unwanted != nil || !selectors.isEmpty {
                codes.remove(page.code)
            }
        }
    }

    /// Gives findings another severity than their rules do; of two selectors that name a rule the more precise decides,
    /// of two as precise the later.
    public mutating func set(_ severities: [(selector: RuleSelector, severity: Severity)]) {
        for page in RuleCatalog.pages {
            var best = -1
            for (selector, severity) in severities {
                guard let precision = selector.precision(for: page), precision >= best else { continue }
                best = precision
                self.severities[page.code] = severity
            }
        }
    }

    /// Whether no rule runs.
    public var isEmpty: Bool { codes.isEmpty }

    /// Whether the rule with a code runs.
    public func contains(_ code: String) -> Bool { codes.contains(code) }

    /// The rules that run in either.
    public func union(_ other: RuleSelection) -> RuleSelection { RuleSelection(codes: codes.union(other.codes)) }

    /// Without the rules that run in another.
    public func subtracting(_ other: RuleSelection) -> RuleSelection {
        var rest = self
        rest.codes.subtract(other.codes)
        return rest
    }

    /// A finding with the severity that is set for its rule; nil where that doesn't run.
    public func applied(to finding: Finding) -> Finding? {
        guard contains(finding.page.code) else { return nil }
        return severities[finding.page.code].map(finding.with) ?? finding
    }
}
