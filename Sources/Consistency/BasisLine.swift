import Citations
import LegalText

/// A line above the first heading that says what a document rests on: *Căn cứ Nghị định số 33/2023/NĐ-CP …*.
struct BasisLine {
    /// Of the citation that the line begins with.
    let range: Range<Int>
    let meaning: Mention.Target
    let date: CalendarDate?
}

extension CitingDocument {
    /// In the order of the text; none of a consolidated text, which has those of several acts.
    var basisLines: [BasisLine] {
        guard consolidated == nil else { return [] }
        let end = closeReading().outline.firstHeading?.range.lowerBound ?? source.count
        let numbered = references.indices.compactMap { index -> BasisLine? in
            guard references[index].range.lowerBound < end, references[index].kind == .numbered,
                case .resolved(let cited) = resolutions[index]
            else { return nil }
            return BasisLine(
                range: references[index].range, meaning: .cited(cited), date: references[index].date?.day)
        }
        let named = mentions.filter {
            $0.range.lowerBound < end && $0.kind == .named && $0.target != .unresolved && $0.target != .ambiguous
        }
        .map { BasisLine(range: $0.range, meaning: $0.target, date: $0.date?.day) }
        return (numbered + named).filter { startsBasis($0.range.lowerBound) }
            .sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    /// Whether nothing but *Căn cứ* stands before an offset on its line.
    private func startsBasis(_ offset: Int) -> Bool {
        var start = offset
        while start > 0, offset - start < Self.longestLead, source.byte(at: start - 1) != 0x0A { start -= 1 }
        // Most citations stand within a sentence, whose words have more than these letters.
        guard source.slice(start..<offset).count(where: { (0x61...0x7A).contains($0 | 0x20) }) <= "cancu".count else {
            return false
        }
        return source.string(start..<offset).lowercased().split { !$0.isLetter } == ["căn", "cứ"]
    }

    /// In bytes: marks of a list and of Markdown, *Căn cứ*.
    private static var longestLead: Int { 40 }
}
