import LegalText

/// Finds the references of a text: one pass over its tokens, looking closer where a number stands.
struct Recognizer: Sendable {
    static let standard = Recognizer(.standard)

    let lexicon: Lexicon
    private let tokenizer: Tokenizer
    private let pageHeaders: PageHeaders
    private let numbered: NumberedReader
    private let ownIssuers: OwnIssuer
    private let mottos: StateMotto
    private let subjects: SubjectReader
    private let pinpoints: PinpointReader
    private let relations: RelationReader
    private let headers: HeaderReader
    private let aliases: AliasReader
    private let blanks: BlankReader

    private init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        tokenizer = Tokenizer(lexicon.vocabulary, anchors: Lexicon.anchors.map(\.rawValue))
        pageHeaders = PageHeaders(lexicon)
        numbered = NumberedReader(lexicon)
        ownIssuers = OwnIssuer(lexicon)
        mottos = StateMotto(lexicon)
        subjects = SubjectReader(lexicon)
        pinpoints = PinpointReader(lexicon)
        relations = RelationReader(lexicon)
        headers = HeaderReader(lexicon)
        aliases = AliasReader(lexicon)
        blanks = BlankReader(lexicon)
    }

    struct Result {
        let header: DocumentHeader
        let references: [Reference]
        let aliases: [AliasDefinition]
        let aliasUses: [AliasUse]
        let blanks: [BlankCitation]
        let pageHeaders: [Range<Int>]
    }

    /// Everything that a text cites; `tokens` is room for its tokens.
    func read(_ source: SourceText, tokens: inout TokenColumns) -> Result {
        tokenizer.tokenize(source, into: &tokens)
        let lines = withText(source, tokens) { pageHeaders.find(in: $0) }
        tokens.remove(lines)
        return withText(source, tokens) { read($0) }
    }

    private func withText<Output>(_ source: SourceText, _ tokens: TokenColumns, _ body: (TokenizedText) -> Output)
        -> Output
    {
        tokenizer.withView(of: source, tokens) { body(TokenizedText(source, tokens, tokenizer, $0)) }
    }

    private func read(_ text: TokenizedText) -> Result {
        var header = headers.read(text)
        var drafts: [Draft] = []
        drafts.reserveCapacity(32)
        var blankCitations: [BlankCitation] = []
        var definitionTokens: [Int] = []
        var isBehindForm = false
        var matcher = PatternMatcher(classes: lexicon.classes)
        var next = 0
        var previous: TypeReader.Previous?
        for candidate in 0..<text.tokens.candidateCount {
            let index = Int(text.tokens.candidates[candidate])
            guard index >= next else { continue }
            if let own = header.numberTokens, own.lowerBound == index {
                next = own.upperBound
            } else if text.isNumber(index) {
                if let draft = numbered.read(
                    at: index, previous: previous, in: text, matcher: &matcher
                ) {
                    next = draft.tokens.upperBound
                    previous = TypeReader.Previous(type: draft.type, end: draft.end)
                    drafts.append(draft)
                }
            } else if lexicon.classes[Int(text.word(index))].contains(.anchor) {
                if aliases.mayDefine(at: index, in: text) {
                    definitionTokens.append(index)
                } else if blanks.isFormHeading(at: index, in: text) {
                    isBehindForm = true
                } else if let blank = blanks.read(
                    at: index, header: header, isBehindForm: isBehindForm, in: text)
                {
                    blankCitations.append(blank)
                }
            }
        }
        let references = complete(drafts, header, in: text)
        let definitions = aliases.definitions(at: definitionTokens, drafts: drafts, in: text)
        let uses = aliases.uses(of: definitions, drafts: drafts, in: text)
        header.issuer = issuer(of: header, references, in: text)
        return Result(
            header: header, references: references, aliases: definitions, aliasUses: uses, blanks: blankCitations,
            pageHeaders: text.tokens.removed)
    }

    private func issuer(of header: DocumentHeader, _ references: [Reference], in text: TokenizedText) -> Issuer? {
        let lines = mottos.find(in: text, before: header.numberWordToken ?? 0)
        guard !lines.isEmpty else { return ownIssuers.find(header, head: text, in: text, references: references) }
        var tokens = text.tokens
        tokens.remove(lines)
        return withText(text.source, tokens) { head in
            ownIssuers.find(header, head: head, in: text, references: references)
        }
    }

    private func complete(_ drafts: [Draft], _ header: DocumentHeader, in text: TokenizedText) -> [Reference] {
        let pinpoints = drafts.map { self.pinpoints.read(before: $0.tokens.lowerBound, in: text) }
        let neighbours = zip(drafts, pinpoints).map { draft, pinpoint in
            SubjectReader.Neighbour(
                tokens: (pinpoint?.start ?? draft.tokens.lowerBound)..<draft.end, type: draft.type)
        }
        return drafts.enumerated().map { index, draft in
            let upper = draft.date.map { max($0.range.upperBound, draft.symbol.range.upperBound) }
            let range =
                text.range(draft.tokens).lowerBound..<(upper ?? text.range(draft.tokens).upperBound)
            // An annex names the document that it belongs to; consolidated texts have their number at the end.
            let isOwn = header.isMeant(by: draft) || headers.isNumberLine(draft, in: text)
            return Reference(
                kind: isOwn ? .own : .numbered, range: range, type: draft.type,
                typeRange: draft.typeTokens.map(text.range), symbol: draft.symbol, date: draft.date,
                blankDate: draft.blankDate,
                isDatedNearby: draft.isDatedNearby,
                issuer: draft.issuer,
                subject: subjects.read(
                    at: draft.end, of: neighbours[index...], isBare: draft.date == nil && draft.issuer == nil, in: text),
                pinpoint: pinpoints[index]?.pinpoint,
                relation: relations.read(before: draft.tokens.lowerBound, in: text))
        }
    }
}
