import LegalText

/// A short name that a text gives to a document: *(sau đây gọi tắt là Kế hoạch số 344/TU)*.
public struct AliasDefinition: Sendable {
    /// The short name.
    public let range: Range<Int>
    public let name: String
    /// The type that the name begins with; nil for an abbreviation.
    public let type: DocumentType?
    public let meaning: Meaning

    /// What a short name stands for.
    public enum Meaning: Sendable, Equatable {
        /// A numbered reference, as an index into the references of the text.
        case reference(Int)
        /// A law cited by name, by where that starts: 0-based UTF-8 offset.
        case law(Int)
        /// The text itself, or what it has attached.
        case own
        /// Nothing near.
        case nothing
    }

    /// The numbered reference that it stands for; nil where it stands for none.
    public var reference: Int? { if case .reference(let index) = meaning { index } else { nil } }
}

/// A use of a short name.
public struct AliasUse: Sendable {
    public let range: Range<Int>
    /// Index into the definitions.
    public let definition: Int
    /// What directly precedes; nil where nothing does.
    public let pinpoint: Pinpoint?
}

/// Reads definitions of short names for documents and their uses.
struct AliasReader {
    static let longestName = 16

    private let lexicon: Lexicon
    private let targets: AliasTargetReader
    private let bracketed: BracketedNameReader

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        targets = AliasTargetReader(lexicon)
        bracketed = BracketedNameReader(lexicon)
    }

    func mayDefine(at index: Int, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        return (word == .called || word == .written) && nameStart(at: index, in: text) != nil
    }

    /// The definitions at the tokens *gọi* or *viết*, if the name begins with a type or its abbreviation, *NQ 57*, and
    /// those in brackets behind laws.
    func definitions(
        at tokens: [Int], drafts: [Draft], _ references: [Reference], named: [MentionDraft], _ header: DocumentHeader,
        in text: TokenizedText
    ) -> [AliasDefinition] {
        let inBrackets = bracketed.definitions(drafts, named: named, in: text)
        let called = tokens.compactMap { index -> AliasDefinition? in
            guard let start = nameStart(at: index, in: text) else { return nil }
            let typed = type(at: start, in: text)
            let nearest = targets.law(before: index, in: named, text)
            guard
                typed != nil || isAbbreviation(start, of: index, behind: nearest, drafts, in: text)
                    || isOfSubject(start, of: index, drafts, in: text)
            else { return nil }
            let (type, typeEnd) = typed.map { ($0.0, $0.1) } ?? (nil, start + 1)
            let end = nameEnd(start, typeEnd, in: text)
            let range = text.range(start..<end)
            return AliasDefinition(
                range: range, name: text.source.oneLine(range), type: type,
                meaning: targets.meaning(
                    of: type, at: start, behind: index, law: nearest, drafts, references, header, in: text))
        }
        guard !inBrackets.isEmpty else { return called }
        return (called + inBrackets).sorted { $0.range.lowerBound < $1.range.lowerBound }
    }

    private func type(at start: Int, in text: TokenizedText) -> (DocumentType, Int)? {
        if let match = lexicon.typeNames.longestMatch(startingAt: start, in: text) { return match }
        guard lexicon.classes[Int(text.word(start))].contains(.typeCode), text.isCapitalised(start),
            let code = lexicon.codes.index(ofWord: text.word(start)), let type = lexicon.codes.codes[code].types.first
        else { return nil }
        return (type, start + 1)
    }

    /// *… phê duyệt Bộ tiêu chí đánh giá … (gọi tắt là Bộ tiêu chí OCOP)*: a name that begins as what the document is about.
    private func isOfSubject(_ start: Int, of index: Int, _ drafts: [Draft], in text: TokenizedText) -> Bool {
        guard start + 2 < text.count, text.isCapitalised(start), text.link(after: start) == .space,
            text.word(start) != 0, text.word(start + 1) != 0, let before = drafts.lastIndex(endingBefore: index)
        else { return false }
        let behind = drafts[before].tokens.lowerBound..<index
        guard behind.count < Self.longestSubject else { return false }
        let near = max(0, drafts[before].tokens.lowerBound - Self.longestSubject / 4)..<index
        return near.dropLast(2).contains {
            text.word($0) == text.word(start) && text.isCapitalised($0) && text.word($0 + 1) == text.word(start + 1)
                && $0 + 1 < start
        }
    }

    private static let longestSubject = 120

    /// *(sau đây viết tắt là BLLĐ)* right behind a law: an abbreviation of its own.
    private func isAbbreviation(
        _ start: Int, of index: Int, behind law: MentionDraft?, _ drafts: [Draft], in text: TokenizedText
    )
        -> Bool
    {
        guard CodeShape.holds(start, in: text, known: false), text.length(start) >= 3 else { return false }
        // The bracket opens right behind the reference.
        var open = index
        while open > 0, index - open < 6, text.link(after: open - 1).isSpace { open -= 1 }
        guard open > 0, text.link(after: open - 1) == .opening else { return false }
        let numbered = drafts.lastIndex(endingBefore: index).map { drafts[$0].end } ?? -1
        return law?.tokens.upperBound == open || numbered == open
    }

    /// Where names are used behind their definition, outside of numbered references.
    func uses(
        of definitions: [AliasDefinition], drafts: [Draft], named: [MentionDraft], _ pinpoints: PinpointIndex,
        in text: TokenizedText
    ) -> [AliasUse] {
        let names = AliasNames(definitions, in: text)
        guard let start = names.start else { return [] }
        var uses: [AliasUse] = []
        let certain = named.filter { isCertain($0, against: names, in: text) }
        let taken = (drafts.map(\.tokens) + certain.map(\.tokens)).sorted {
            $0.lowerBound < $1.lowerBound
        }
        var next = 0
        var index = start
        while index < text.count {
            while next < taken.count, taken[next].upperBound <= index { next += 1 }
            if next < taken.count, taken[next].contains(index) {
                index = taken[next].upperBound
            } else if let (definition, end) = names.longestMatch(at: index, in: text), !isOfAgency(index, in: text) {
                uses.append(
                    AliasUse(
                        range: text.range(index..<end), definition: definition,
                        pinpoint: pinpoints.pinpoint(before: index, in: text)?.pinpoint))
                index = end
            } else {
                index += 1
            }
        }
        return uses
    }

    /// *Sở Kế hoạch và Đầu tư*, *Phòng Tài chính - Kế hoạch*: where *Kế hoạch* is defined, it is none.
    private func isOfAgency(_ index: Int, in text: TokenizedText) -> Bool {
        guard index > 1 else { return false }
        let link = text.link(after: index - 1)
        if !link.isDisjoint(with: .hyphen) { return text.isCapitalised(index - 1) || text.isCapitalised(index - 2) }
        return link == .space && lexicon.classes[Int(text.word(index - 1))].contains(.issuerStart)
    }

    /// Whether a name goes before a short name: *Luật Đất đai* where *Luật* is defined, but not an unknown *Luật BVMT phát
    /// sinh* where *Luật BVMT* is.
    private func isCertain(_ draft: MentionDraft, against names: AliasNames, in text: TokenizedText) -> Bool {
        guard draft.kind == .named, let type = draft.type, case .name(let name) = draft.clue, !name.isEmpty else {
            return draft.kind != .internal
        }
        guard let short = names.longestMatch(at: draft.tokens.lowerBound, in: text), short.end > name.lowerBound else {
            return true
        }
        return lexicon.lawName(type, at: name.lowerBound, in: text) != nil
    }

    /// The token behind *gọi (tắt, chung) là*, *viết (tắt, gọn) là*; nil for anything else.
    private func nameStart(at index: Int, in text: TokenizedText) -> Int? {
        var next = index + 1
        var qualified = false
        while next < text.count, [Keyword.short, .common, .brief].contains(text.word(next)) {
            qualified = true
            next += 1
        }
        if next < text.count, text.word(next) == .being {
            next += 1
        } else if !qualified {
            return nil
        }
        if next < text.count, text.word(next) == .the { next += 1 }
        return next < text.count ? next : nil
    }

    private func nameEnd(_ start: Int, _ typeEnd: Int, in text: TokenizedText) -> Int {
        var end = typeEnd
        while end < text.count, end - start < Self.longestName {
            let link = text.link(after: end - 1)
            guard
                !link.isDisjoint(with: [.anySpace, .anySlash, .tightHyphen])
                    || (link == .comma && closes(behind: end, in: text)), link != .blankLine
            else { break }
            end += 1
        }
        return end
    }

    /// *(… là Quy chế cảng, bến)*: whether the bracket closes right behind what a comma adds.
    private func closes(behind index: Int, in text: TokenizedText) -> Bool {
        guard !text.isCapitalised(index), !text.isNumber(index) else { return false }
        for place in index..<min(index + 4, text.count) {
            let link = text.link(after: place)
            if link == .closing || (link == .other && text.byte(at: text.end(place)) == UInt8(ascii: ")")) {
                return true
            }
            if link != .space { return false }
        }
        return false
    }
}
