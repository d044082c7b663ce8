/// The days on which parts of a text take effect that aren't its own day.
struct PartEffects {
    typealias Effect = (part: Pinpoint.Part, date: CalendarDate)

    private let effects: [Effect]
    private let outline: Outline

    init(_ effects: [Effect], _ outline: Outline) {
        self.effects = effects
        self.outline = outline
    }

    /// The day of the article or clause that holds an offset; nil where it has none of its own.
    func date(at offset: Int) -> CalendarDate? {
        guard !effects.isEmpty, let article = label(.article, at: offset) else { return nil }
        let clause = label(.clause, at: offset)
        return effects.first {
            $0.part.article == article && $0.part.point == nil && ($0.part.clause == nil || $0.part.clause == clause)
        }?.date
    }

    private func label(_ unit: Provision.Unit, at offset: Int) -> String? {
        outline.enclosing(unit, at: offset).map { outline.entries[$0].label }
    }
}
