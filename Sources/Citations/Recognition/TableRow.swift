/// The row of a table of acts and their provisions, as it is read from the act's cell on.
struct TableRow {
    /// Between two provisions of one cell, and between an act's name and its provisions; in bytes.
    private static let longestGap = 48, longestName = 700

    /// The act, as an index into the references.
    let act: Int
    private var end: Int

    /// The row whose provisions begin at `range`, behind the reference before `next`; nil where none stands near.
    init?(of references: [Reference], before next: Int, at range: Range<Int>) {
        guard next > 0, references[next - 1].kind == .numbered,
            range.lowerBound - references[next - 1].range.upperBound < Self.longestName
        else { return nil }
        act = references.outermost(of: next - 1)
        end = range.upperBound
    }

    /// Takes in a provision that stands at `range`, in the cell that another did or at the start of one; whether it is of
    /// this row. `last` is where the reference before begins: another act begins another row.
    mutating func takes(_ range: Range<Int>, startsCell: Bool, behind last: Int) -> Bool {
        guard last < end, range.lowerBound >= end,
            range.lowerBound - end < (startsCell ? Self.longestName : Self.longestGap)
        else { return false }
        end = range.upperBound
        return true
    }
}
