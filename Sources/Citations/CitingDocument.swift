import LegalText

/// A document and everything it cites: what the rules and reports work on.
///
/// A class, though nothing in it changes: it is handed on for every reference, and to copy it is to count all its parts.
public final class CitingDocument: Sendable {
    public let source: SourceText
    /// By which it was read.
    public let knowledge: Knowledge
    public let header: DocumentHeader
    /// The numbered references in the order of the text, among them those to the document itself (`own`).
    public let references: [Reference]
    /// The references without a symbol, in the order of the text.
    public let mentions: [Mention]
    /// The act that a consolidated text (văn bản hợp nhất) is of, as an index into `documents`; nil for any other text.
    public let consolidated: Int?
    /// The documents that the numbered ones mean, in the order of their first reference.
    public let documents: [CitedDocument]
    /// The places that bodies are of where the text doesn't say.
    let spokenPlaces: SpokenPlaces
    /// What each reference means.
    public let resolutions: [Resolution]
    /// Definitions of short names, and their uses behind them, in the order of the text.
    public let aliases: [AliasDefinition]
    public let aliasUses: [AliasUse]
    /// Citations whose number is still open.
    public let blanks: [BlankCitation]
    /// What looks like a symbol at a number and is no reference, in the order of the text.
    private let strangers: [Unparsed]
    /// Nil where the document wasn't made to be read closely.
    let readClosely: CloseReading?
    /// Page headers, which stand in the middle of sentences and belong to none; ascending.
    public let pageHeaders: [Range<Int>]
    /// What the text says to the program, in the order of the text.
    public let comments: [InstructionComment]
    /// What they take of the text; ascending.
    private let unread: [Range<Int>]
    /// Page headers and comments, which stand in the middle of sentences; ascending.
    public let interruptions: [Range<Int>]

    /// Reads a text; `tokens` is room for its tokens, to be used again for the next.
    ///
    /// - Parameters:
    ///   - closely: whether `closeReading` will be asked for, which is cheap while the tokens are at hand.
    ///   - knowledge: by which the text is read.
    public init(
        _ source: consuming SourceText, tokens: inout TokenColumns, closely: Bool = false,
        knowledge: Knowledge = .standard
    ) {
        comments = InstructionComment.all(in: source)
        unread = comments.unread(in: source)
        let text = unread.isEmpty ? source : source.blanking(unread)
        let result = knowledge.recognizer.read(text, tokens: &tokens, closely: closely)
        self.source = source
        self.knowledge = knowledge
        header = result.header
        references = result.references
        mentions = result.mentions
        readClosely = result.closeReading
        consolidated = result.consolidated
        spokenPlaces = SpokenPlaces(result.header, result.references)
        aliases = result.aliases
        aliasUses = result.aliasUses
        blanks = result.blanks
        pageHeaders = result.pageHeaders
        interruptions = unread.isEmpty ? pageHeaders : (pageHeaders + unread).sorted { $0.lowerBound < $1.lowerBound }
        strangers = result.unparsed
        documents = result.resolved.documents
        resolutions = result.resolved.resolutions
    }

    /// Reads a text.
    public convenience init(_ source: SourceText, knowledge: Knowledge = .standard) {
        var tokens = TokenColumns()
        self.init(source, tokens: &tokens, knowledge: knowledge)
    }

    /// The text as it is read: without the comments.
    var readText: SourceText { unread.isEmpty ? source : source.blanking(unread) }

    /// For each reference the nearest one before whose subject it stands in: the name of a document often names others.
    /// Nil for those in running text.
    public var enclosing: [Int?] {
        var open: [Int] = []
        return references.indices.map { index in
            let start = references[index].range.lowerBound
            while let last = open.last, (references[last].subject?.upperBound ?? 0) <= start { open.removeLast() }
            defer { if references[index].subject != nil { open.append(index) } }
            return open.last
        }
    }

    /// The document that a reference means; nil where several fit.
    public func document(of reference: Int) -> CitedDocument? { documentIndex(of: reference).map { documents[$0] } }

    /// The document that a reference means, as an index into `documents`; nil where several fit.
    public func documentIndex(of reference: Int) -> Int? {
        switch resolutions[reference] {
        case .resolved(let index), .unresolved(let index): index
        case .ambiguous: nil
        }
    }

    /// The reference without a symbol that starts at an offset; nil if none does.
    public func mention(startingAt start: Int) -> Mention? {
        let place = mentions.partitioningIndex { $0.range.lowerBound >= start }
        return place < mentions.count && mentions[place].range.lowerBound == start ? mentions[place] : nil
    }

    /// Everything that looks like a symbol or a dated document and is no reference, in the order of the text.
    public var unparsed: [Unparsed] {
        let headers = pageHeaders.map { Unparsed(range: $0, reason: .pageHeader) }
        let open = blanks.map { Unparsed(range: $0.range, reason: .blank) }
        return (strangers.filter { !isOfLaw($0.range) } + headers + open).sorted {
            $0.range.lowerBound < $1.range.lowerBound
        }
    }

    /// Whether a range lies within a law that is cited by name and date.
    private func isOfLaw(_ range: Range<Int>) -> Bool {
        let next = mentions.partitioningIndex { $0.range.lowerBound > range.lowerBound }
        return next > 0 && mentions[next - 1].range.contains(range.lowerBound)
    }
}
