import LegalText

/// A part of a citation that is written otherwise than it should be.
struct Correction {
    /// 0-based UTF-8 offsets.
    let range: Range<Int>
    /// What should stand there.
    let proper: String

    /// From the first of several places to the last, in the order of the text, with what stands between them; nil for
    /// none.
    static func range(of corrections: [Correction]) -> Range<Int>? {
        guard let first = corrections.first, let last = corrections.last else { return nil }
        return first.range.lowerBound..<last.range.upperBound
    }
}
