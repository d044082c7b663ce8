/// A place that running text names with what it is: *thị xã Mỹ Hào*.
public struct NamedPlace: Sendable {
    public let kind: Place.Kind
    /// *Mỹ Hào*, on one line.
    public let name: String
    /// Of the name alone: 0-based UTF-8 offsets.
    public let range: Range<Int>
}
