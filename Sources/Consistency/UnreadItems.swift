import LegalText

/// Numbers of items that are not known for headings, in the middle of a line or in an unknown form: *2. Hai. 3. Ba.*
struct UnreadItems {
    /// In small letters.
    private let labels: [[UInt8]]
    /// The word before each number, *điều*, in small letters; nil where the number begins the item.
    private let unit: String?

    init(labels: [String], unit: String?) {
        self.labels = labels.map { Array($0.lowercased().utf8) }
        self.unit = unit
    }

    /// Whether one of the numbers begins an item in a range.
    func stand(in range: Range<Int>, of source: SourceText) -> Bool {
        labels.contains { label in
            range.contains { place in
                Self.small(source.byte(at: place)) == label[0] && place + label.count <= range.upperBound
                    && label.indices.allSatisfy { Self.small(source.byte(at: place + $0)) == label[$0] }
                    && isItem(place..<place + label.count, within: range, of: source)
            }
        }
    }

    /// … theo Mục IV. goes on with a sentence, 2. Hai. 3. Ba. with an item.
    private func isItem(_ label: Range<Int>, within range: Range<Int>, of source: SourceText) -> Bool {
        let before = source.byte(at: label.lowerBound - 1)
        guard !before.isOfWord, before != UInt8(ascii: ".") else { return false }
        var end = label.upperBound
        while source.byte(at: end) == UInt8(ascii: ".") { end += 1 }
        guard !source.byte(at: end).isOfWord else { return false }
        var start = label.lowerBound
        if let unit {
            let words = source.string(max(range.lowerBound, start - Self.longestUnit)..<start).lowercased()
            let trimmed = words.reversed().drop { !$0.isLetter }
            guard trimmed.starts(with: unit.reversed()) else { return false }
            start -= words.utf8.count - String(trimmed.dropFirst(unit.count).reversed()).utf8.count
        }
        while start > range.lowerBound, Self.lead.contains(source.byte(at: start - 1)) { start -= 1 }
        guard start > range.lowerBound else { return true }
        let last = source.byte(at: start - 1)
        let isMarked = end > label.upperBound || Self.marks.contains(source.byte(at: end))
        return last == 0x0A || last == 0x0D || last == UInt8(ascii: "|") || (Self.ends.contains(last) && isMarked)
    }

    /// In bytes.
    private static let longestUnit = 24
    /// What may stand between the end of an item and the number of the next.
    private static let lead = Array(" \t*#(".utf8)
    private static let ends = Array(".;:!?\"".utf8)
    private static let marks = Array(")-:/".utf8)

    private static func small(_ byte: UInt8) -> UInt8 { (0x41...0x5A).contains(byte) ? byte | 0x20 : byte }
}
