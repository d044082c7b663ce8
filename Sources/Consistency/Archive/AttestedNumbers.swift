import CitationGraph
import Citations

/// The numbers of series whose dates are beyond doubt: from the table of known documents, from the documents of the
/// archive, and where three texts agree.
struct AttestedNumbers {
    /// What is numbered in one row within a year.
    struct Series: Hashable {
        let known: KnownDocuments.Series
        /// Nil for bodies of the state.
        let place: UInt64?
        let year: Int

        /// Nil where it isn't clear whose series it is, or two years are named.
        init?(_ reading: CitationReading) {
            guard let type = reading.type, let date = reading.date,
                reading.symbolYear == nil || reading.symbolYear == date.year,
                !reading.needsIssuer || reading.place != nil,
                // Party numbers run on for a term of office.
                !reading.code.contains("/")
            else { return nil }
            known = KnownDocuments.Series(type: type, code: reading.code, hasYear: reading.symbolYear != nil)
            place = reading.place
            year = date.year
        }

        /// The series of a document in a register; nil for bodies that every place has, whose place it doesn't say.
        init?(_ entry: Register.Entry, _ knowledge: Knowledge) {
            guard let type = entry.type, let date = entry.date, let symbol = entry.symbol else { return nil }
            let parts = symbol.split(separator: "/").map(String.init)
            guard parts.count >= 2, let code = parts.last,
                code.split(separator: "-").allSatisfy({
                    knowledge.agencies(ofCode: String($0))?.contains(where: \.isLocal) != true
                })
            else { return nil }
            known = KnownDocuments.Series(type: type, code: code, hasYear: parts.count == 3)
            place = nil
            year = date.year
        }

        /// Decrees drafted by Bộ Công an run in a series of their own (facts), of which only low numbers are seen.
        func runsInParallel(at serial: Int) -> Bool { known.code == "NĐ-CP" && year >= 2024 && serial <= 30 }
    }

    struct Number {
        let serial: Int
        let date: CalendarDate
        let place: Finding.Evidence.Place

        /// Tables first, then texts by path and place.
        fileprivate var rank: (String, Int) {
            if case .elsewhere(let location) = place { (location.path, location.start.byte) } else { ("", 0) }
        }
    }

    private var ofArchive: [Series: [Number]] = [:]

    init(_ archive: Archive) {
        for own in archive.documents { add(own.reading, .elsewhere(own.location)) }
        for entry in archive.register?.entries ?? [] where entry.isOwn {
            guard let series = Series(entry, archive.knowledge), let date = entry.date,
                let serial = Int(entry.symbol?.prefix { $0.isNumber } ?? "")
            else { continue }
            ofArchive[series, default: []].append(Number(serial: serial, date: date, place: .table))
        }
        for (cited, attestation) in archive.readings
        where attestation.voters.count >= 3 && cited.reading.isSound {
            add(cited.reading, .elsewhere(attestation.occurrences[0].location))
        }
    }

    private mutating func add(_ reading: CitationReading, _ place: Finding.Evidence.Place) {
        guard let series = Series(reading), let serial = Int(reading.number), let date = reading.date else { return }
        ofArchive[series, default: []].append(Number(serial: serial, date: date, place: place))
    }

    /// By number, each once; where those of the archive break the order, only those of the table.
    func numbers(of series: Series) -> [Number] {
        let known = KnownDocuments.builtIn.documents(of: series.known, in: series.year)
            .filter { $0.confidence == .sure && Int($0.number) != nil && !series.runsInParallel(at: $0.serial) }
            .map { Number(serial: $0.serial, date: $0.date, place: .table) }
        let inTable = Set(known.map(\.serial))
        let witnessed = Dictionary(grouping: ofArchive[series] ?? [], by: \.serial).values.compactMap(Self.agreed)
            .filter { !inTable.contains($0.serial) && !series.runsInParallel(at: $0.serial) }
        let all = (known + witnessed).sorted { $0.serial < $1.serial }
        let isRising = zip(all, all.dropFirst()).allSatisfy { $0.date <= $1.date }
        return isRising ? all : known
    }

    /// The first witness of one number; nil where they give it two dates.
    private static func agreed(_ witnesses: [Number]) -> Number? {
        Set(witnesses.map(\.date)).count > 1 ? nil : witnesses.min { $0.rank < $1.rank }
    }
}
