import LegalText

/// Finds the references of a text: one pass over its tokens, looking closer where a number stands.
struct Recognizer: Sendable {
    let lexicon: Lexicon
    private let tokenizer: Tokenizer
    private let pageHeaders: PageHeaders
    private let scans: ScanReader
    private let ownIssuers: OwnIssuer
    private let mottos: StateMotto
    private let subjects: SubjectReader
    private let repeatedTitles: RepeatedTitleReader
    private let mentions: MentionReader
    private let outlines: OutlineReader
    private let places: NamedPlaceReader
    private let relations: RelationTeller
    private let headers: HeaderReader
    private let aliases: AliasReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        tokenizer = Tokenizer(lexicon.vocabulary, anchors: Lexicon.anchors.map(\.spelling))
        pageHeaders = PageHeaders()
        ownIssuers = OwnIssuer(lexicon)
        mottos = StateMotto(lexicon)
        subjects = SubjectReader(lexicon)
        repeatedTitles = RepeatedTitleReader(subjects)
        mentions = MentionReader(lexicon)
        aliases = AliasReader(lexicon)
        scans = ScanReader(lexicon, mentions, aliases)
        outlines = OutlineReader(lexicon)
        places = NamedPlaceReader(lexicon)
        relations = RelationTeller(lexicon)
        headers = HeaderReader(lexicon)
    }

    struct Result {
        let header: DocumentHeader
        let references: [Reference]
        let mentions: [Mention]
        /// Nil where nobody wants it.
        let closeReading: CloseReading?
        /// The act that a consolidated text is of, as an index into the documents.
        let consolidated: Int?
        let resolved: (documents: [CitedDocument], resolutions: [Resolution])
        let aliases: [AliasDefinition]
        let aliasUses: [AliasUse]
        let blanks: [BlankCitation]
        let unparsed: [Unparsed]
        let pageHeaders: [Range<Int>]
    }

    /// Everything that a text cites; `tokens` is room for its tokens.
    func read(_ source: SourceText, tokens: inout TokenColumns, closely: Bool) -> Result {
        tokenizer.tokenize(source, into: &tokens)
        let (lines, cuts, whole) = withText(source, tokens) { text in
            let (lines, cuts) = (pageHeaders.find(in: text), GluedWords().find(in: text))
            // Most texts have neither, and are read at once, with the words that are looked up by now.
            return (lines, cuts, lines.isEmpty && cuts.isEmpty ? read(text, closely: closely) : nil)
        }
        if let whole { return whole }
        tokens.split(cuts)
        tokens.remove(cuts.isEmpty ? lines : withText(source, tokens) { pageHeaders.find(in: $0) })
        return withText(source, tokens) { read($0, closely: closely) }
    }

    /// What a text that was read says of which documents are in force.
    func legalForce(of document: CitingDocument) -> LegalForce {
        withText(of: document) { ForceReader(lexicon).read(document, in: $0) }
    }

    /// What a text that was read says besides its references.
    func closeReading(of document: CitingDocument) -> CloseReading {
        withText(of: document) { text in
            CloseReading(
                outline: outlines.read(text, isConsolidated: document.consolidated != nil), places: places.read(text))
        }
    }

    private func withText<Output>(of document: CitingDocument, _ body: (TokenizedText) -> Output) -> Output {
        var tokens = TokenColumns()
        let source = document.readText
        tokenizer.tokenize(source, into: &tokens)
        tokens.split(withText(source, tokens) { GluedWords().find(in: $0) })
        tokens.remove(withText(source, tokens) { pageHeaders.find(in: $0) })
        return withText(source, tokens, body)
    }

    private func withText<Output>(_ source: SourceText, _ tokens: TokenColumns, _ body: (TokenizedText) -> Output)
        -> Output
    {
        tokenizer.withView(of: source, tokens) { body(TokenizedText(source, tokens, tokenizer, $0)) }
    }

    private func read(_ text: TokenizedText, closely: Bool) -> Result {
        var header = headers.read(text)
        let scan = scans.read(header, in: text)
        let drafts = scan.drafts
        let pinpoints = PinpointIndex(scan.findings.chains)
        var references = completedReferences(drafts, header, pinpoints, in: text)
        repeatedTitles.complete(&references, in: text)
        var others = scan.findings.drafts + mentions.internals(scan.findings.chains, own: header.type, in: text)
        others.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        others = NamesOfText(drafts, in: text).completed(others.apart(from: drafts), in: text)
        // A programme within the name of a decision is what that one approves.
        let subjects = references.compactMap(\.subject)
        others =
            others.filter { $0.type != .programme && $0.type != .strategy || !$0.starts(in: subjects, text) }
        let definitions = aliases.definitions(
            at: scan.definitionTokens, drafts: drafts, references, named: others, header, in: text)
        others = others.outside(definitions.map(\.range), in: text)
        let uses = aliases.uses(of: definitions, drafts: drafts, named: others, pinpoints, in: text)
        others = others.outside(uses.map(\.range), in: text)
        // Điều 119 BLLĐ is no part of the text itself.
        others = others.outside(uses.compactMap { $0.pinpoint?.range }, in: text)
        header.issuer = issuer(of: header, references, in: text)
        let told = relations.tell(of: drafts, &references, others, header, pinpoints, in: text)
        var resolver = Resolver(references)
        let resolved = resolver.resolve(aliases: definitions)
        let base = references.consolidated(by: header)
        let needsOutline =
            closely || base != nil || others.contains { $0.kind == .internal || $0.mayBeOfForm(in: header.type) }
        let outline = needsOutline ? outlines.read(text, isConsolidated: base != nil) : Outline([], end: 0)
        let targets = targets(
            of: others, header, drafts, references, resolved, aliases: (definitions, uses), outline, base: base,
            in: text)
        var consolidated: Int?
        if let base, case .resolved(let index) = resolved.resolutions[base] { consolidated = index }
        return Result(
            header: header, references: references,
            mentions: completedMentions(others, targets, told, pinpoints, in: text),
            closeReading: closely ? CloseReading(outline: outline, places: places.read(text)) : nil,
            consolidated: consolidated,
            resolved: resolved,
            aliases: definitions, aliasUses: uses, blanks: scan.blanks, unparsed: scan.unparsed,
            pageHeaders: text.tokens.removed)
    }

    /// What the references without a symbol mean, in their order.
    private func targets(
        of others: [MentionDraft], _ header: DocumentHeader, _ drafts: [Draft], _ references: [Reference],
        _ resolved: (documents: [CitedDocument], resolutions: [Resolution]),
        aliases: (definitions: [AliasDefinition], uses: [AliasUse]), _ outline: Outline, base: Int?,
        in text: TokenizedText
    ) -> [Mention.Target] {
        guard !others.isEmpty else { return [] }
        let resolver = MentionResolver(
            header: header, references: references, documents: resolved.documents, resolutions: resolved.resolutions,
            attachedTypes: others.contains { $0.isOfOther(than: header.type) } ? outlines.attachedTypes(in: text) : [],
            outline: outline,
            definitions: aliases.definitions, uses: aliases.uses, base: base, text: text, lexicon: lexicon)
        var names: [Int: Range<Int>] = [:]
        let bracketed = others.namesBeforeBrackets(in: text)
        for (index, draft) in drafts.enumerated() {
            names[index] = draft.nameTokens(in: text) ?? bracketed[draft.tokens.lowerBound]
        }
        return resolver.resolve(others, names: names)
    }

    private func completedMentions(
        _ others: [MentionDraft], _ targets: [Mention.Target], _ told: [(Reference.Relation, StatedRelation?)],
        _ pinpoints: PinpointIndex, in text: TokenizedText
    ) -> [Mention] {
        others.indices.compactMap { index in
            let (draft, target) = (others[index], targets[index])
            // Quy định này chỉ áp dụng …: what was just said.
            if draft.type == .rule, target == .unresolved { return nil }
            var number: Part<String>?
            if case .number(let part) = draft.clue { number = part }
            let start = draft.tokens.lowerBound
            return Mention(
                kind: draft.kind, range: text.closed(text.range(draft.tokens)), type: draft.type, number: number,
                date: draft.date,
                pinpoint: draft.kind == .internal ? nil : pinpoints.pinpoint(before: start, in: text)?.pinpoint,
                relation: told[index].0, stated: told[index].1, target: target)
        }
    }

    private func issuer(of header: DocumentHeader, _ references: [Reference], in text: TokenizedText) -> Issuer? {
        let lines = mottos.find(in: text, before: header.numberWordToken ?? 0)
        guard !lines.isEmpty else { return ownIssuers.find(header, head: text, in: text, references: references) }
        var tokens = text.tokens.prefix((header.numberWordToken ?? 0) + 1)
        tokens.remove(lines)
        return withText(text.source, tokens) { head in
            ownIssuers.find(header, head: head, in: text, references: references)
        }
    }

    private func completedReferences(
        _ drafts: [Draft], _ header: DocumentHeader, _ index: PinpointIndex, in text: TokenizedText
    ) -> [Reference] {
        let pinpoints = drafts.map { index.pinpoint(before: $0.tokens.lowerBound, in: text) }
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
                relation: .mentions)
        }
    }
}
