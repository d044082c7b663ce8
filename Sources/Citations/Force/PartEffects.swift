/// The days on which parts of a text take effect that aren't its own day.
struct PartEffects {
    /// The path is that of an article or of a clause of one.
    typealias Effect = (path: String, date: CalendarDate)

    private let effects: [Effect]
    private let outline: Outline

    init(_ effects: [Effect], _ outline: Outline) {
        self.effects = effects
        self.outline = outline
    }

    /// The path of an article or a clause that is named; nil for anything smaller.
    static func path(_ part: Pinpoint.Part) -> String? {
        guard part.point == nil, let article = part.article else { return nil }
        return path(article: article, clause: part.clause)
    }

    /// The day of the clause or article that holds an offset; nil where neither has one of its own.
    func date(at offset: Int) -> CalendarDate? {
        guard !effects.isEmpty, let article = label(.article, at: offset) else { return nil }
        let paths = [
            Self.path(article: article, clause: label(.clause, at: offset)), Self.path(article: article, clause: nil),
        ]
        return effects.first { paths.contains($0.path) }?.date
    }

    private static func path(article: String, clause: String?) -> String {
        let steps = [
            clause.map { Provision.Step(unit: .clause, label: $0) }, Provision.Step(unit: .article, label: article),
        ]
        return Provision(steps: steps.compactMap { $0 }).path
    }

    private func label(_ unit: Provision.Unit, at offset: Int) -> String? {
        outline.enclosing(unit, at: offset).map { outline.entries[$0].label }
    }
}
