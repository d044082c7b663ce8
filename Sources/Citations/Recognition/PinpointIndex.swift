import LegalText

/// The parts of documents that a text names, found by the token behind them: the pinpoint of the reference that starts
/// there, *của* or not between.
struct PinpointIndex {
    private var byEnd: [Int: ProvisionReader.Reading] = [:]

    init(_ chains: [ProvisionReader.Reading], _ lexicon: Lexicon) {
        for chain in chains { byEnd[chain.tokens.upperBound] = chain }
    }

    /// The pinpoint that ends right before the token `start`, and its first token; nil if there is none.
    func pinpoint(before start: Int, in text: TokenizedText) -> (pinpoint: Pinpoint, start: Int)? {
        guard !byEnd.isEmpty, start > 1 else { return nil }
        var end = start
        if text.word(end - 1) == .the, joins(end - 1, in: text) { end -= 1 }
        if text.word(end - 1) == .of, joins(end - 1, in: text) { end -= 1 }
        guard let chain = byEnd[end], joins(end - 1, in: text) else { return nil }
        let parts = chain.members.map {
            Pinpoint.Part(
                article: $0.provision.label(.article), clause: $0.provision.label(.clause),
                point: $0.provision.label(.point))
        }
        return (Pinpoint(range: text.range(chain.tokens), parts: parts), chain.tokens.lowerBound)
    }

    private func joins(_ index: Int, in text: TokenizedText) -> Bool {
        let link = text.link(after: index)
        return link.isSpace && link != .blankLine
    }
}
