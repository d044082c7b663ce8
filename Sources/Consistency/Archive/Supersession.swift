import CitationGraph
import Citations

/// What ended a document: as a text or the register says, or a newer edition of a law.
struct Supersession {
    /// The urn of the document that did it; nil for a newer edition of a law.
    let by: String?
    let name: String
    let since: CalendarDate
    /// Whether it ended on that day, not only by then.
    var isExact = true
    /// The text that says so; nil for a table.
    let path: String?
    let evidence: Finding.Evidence

    /// Whether a document of a day came after; a draft without a date may.
    func isBefore(_ day: CalendarDate?) -> Bool { day.map { since <= $0 } ?? true }

    var message: LocalizedText {
        let (vi, en) = isExact ? (" từ \(since.vietnamese)", " as of \(since.iso)") : ("", "")
        return LocalizedText(
            vi: "văn bản này đã được \(name) thay thế hoặc bãi bỏ\(vi)",
            en: "this document was replaced or repealed by \(name)\(en)")
    }

    /// What the archive and the register say, the earliest first; at the end what the table of laws says.
    ///
    /// - Parameter law: the document, where it is a law of that table.
    static func all(of document: DocumentIdentity?, _ law: NamedLaw?, in archive: Archive) -> [Supersession] {
        (document.map { told(of: $0, in: archive) } ?? []) + (law.flatMap(newerEdition).map { [$0] } ?? [])
    }

    private static func told(of document: DocumentIdentity, in archive: Archive) -> [Supersession] {
        let stated = (archive.endings[document] ?? []).compactMap { ending in
            ending.since.map {
                Supersession(
                    by: ending.by.urn, name: ending.name, since: $0, path: ending.location.path,
                    evidence: Finding.Evidence(
                        .elsewhere(ending.location), LocalizedText(vi: "nói ở đây", en: "said here")))
            }
        }
        let changes = archive.register?[document.urn]?.changes.filter(\.endsWhole) ?? []
        let registered = changes.compactMap { change -> Supersession? in
            guard let since = change.from else { return nil }
            let name = archive.register?[change.by]?.symbol ?? change.by
            let place = "\(change.place.path):\(change.place.line)"
            return Supersession(
                by: change.by, name: name, since: since, path: nil,
                evidence: Finding.Evidence(
                    .table,
                    LocalizedText(vi: "theo bảng văn bản, đọc tại \(place)", en: "by the register, read at \(place)")))
        }
        return (stated + registered).sorted { $0.rank < $1.rank }
    }

    /// The next edition of a law; nil for the latest. Where it isn't known since when that is in force, two years after
    /// it was passed it surely was.
    private static func newerEdition(than law: NamedLaw) -> Supersession? {
        guard let edition = law.edition, let next = law.editions.first(where: { edition.date < $0.date }) else {
            return nil
        }
        let known = KnownDocuments.builtIn.document(next.symbol, type: law.type)
        let later = CalendarDate(next.date.year + 2, next.date.month, next.date.day)
        return Supersession(
            by: nil, name: "\(law.type.name) số \(next.symbol) ngày \(next.date.vietnamese)",
            since: known?.effective ?? later, isExact: known?.effective != nil, path: nil,
            evidence: Finding.Evidence(
                .table, LocalizedText(vi: "theo bảng các luật", en: "by the table of laws")))
    }

    /// Unlike for different ends, and for different texts that tell of one.
    private var rank: (CalendarDate, String, String, String, Int) {
        let start = if case .elsewhere(let location) = evidence.place { location.start.byte } else { 0 }
        return (since, name, evidence.message[.english], path ?? "", start)
    }
}
