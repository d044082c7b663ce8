import Citations

/// A part of a citation that is written otherwise than it should be.
struct Correction {
    /// 0-based UTF-8 offsets.
    let range: Range<Int>
    /// What should stand there.
    let proper: String

    /// Several in the order of the text as one, with what stands between them left as it is; nil for none.
    static func joined(_ corrections: [Correction], in document: CitingDocument) -> Correction? {
        guard let first = corrections.first else { return nil }
        return corrections.dropFirst().reduce(first) { whole, next in
            let between = document.source.string(whole.range.upperBound..<next.range.lowerBound)
            return Correction(
                range: whole.range.lowerBound..<next.range.upperBound, proper: whole.proper + between + next.proper)
        }
    }

    /// It changes only the form.
    var fix: Fix { Fix(range, proper, isSafe: true) }

    /// What should stand there, on one line.
    var properWords: String { proper.split(whereSeparator: \.isWhitespace).joined(separator: " ") }
}
