import Citations

/// What is gathered about one document from all that was merged.
struct NodeRecord: Sendable {
    /// Under which it stands in the archive; empty for one that is only cited.
    var paths: Set<ExactText> = []
    /// How often it is cited.
    var citations = 0
    private var headings = Tally<DocumentDescription.Heading>()
    private var names = Tally<ExactText>()
    private var titles = Tally<ExactText>()
    private var ownDates = Tally<CalendarDate>()
    private var citedDates = Tally<CalendarDate>()

    mutating func add(_ description: DocumentDescription, isOwn: Bool) {
        headings.add(description.heading)
        names.add(description.name)
        titles.add(description.title)
        if isOwn { ownDates.add(description.date) } else { citedDates.add(description.date) }
    }

    var heading: DocumentDescription.Heading? { headings.top }

    /// The name of a law.
    var name: String? { names.top?.text }

    var title: String? { titles.top?.text }

    /// A document knows its date better than those that cite it.
    var date: CalendarDate? { ownDates.top ?? citedDates.top }
}
