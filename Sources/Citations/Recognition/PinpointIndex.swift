import LegalText

/// The parts of documents that a text names, found by the token behind them: the pinpoint of the reference that starts
/// there, *của* or not between.
struct PinpointIndex {
    private var byEnd: [Int: ProvisionReader.Reading] = [:]

    init(_ chains: [ProvisionReader.Reading]) {
        for chain in chains { byEnd[chain.tokens.upperBound] = chain }
    }

    /// The pinpoint that ends right before the token `start`, and its first token; nil if there is none.
    func pinpoint(before start: Int, in text: TokenizedText) -> (pinpoint: Pinpoint, start: Int)? {
        guard let (chain, last) = chain(before: start, in: text) else { return nil }
        let parts = chain.members.map {
            Pinpoint.Part(
                article: $0.provision.label(.article), clause: $0.provision.label(.clause),
                point: $0.provision.label(.point))
        }
        return (
            Pinpoint(
                range: text.range(chain.tokens.lowerBound..<last), parts: parts,
                provisions: chain.members.map(\.provision)), chain.tokens.lowerBound
        )
    }

    /// The token at which a reference begins with its pinpoint; `start` itself where none stands before.
    func lead(of start: Int, in text: TokenizedText) -> Int {
        chain(before: start, in: text)?.chain.tokens.lowerBound ?? start
    }

    /// The parts named before the token `start`, and the token behind them and an only annex; nil where none are.
    private func chain(before start: Int, in text: TokenizedText) -> (chain: ProvisionReader.Reading, last: Int)? {
        guard !byEnd.isEmpty, start > 1 else { return nil }
        var end = start
        if text.word(end - 1) == .the, joins(end - 1, in: text) { end -= 1 }
        if text.word(end - 1) == .of, joins(end - 1, in: text) { end -= 1 }
        let last = end
        end = annexStart(before: end, in: text)
        guard let chain = byEnd[end], joins(end - 1, in: text) else { return nil }
        return (chain, last)
    }

    /// *Mục 2 của Phụ lục*: the token before which the words for an only annex stand; `end` itself where none do.
    private func annexStart(before end: Int, in text: TokenizedText) -> Int {
        guard end > 3, text.word(end - 1) == .list, text.word(end - 2) == .minor, joins(end - 2, in: text),
            joins(end - 3, in: text)
        else { return end }
        return text.word(end - 3) == .of && joins(end - 4, in: text) ? end - 3 : end - 2
    }

    private func joins(_ index: Int, in text: TokenizedText) -> Bool {
        let link = text.link(after: index)
        return link.isSpace && link != .blankLine
    }
}
