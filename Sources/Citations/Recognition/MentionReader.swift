import LegalText

/// Reads references without a symbol, each form at its own anchor.
struct MentionReader {
    private let lexicon: Lexicon
    private let named: NamedReader
    private let treaties: TreatyReader
    private let programmes: ProgrammeReader
    private let congresses: CongressReader
    private let shortForms: ShortFormReader
    private let anaphora: AnaphorReader
    private let provisions: ProvisionReader
    private let headings: HeadingReader
    private let sentences: SentenceReader
    private let cells: CellReader
    private let attachments: AttachmentReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        named = NamedReader(lexicon)
        treaties = TreatyReader(lexicon)
        programmes = ProgrammeReader(lexicon)
        congresses = CongressReader(lexicon)
        shortForms = ShortFormReader(lexicon)
        anaphora = AnaphorReader(lexicon)
        provisions = ProvisionReader(lexicon)
        headings = HeadingReader(lexicon)
        sentences = SentenceReader(lexicon)
        cells = CellReader(lexicon)
        attachments = AttachmentReader(lexicon)
    }

    /// What was read so far.
    struct Findings {
        var drafts: [MentionDraft] = []
        /// Chains of provisions, each with the token behind it: the pinpoints of what starts there.
        var chains: [ProvisionReader.Reading] = []
        /// The numbered references, for short forms behind them.
        var cited: Set<ShortFormReader.Cited> = []
        /// The token behind the last chain.
        fileprivate var behindChain = 0
        /// The number of the last article's heading; 0 before the first.
        fileprivate var article = 0
    }

    /// Reads what starts from the anchor at `index`.
    func read(
        at index: Int, own: DocumentType?, in text: TokenizedText, matcher: inout PatternMatcher,
        into findings: inout Findings
    ) {
        let word = text.word(index)
        if lexicon.classes[Int(word)].contains(.pinpointUnit) || provisions.unit(at: index, in: text) != nil {
            readChain(at: index, in: text, into: &findings)
        }
        let last = findings.drafts.last?.tokens.upperBound ?? 0
        let draft: MentionDraft? =
            switch Keyword(id: word) {
            case .law, .legal, .constitution: index >= last ? named.read(at: index, in: text, matcher: &matcher) : nil
            case .official, .treaty: treaties.read(at: index, in: text, matcher: &matcher)
            case .this: anaphora.readThis(at: index, own: own, in: text)
            case .raised, .said, .above: anaphora.readAbove(at: index, in: text)
            case .chapter, .strategy: programmes.read(at: index, in: text)
            case .time: congresses.read(at: index, in: text)
            case .conferenceSecond:
                congresses.read(from: index, in: text) ?? treaties.read(at: index, in: text, matcher: &matcher)
            default: nil
            }
        // A congress is found by its resolution and by its number.
        guard let draft, findings.drafts.last?.tokens.lowerBound != draft.tokens.lowerBound else { return }
        findings.drafts.append(draft)
    }

    /// Reads a short form at a number that is no symbol's; whether one stands there.
    func readShort(at index: Int, in text: TokenizedText, into findings: inout Findings) -> Bool {
        guard let draft = shortForms.read(at: index, cited: findings.cited, in: text) else { return false }
        findings.drafts.append(draft)
        return true
    }

    private func readChain(at index: Int, in text: TokenizedText, into findings: inout Findings) {
        let start = provisions.chainStart(before: index, in: text)
        guard index >= findings.behindChain, let chain = provisions.read(at: start, in: text) else { return }
        if chain.members.count == 1, chain.members[0].provision.steps.count == 1,
            headings.isHeading(chain.tokens, behindArticle: findings.article, in: text)
        {
            findings.article = chain.members[0].provision.label(.article).flatMap { Int($0) } ?? findings.article
            return
        }
        findings.behindChain = chain.tokens.upperBound
        findings.chains.append(chain)
    }

    /// The parts that no document is named for behind them: those of the text itself, and of what it amends.
    /// `own` is the document's type; nil where it says none.
    func internals(_ chains: [ProvisionReader.Reading], own: DocumentType?, in text: TokenizedText) -> [MentionDraft] {
        chains.flatMap { chain -> [MentionDraft] in
            guard !isOfDocument(chain.tokens.upperBound, own: own, in: text),
                !isPhrase(chain.tokens.lowerBound, in: text)
            else {
                return []
            }
            let isAmended =
                (isAmended(before: chain.tokens.lowerBound, in: text) || isAmended(behind: chain.tokens, in: text))
                && !isAttachedToThis(chain.tokens.upperBound, in: text)
            let startsCell = cells.startsCell(chain.tokens, in: text)
            return chain.members.map {
                MentionDraft(
                    kind: .internal, tokens: $0.tokens, type: nil,
                    clue: .provision(.init(provision: $0.provision, isAmended: isAmended, startsCell: startsCell)))
            }
        }
    }

    /// Whether the sentence of a provision begins with what is done to it: *1. Sửa đổi, bổ sung khoản 3 Điều 17 như sau*.
    private func isAmended(before start: Int, in text: TokenizedText) -> Bool {
        let sentence = sentences.start(of: start, in: text)
        guard sentence < start, text.isCapitalised(sentence),
            let (deed, _) = lexicon.relationWords.longestMatch(startingAt: sentence, in: text)
        else { return false }
        return Self.changes.contains(deed)
    }

    private static let changes: [Reference.Relation] = [.amends, .repeals, .replaces]

    /// *1. Khoản 2 Điều 5 được sửa đổi như sau*: at the start of an item, with what is done to it behind.
    private func isAmended(behind chain: Range<Int>, in text: TokenizedText) -> Bool {
        guard sentences.start(of: chain.lowerBound, in: text) == chain.lowerBound, text.isCapitalised(chain.lowerBound)
        else { return false }
        for index in chain.upperBound..<max(chain.upperBound, min(chain.upperBound + 3, text.count)) {
            guard text.link(after: index - 1).isSpace else { return false }
            if let (deed, _) = lexicon.relationWords.longestMatch(startingAt: index, in: text) {
                return Self.changes.contains(deed)
            }
        }
        return false
    }

    /// *Phụ lục III kèm theo Thông tư này*.
    private func isAttachedToThis(_ end: Int, in text: TokenizedText) -> Bool {
        if case .this = attachments.holder(behind: end, in: text) { true } else { false }
    }

    /// *thay thế cụm từ “khoản 2” thành cụm từ “khoản 3”*: words, which mean nothing there.
    private func isPhrase(_ start: Int, in text: TokenizedText) -> Bool {
        start > 0 && text.word(start - 1) == .from && text.link(after: start - 1) == .quotation
    }

    /// Whether a document is named behind a provision: *Điều 5 của Nghị định …*, *Phụ lục I ban hành kèm theo Thông tư …*.
    private func isOfDocument(_ end: Int, own: DocumentType?, in text: TokenizedText) -> Bool {
        guard end < text.count, text.link(after: end - 1).isSpace, text.link(after: end - 1) != .blankLine else {
            return false
        }
        var start = end
        // Mục 1 của Phụ lục của Luật …
        while start + 1 < text.count, text.word(start) == .of || text.word(start) == .minor || text.word(start) == .list
        {
            start += 1
        }
        switch attachments.holder(behind: start, in: text) {
        case .cited: return true
        // In a resolution *Nghị định này* is another's; a consolidated text is called by the type of what it consolidates.
        case .this(let type): return type == .decree && own == .resolution
        case nil: break
        }
        guard let (_, typeEnd) = lexicon.typeNames.longestMatch(startingAt: start, in: text) else { return false }
        // … tại điểm b khoản 5 báo cáo trong quý I
        return text.isCapitalised(start) || typeEnd >= text.count || text.isNumber(typeEnd)
            || [Keyword.number, .this, .raised, .said, .above].contains(text.word(typeEnd))
    }
}
