/// An example of a rule's page, taken apart.
public struct MarkedText: Sendable {
    /// Without the marks.
    public let text: String
    /// Where the marks stood: 0-based UTF-8 offsets into `text`.
    public let places: [Int]

    /// Reads a text with `↓` at each place.
    public init(_ marked: String) {
        var text = ""
        var places: [Int] = []
        for character in marked {
            if character == "↓" { places.append(text.utf8.count) } else { text.append(character) }
        }
        self.text = text
        self.places = places
    }
}
