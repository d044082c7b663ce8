import LegalText

extension CitingDocument {
    /// The place of a body that every place has, *tỉnh Hải Dương*: as stated, else the one of its level of which the text
    /// speaks; nil where nothing tells.
    public func place(of issuer: Issuer?, _ agency: Agency?) -> Place? {
        if let stated = issuer?.place {
            // "Ủy ban nhân dân tỉnh" is the citing body's own province, or the one that the text names.
            return stated.name != nil ? stated : stated.kind.flatMap { spokenPlaces[$0] } ?? stated
        }
        guard let level = agency?.level else { return agency?.place ?? header.issuer?.place }
        return spokenPlaces[level] ?? agency?.place
    }
}

/// The one place of each kind and level of which a text speaks: the citing body's own, else the only one that its
/// references name.
struct SpokenPlaces: Sendable {
    private enum Mention: Sendable {
        case none
        case one(Place)
        case several

        var only: Place? {
            if case .one(let place) = self { place } else { nil }
        }

        mutating func add(_ place: Place) {
            switch self {
            case .none: self = .one(place)
            case .one(place), .several: break
            case .one: self = .several
            }
        }
    }

    private var kinds: [Mention] = Array(repeating: .none, count: Place.Kind.allCases.count)
    private var levels: [Mention] = Array(repeating: .none, count: Place.Level.commune.rawValue + 1)

    init(_ header: DocumentHeader, _ references: [Reference]) {
        for reference in references {
            guard let place = reference.issuer?.place, place.name != nil, let kind = place.kind else { continue }
            kinds[kind.rawValue].add(place)
            if let level = kind.level { levels[level.rawValue].add(place) }
        }
        guard let own = header.issuer?.place, own.name != nil, let kind = own.kind else { return }
        kinds[kind.rawValue] = .one(own)
        if let level = kind.level { levels[level.rawValue] = .one(own) }
    }

    subscript(kind: Place.Kind) -> Place? { kinds[kind.rawValue].only }

    subscript(level: Place.Level) -> Place? { levels[level.rawValue].only }
}
