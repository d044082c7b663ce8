import Consistency

/// The rules that run on each document, by its path: those of the configuration, over them those of the command line.
struct PathRules: Sendable {
    /// For paths of which the configuration says nothing of their own.
    let usual: RuleSelection
    private let configured: RuleSelection
    private let perPath: [PathSettings]
    private let own: RuleSettings

    /// - Parameter own: what the command line says. It goes over all that is selected for paths, but what these ignore
    ///   stays ignored.
    init(_ configuration: Configuration, _ own: RuleSettings) {
        let settings = configuration.rules
        var configured = RuleSelection(
            selecting: settings.selected, extending: settings.extended, ignoring: settings.ignored)
        configured.set(settings.severities)
        self.configured = configured
        self.own = own
        perPath = configuration.perPath
        usual = configured.over(own)
    }

    /// The rules for a document, by the path under which it is reported.
    subscript(path: String) -> RuleSelection {
        guard !perPath.isEmpty else { return usual }
        let path = RawPath(path)
        let settings = perPath.filter { $0.paths.match(path) }.map(\.rules)
        guard !settings.isEmpty else { return usual }
        var selection = settings.reduce(configured) { selection, settings in
            var selection = RuleSelection(
                selecting: settings.selected, extending: settings.extended, ignoring: [], over: selection)
            selection.set(settings.severities)
            return selection
        }
        selection = selection.over(own)
        return settings.reduce(selection) { $0.subtracting($1.exceptions) }
    }

    /// Every rule that may run on some path.
    var all: RuleSelection {
        perPath.map { RuleSelection(selecting: $0.rules.selected + $0.rules.extended, extending: [], ignoring: []) }
            .reduce(usual) { $0.union($1) }
    }
}

extension RuleSelection {
    fileprivate func over(_ own: RuleSettings) -> RuleSelection {
        RuleSelection(selecting: own.selected, extending: own.extended, ignoring: own.ignored, over: self)
    }
}

extension RuleSettings {
    /// The rules that are ignored, without those that the same settings select more precisely.
    fileprivate var exceptions: RuleSelection {
        ignored.isEmpty
            ? .none : RuleSelection(selecting: ignored, extending: [], ignoring: selected + extended)
    }
}
