import LegalText

/// Finds the name of the state or the Party and the motto, *CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM*, *Độc lập - Tự do - Hạnh
/// phúc*: they stand in the right column of a header, and so within the issuer's lines in the left one.
struct StateMotto {
    private let lexicon: Lexicon

    static let lines = ["Cộng hòa xã hội chủ nghĩa Việt Nam", "Độc lập - Tự do - Hạnh phúc", "Đảng Cộng sản Việt Nam"]

    init(_ lexicon: Lexicon) { self.lexicon = lexicon }

    /// The token ranges before `end`, ascending.
    func find(in text: TokenizedText, before end: Int) -> [Range<Int>] {
        var found: [Range<Int>] = []
        var index = 0
        while index < end {
            if let match = lexicon.mottoLines.longestMatch(startingAt: index, in: text) {
                found.append(index..<match.end)
                index = match.end
            } else {
                index += 1
            }
        }
        return found
    }
}
