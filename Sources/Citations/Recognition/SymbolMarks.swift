import LegalText

/// The marks between the parts of a symbol that a form matched: which are missing, which stand in the place of others.
struct SymbolMarks {
    let match: PatternMatch
    let form: SymbolForm
    let text: TokenizedText

    /// Joint circulars had slashes: 15/2005/TTLT/BTC-BNV.
    private static let jointCirculars = ["TTLT", "TTLB"]

    /// Between the number and what follows.
    var behindNumber: Link { text.link(after: (match[.number] ?? match.tokens).upperBound - 1) }

    /// Whether two parts have nothing between them but space: 28 CT/TW, 46/2015QĐ-TTg, 338/QĐ TTg.
    var lackMark: Bool {
        behindNumber.isSpace
            || [Capture.year, .typeCode].contains { capture in
                match[capture].map { !Link([.adjacent, .space]).isDisjoint(with: text.link(after: $0.upperBound - 1)) }
                    ?? false
            }
    }

    /// Whether a part is set off by space that doesn't belong there.
    var haveSpace: Bool {
        match.tokens.dropLast().contains { index in
            switch text.link(after: index) {
            case .adjacent, .slash, .tightHyphen, .tightDot, .ampersand: false
            default:
                text.separator(after: index).map {
                    $0.lineBreaks == 0 && ($0.isSpacedBefore || $0.isSpacedAfter)
                } ?? false
            }
        }
    }

    /// Whether a hyphen stands before or behind the year: 33-2023/NĐ-CP, 202/2025-QH15.
    var areHyphensAroundYear: Bool {
        guard let year = match[.year] else { return false }
        return isHyphen(year.lowerBound - 1) || isHyphen(year.upperBound - 1)
    }

    /// *12-KH/UBND*, *12/KH/UBND*, *12-KH-UBND*: the state's symbols have a slash behind the number and a hyphen behind
    /// the type. `type` is the abbreviation; those of old committees (UB) had other marks.
    func areForeign(behind type: String, isOld: Bool) -> Bool {
        if form.style == .party || areHyphensAroundYear { return true }
        guard let tokens = match[.typeCode], match[.term] == nil, !Self.jointCirculars.contains(type) else {
            return false
        }
        if match[.year] == nil, !isOld, isHyphen(tokens.lowerBound - 1) { return true }
        return !text.link(after: tokens.upperBound - 1).isDisjoint(with: .anySlash)
    }

    private func isHyphen(_ index: Int) -> Bool { !text.link(after: index).isDisjoint(with: .hyphen) }
}
