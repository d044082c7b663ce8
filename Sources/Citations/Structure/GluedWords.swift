import LegalText

/// Finds *ngày* and *của* that stick to a code, *33/2023/NĐ-CPngày 10/6/2023*, as converters leave them.
struct GluedWords {
    /// Composed and decomposed.
    private static let tails = ["ngày", "nga\u{300}y", "của", "cu\u{309}a"].map { Array($0.utf8) }
    /// Tokens of a symbol behind its number.
    private static let reach = 8

    /// The tokens to be cut, ascending, and the offset at which each word begins.
    func find(in text: TokenizedText) -> [(token: Int, offset: Int)] {
        var cuts: [(token: Int, offset: Int)] = []
        for candidate in 0..<text.tokens.candidateCount {
            let number = Int(text.tokens.candidates[candidate])
            guard text.byte(at: text.end(number)) == UInt8(ascii: "/"), text.isNumber(number) else { continue }
            var index = number + 1
            while index < min(number + Self.reach, text.count), text.start(index) - text.end(index - 1) <= 1 {
                // The reach of two numbers may overlap.
                if index > cuts.last?.token ?? -1, let offset = cut(index, in: text) { cuts.append((index, offset)) }
                index += 1
            }
        }
        return cuts
    }

    private func cut(_ index: Int, in text: TokenizedText) -> Int? {
        guard text.length(index) > 5, text.isCapitalised(index) else { return nil }
        for tail in Self.tails {
            let start = text.end(index) - tail.count
            guard start > text.start(index), tail.indices.allSatisfy({ text.byte(at: start + $0) == tail[$0] }) else {
                continue
            }
            return start
        }
        return nil
    }
}
