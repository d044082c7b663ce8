import Consistency
import Reports

/// Reads `--select`, `--extend-select` and `--ignore`, each as often as it stands there.
struct RuleSelectionReader {
    private var settings = RuleSettings()

    /// Takes one of the three.
    /// - Throws: `UsageError` for what is no code.
    mutating func read(_ word: ArgumentReader.Word, _ arguments: inout ArgumentReader) throws(UsageError) {
        let selectors = try Self.selectors(word, &arguments)
        switch word.name {
        case "--select": settings.selected += selectors
        case "--extend-select": settings.extended += selectors
        default: settings.ignored += selectors
        }
    }

    /// The rules that run, those of the command line over those of the configuration.
    /// - Throws: `UsageError` where none is left.
    func rules(over configuration: Configuration, _ arguments: ArgumentReader) throws(UsageError) -> PathRules {
        let rules = PathRules(configuration, settings)
        guard !rules.usual.isEmpty else {
            let place = configuration.path.map { ", \($0.text.printablePath)" } ?? ""
            throw arguments.usage(
                LocalizedText(
                    vi: "không còn luật nào để kiểm tra: xem --select, --ignore\(place)",
                    en: "no rule is left to check by: see --select, --ignore\(place)"))
        }
        return rules
    }

    /// Codes and beginnings of codes, separated by commas.
    private static func selectors(_ word: ArgumentReader.Word, _ arguments: inout ArgumentReader) throws(UsageError)
        -> [RuleSelector]
    {
        let names = try arguments.value(of: word).split(separator: ",", omittingEmptySubsequences: false)
        var selectors: [RuleSelector] = []
        for name in names.map(String.init) {
            guard let selector = RuleSelector(name) else {
                let known = RuleCatalog.pages.map(\.code).joined(separator: ", ")
                let near = RuleCatalog.nearest(to: name)?.code
                throw arguments.usage(
                    LocalizedText(
                        vi:
                            "\(word.name ?? "") không nhận \"\(name)\"; \(near.map { "ý bạn là \($0)? " } ?? "")có ALL, phần đầu của mã (VD2), và các mã: \(known)",
                        en:
                            "\(word.name ?? "") doesn't take \"\(name)\"; \(near.map { "did you mean \($0)? " } ?? "")it takes ALL, the beginning of codes (VD2), and the codes: \(known)"
                    ))
            }
            selectors.append(selector)
        }
        return selectors
    }
}
