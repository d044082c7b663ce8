import LegalText

/// A reference of whatever kind, as the readers of force look at it.
struct ForceItem {
    let target: Mention.Target
    let type: DocumentType?
    /// The first token, and that of the parts named before it.
    let start: Int
    let lead: Int
    /// Behind its name or issuer, which may end with another reference.
    let end: Int
    /// The reference itself: 0-based UTF-8 offsets.
    let range: Range<Int>
    /// Its name (trích yếu); nil where none follows.
    let subject: Range<Int>?
    let pinpoint: Pinpoint?
    let kind: Reference.Kind
    /// Whether it is cited by its number alone, *Luật số 35/2018/QH14*, without a name before it.
    let isBare: Bool

    var hasPinpoint: Bool { pinpoint != nil }

    var isAnaphor: Bool { kind == .anaphor }

    /// All of a document, by where they start.
    static func all(in document: CitingDocument, _ text: TokenizedText) -> [ForceItem] {
        var items = document.references.indices.map { index in
            let reference = document.references[index]
            let target: Mention.Target =
                switch document.resolutions[index] {
                case _ where reference.kind == .own: .own
                case .resolved(let meant), .unresolved(let meant): .cited(meant)
                case .ambiguous: .ambiguous
                }
            return ForceItem(
                target, reference.type, reference.range, subject: reference.subject, issuer: reference.issuer,
                reference.pinpoint, typeEnd: reference.typeRange?.upperBound ?? reference.range.lowerBound, in: text)
        }
        items += document.mentions.map {
            ForceItem($0.target, $0.type, $0.range, $0.pinpoint, $0.kind, in: text)
        }
        items += document.aliasUses.compactMap { use in
            switch document.aliases[use.definition].meaning {
            case .reference(let index):
                guard let cited = document.resolutions[index].document else { return nil }
                return ForceItem(
                    .cited(cited), document.references[index].type, use.range, use.pinpoint, .alias, in: text)
            case .law(let start):
                return document.mention(startingAt: start).map {
                    ForceItem($0.target, $0.type, use.range, use.pinpoint, .alias, in: text)
                }
            case .own, .nothing: return nil
            }
        }
        return items.sorted { $0.start < $1.start }
    }

    private init(
        _ target: Mention.Target, _ type: DocumentType?, _ range: Range<Int>, subject: Range<Int>? = nil,
        issuer: Issuer? = nil, _ pinpoint: Pinpoint?, _ kind: Reference.Kind = .numbered, typeEnd: Int? = nil,
        in text: TokenizedText
    ) {
        self.target = target
        self.type = type
        self.range = range
        self.subject = subject
        self.kind = kind
        isBare = typeEnd.map { text.word(text.token(at: $0)) == .number } ?? false
        self.pinpoint = pinpoint
        start = text.token(at: range.lowerBound)
        lead = pinpoint.map { text.token(at: $0.range.lowerBound) } ?? start
        end = text.token(at: max(range.upperBound, subject?.upperBound ?? 0, issuer?.range.upperBound ?? 0))
    }
}

extension Resolution {
    /// The cited document; nil where several fit.
    fileprivate var document: Int? {
        switch self {
        case .resolved(let index), .unresolved(let index): index
        case .ambiguous: nil
        }
    }
}

extension TokenizedText {
    /// The first token that starts at an offset or behind it; `count` behind the last.
    func token(at offset: Int) -> Int { (0..<count).partitioningIndex { start($0) >= offset } }
}
