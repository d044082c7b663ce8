/// How many letters must be added, left out or changed to make one word of another.
public enum EditDistance {
    public static func between(_ a: String, _ b: String) -> Int {
        let b = Array(b)
        var row = Array(0...b.count)
        for (line, letter) in a.enumerated() {
            var diagonal = row[0]
            row[0] = line + 1
            for column in b.indices {
                let changed = diagonal + (letter == b[column] ? 0 : 1)
                diagonal = row[column + 1]
                row[column + 1] = min(changed, diagonal + 1, row[column] + 1)
            }
        }
        return row[b.count]
    }

    /// The word that somebody most likely meant, the first of several that are as near; nil where no word has about two
    /// thirds of its letters right.
    public static func nearest(to text: String, among words: [String]) -> String? {
        let near = words.map { (word: $0, distance: between(text, $0)) }.filter { 3 * $0.distance <= $0.word.count + 1 }
        return near.min { $0.distance < $1.distance }?.word
    }
}
