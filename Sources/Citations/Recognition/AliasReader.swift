import LegalText

/// A short name that a text gives to a document: *(sau đây gọi tắt là Kế hoạch số 344/TU)*.
public struct AliasDefinition: Sendable {
    /// The short name.
    public let range: Range<Int>
    public let name: String
    /// The reference that it stands for, as an index into the references of the text; nil if none stands near.
    public let target: Int?
}

/// A use of a short name.
public struct AliasUse: Sendable {
    public let range: Range<Int>
    /// Index into the definitions.
    public let definition: Int
}

/// Reads definitions of short names for documents and their uses.
struct AliasReader {
    private static let longestName = 16

    private let lexicon: Lexicon
    private let called, written, short, being, common, brief, the: UInt16

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
        called = lexicon.id(.called)
        written = lexicon.id(.written)
        short = lexicon.id(.short)
        being = lexicon.id(.being)
        common = lexicon.id(.common)
        brief = lexicon.id(.brief)
        the = lexicon.id(.the)
    }

    func mayDefine(at index: Int, in text: TokenizedText) -> Bool {
        let word = text.word(index)
        return (word == called || word == written) && nameStart(at: index, in: text) != nil
    }

    /// The definitions at the tokens *gọi* or *viết*, if the name begins with the name of a type.
    func definitions(at tokens: [Int], drafts: [Draft], in text: TokenizedText) -> [AliasDefinition] {
        tokens.compactMap { index in
            guard let start = nameStart(at: index, in: text),
                let (type, typeEnd) = lexicon.typeNames.longestMatch(startingAt: start, in: text)
            else { return nil }
            let end = nameEnd(start, typeEnd, in: text)
            let range = text.range(start..<end)
            let before = drafts.lastIndex { $0.tokens.upperBound <= index }
            return AliasDefinition(
                range: range, name: text.source.oneLine(range),
                target: before.flatMap { target(type, start, drafts, upTo: $0, in: text) })
        }
    }

    /// Where names are used behind their definition, outside of numbered references.
    func uses(of definitions: [AliasDefinition], drafts: [Draft], in text: TokenizedText) -> [AliasUse] {
        let names = definitions.enumerated().compactMap { index, definition -> Name? in
            guard definition.target != nil,
                let first = (0..<text.count).first(at: definition.range.lowerBound, in: text.tokens)
            else { return nil }
            var end = first
            while end < text.count, text.end(end) <= definition.range.upperBound { end += 1 }
            return Name(
                definition: index, tokens: first..<end, firstByte: text.byte(at: definition.range.lowerBound))
        }
        guard !names.isEmpty else { return [] }
        var uses: [AliasUse] = []
        var draft = 0
        var index = names[0].tokens.upperBound
        while index < text.count {
            while draft < drafts.count, drafts[draft].tokens.upperBound <= index { draft += 1 }
            if draft < drafts.count, drafts[draft].tokens.contains(index) {
                index = drafts[draft].tokens.upperBound
                continue
            }
            // The longest name wins: Kế hoạch 45 against Kế hoạch.
            let first = text.byte(at: text.start(index))
            guard names.contains(where: { $0.firstByte == first }),
                let found = names.filter({ $0.tokens.upperBound <= index && matches($0.tokens, at: index, in: text) })
                    .max(by: { $0.tokens.count < $1.tokens.count })
            else {
                index += 1
                continue
            }
            let end = index + found.tokens.count
            uses.append(AliasUse(range: text.range(index..<end), definition: found.definition))
            index = end
        }
        return uses
    }

    private struct Name {
        let definition: Int
        let tokens: Range<Int>
        let firstByte: UInt8
    }

    /// Letter for letter: a short name is a proper name from its definition on.
    private func matches(_ name: Range<Int>, at index: Int, in text: TokenizedText) -> Bool {
        guard index + name.count <= text.count else { return false }
        for offset in 0..<name.count {
            let (own, other) = (name.lowerBound + offset, index + offset)
            guard text.source.slice(text.range(own)).elementsEqual(text.source.slice(text.range(other)))
            else { return false }
            if offset > 0, text.link(after: other - 1).isDisjoint(with: [.anySpace, .anySlash, .hyphen]) { return false }
        }
        return true
    }

    /// The token behind *gọi (tắt, chung) là*, *viết (tắt, gọn) là*; nil for anything else.
    private func nameStart(at index: Int, in text: TokenizedText) -> Int? {
        var next = index + 1
        var qualified = false
        while next < text.count, [short, common, brief].contains(text.word(next)) {
            qualified = true
            next += 1
        }
        if next < text.count, text.word(next) == being {
            next += 1
        } else if !qualified {
            return nil
        }
        if next < text.count, text.word(next) == the { next += 1 }
        return next < text.count ? next : nil
    }

    private func nameEnd(_ start: Int, _ typeEnd: Int, in text: TokenizedText) -> Int {
        var end = typeEnd
        while end < text.count, end - start < Self.longestName {
            let link = text.link(after: end - 1)
            guard !link.isDisjoint(with: [.anySpace, .anySlash, .tightHyphen]), link != .blankLine else { break }
            end += 1
        }
        return end
    }

    /// The reference meant: the nearest before with the same number, else with the same type, else the nearest.
    private func target(_ type: DocumentType, _ start: Int, _ drafts: [Draft], upTo last: Int, in text: TokenizedText)
        -> Int?
    {
        let near = drafts.indices.prefix(last + 1).reversed().prefix { draft in
            !text.source.slice(
                text.end(drafts[draft].end - 1)..<text.start(start)
            ).containsBlankLine
        }
        let number = drafts.first { $0.tokens.lowerBound == start }?.symbol.number.value
        return near.first { drafts[$0].type == type && drafts[$0].symbol.number.value == number }
            ?? near.first { drafts[$0].type == type } ?? near.first
    }
}

extension Range<Int> {
    /// The token that starts at a byte offset.
    fileprivate func first(at offset: Int, in tokens: TokenColumns) -> Int? {
        var low = lowerBound
        var high = upperBound
        while low < high {
            let middle = (low + high) / 2
            if Int(tokens.starts[middle]) < offset { low = middle + 1 } else { high = middle }
        }
        return low < upperBound && Int(tokens.starts[low]) == offset ? low : nil
    }
}

extension ArraySlice<UInt8> {
    fileprivate var containsBlankLine: Bool {
        var wasBreak = false
        for byte in self {
            if byte == 0x0A {
                if wasBreak { return true }
                wasBreak = true
            } else if byte != 0x20, byte != 0x0D, byte != 0x09 {
                wasBreak = false
            }
        }
        return false
    }
}
