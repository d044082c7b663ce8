import Citations
import LegalText

/// A register while the documents of an archive are read: merged in any order with the same result.
public struct RegisterDraft: Sendable {
    private var rows: [String: Row] = [:]
    /// The changes of each document, each with the first place where it stands.
    private var changes: [String: [Key: Register.Change]] = [:]
    private var unidentifiedPaths: Set<String> = []

    /// The documents that have no row of their own, their number or year being missing; ascending.
    public var unidentified: [String] { unidentifiedPaths.sorted() }

    public init() {}

    public mutating func merge(_ contribution: RegisterContribution) {
        if let path = contribution.unidentified { unidentifiedPaths.insert(path) }
        for account in contribution.accounts {
            rows[account.urn, default: Row()].merge(account)
        }
        for statement in contribution.statements {
            let key = Key(statement.change)
            let known = changes[statement.urn]?[key]
            if let known, known.place < statement.change.place { continue }
            changes[statement.urn, default: [:]][key] = statement.change
        }
    }

    /// What all documents together tell.
    public var register: Register {
        let effective = rows.compactMapValues { $0.effective }
        return Register(
            rows.compactMap { urn, row in
                row.entry(urn, changes: changes(of: urn, effective))
            })
    }

    /// The changes of a document; where no date stands beside one, it is since the other's effect.
    private func changes(of urn: String, _ effective: [String: CalendarDate]) -> [Register.Change] {
        (changes[urn].map { Array($0.values) } ?? [])
            .map { $0.since($0.from ?? effective[$0.by]) }
            .sorted { $0.order < $1.order }
    }

    /// What makes two changes one.
    private struct Key: Hashable {
        let relation: Reference.Relation
        let by: String
        let from: CalendarDate?
        let parts: String?
        let exception: String?

        init(_ change: Register.Change) {
            relation = change.relation
            by = change.by
            from = change.from
            parts = change.parts
            exception = change.exception
        }
    }

    /// What is told of one document, by itself and by others.
    private struct Row: Sendable {
        private var own = Told()
        private var cited = Told()

        mutating func merge(_ account: RegisterContribution.Account) {
            if account.isOwn { own.merge(account) } else { cited.merge(account) }
        }

        var effective: CalendarDate? { (own.effective ?? cited.effective)?.date }

        func entry(_ urn: String, changes: [Register.Change]) -> Register.Entry? {
            // What the document says of itself goes before what others say of it.
            let told = own.place == nil ? cited : own
            guard let place = told.place else { return nil }
            let effect = own.effective ?? cited.effective
            return Register.Entry(
                urn: urn, isOwn: own.place != nil, symbol: told.symbols.only, type: told.types.only,
                date: told.dates.only, issuer: told.issuers.only, title: told.title, effective: effect?.date,
                place: place, effectivePlace: effect?.place, changes: changes)
        }
    }

    private struct Told: Sendable {
        var symbols: Set<String> = []
        var types: Set<DocumentType> = []
        var dates: Set<CalendarDate> = []
        var issuers: Set<String> = []
        private var titles: [UInt64: String] = [:]
        private var effects: [CalendarDate: Register.Place] = [:]
        private(set) var place: Register.Place?

        mutating func merge(_ account: RegisterContribution.Account) {
            if let symbol = account.symbol { symbols.insert(symbol) }
            if let type = account.type { types.insert(type) }
            dates.formUnion(account.dates)
            if let issuer = account.issuer { issuers.insert(issuer) }
            for title in account.titles {
                let key = VietnameseSpelling.foldedKey(title)
                titles[key] = titles[key].map { min($0, title) } ?? title
            }
            if let date = account.effective, let place = account.effectivePlace {
                effects[date] = effects[date].map { min($0, place) } ?? place
            }
            place = place.map { min($0, account.place) } ?? account.place
        }

        /// The title on which all agree but for letter case and spelling; nil where they don't.
        var title: String? { titles.count == 1 ? titles.values.first : nil }

        var effective: (date: CalendarDate, place: Register.Place)? {
            effects.count == 1 ? effects.first.map { ($0.key, $0.value) } : nil
        }
    }
}

extension Set {
    /// The only element; nil for none and for several.
    fileprivate var only: Element? { count == 1 ? first : nil }
}

extension Register.Change {
    fileprivate func since(_ date: CalendarDate?) -> Register.Change {
        Register.Change(
            relation: relation, by: by, from: date, parts: parts, exception: exception, place: place)
    }

    /// By what is done, who does it, and where it stands.
    fileprivate var order: Order {
        Order(
            row: RegisterColumn.row(of: relation), by: by, place: place, parts: parts ?? "",
            rest: "\(from?.iso ?? "") \(exception ?? "")")
    }

    fileprivate struct Order: Comparable {
        let row: Int
        let by: String
        let place: Register.Place
        let parts: String
        /// What two changes that one place tells of may still differ in.
        let rest: String

        static func < (a: Order, b: Order) -> Bool {
            (a.row, a.by, a.place, a.parts, a.rest) < (b.row, b.by, b.place, b.parts, b.rest)
        }
    }
}
