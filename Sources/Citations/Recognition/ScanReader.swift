import LegalText

/// What one pass over the numbers and anchors of a text finds.
struct Scan {
    /// The numbered references, in the order of the text.
    var drafts: [Draft] = []
    var findings = MentionReader.Findings()
    var blanks: [BlankCitation] = []
    var unparsed: [Unparsed] = []
    /// The tokens at which a definition of an alias may stand.
    var definitionTokens: [Int] = []
}

/// Passes over the numbers and anchors of a text, and has each read by the reader of its form.
struct ScanReader {
    private let lexicon: Lexicon
    private let numbered: NumberedReader
    private let mentions: MentionReader
    private let unparsed: UnparsedReader
    private let aliases: AliasReader
    private let blanks: BlankReader

    init(_ lexicon: Lexicon, _ mentions: MentionReader, _ aliases: AliasReader) {
        self.lexicon = lexicon
        self.mentions = mentions
        self.aliases = aliases
        numbered = NumberedReader(lexicon)
        unparsed = UnparsedReader(lexicon)
        blanks = BlankReader(lexicon)
    }

    func read(_ header: DocumentHeader, in text: TokenizedText) -> Scan {
        var scan = Scan()
        scan.drafts.reserveCapacity(32)
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
                    scan.drafts.append(draft)
                    scan.findings.cited.insert(.init(type: draft.type, number: draft.symbol.number.value))
                } else if let blank = blanks.read(atYear: index, isBehindForm: isBehindForm, in: text) {
                    scan.blanks.append(blank)
                } else if !mentions.readShort(at: index, in: text, into: &scan.findings),
                    let (found, end) = unparsed.read(at: index, in: text)
                {
                    scan.unparsed.append(found)
                    next = end
                }
            } else if lexicon.classes[Int(text.word(index))].contains(.anchor) {
                if aliases.mayDefine(at: index, in: text) {
                    scan.definitionTokens.append(index)
                } else if blanks.isFormHeading(at: index, in: text) {
                    isBehindForm = true
                } else if let blank = blanks.read(
                    at: index, header: header, isBehindForm: isBehindForm, in: text)
                {
                    scan.blanks.append(blank)
                } else {
                    mentions.read(at: index, own: header.type, in: text, matcher: &matcher, into: &scan.findings)
                }
            }
        }
        return scan
    }
}
