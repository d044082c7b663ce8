/// A province, district or commune, as far as a text says which.
public struct Place: Hashable, Sendable {
    public enum Level: Int, Sendable, Comparable {
        case province = 1, district, commune

        public static func < (a: Level, b: Level) -> Bool { a.rawValue < b.rawValue }
    }

    /// What a place is called by: *tỉnh*, *thành phố*, *huyện* …
    public enum Kind: Int, Sendable, CaseIterable {
        case province, city, district, urbanDistrict, town, commune, ward, township, specialZone

        /// Nil for a *thành phố*, which may be of either of the upper two.
        public var level: Level? {
            switch self {
            case .province: .province
            case .city: nil
            case .district, .urbanDistrict, .town: .district
            case .commune, .ward, .township, .specialZone: .commune
            }
        }
    }

    /// Nil where a name stands without one.
    public let kind: Kind?
    /// *Hải Dương*; nil where only the kind stands.
    public let name: String?
    /// The whole, *tỉnh Hải Dương*.
    public let text: String

    public var level: Level? { kind?.level }
}
