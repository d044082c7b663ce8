import LegalText

/// Reads what stands before a symbol: the type word, *số*, and a name or an issuer between the two.
struct TypeReader {
    struct Reading {
        let type: DocumentType?
        /// The tokens of the type word; nil where the symbol stands alone or in a list.
        let typeTokens: Range<Int>?
        /// The first token of the reference: type word, *số* or number.
        let start: Int
        /// The first token of an issuer between type and symbol.
        let issuerStart: Int?
        /// Whether *số* stands right before the number.
        var isBehindNumberWord = false
    }

    /// The citation before, as far as a list needs it.
    struct Previous {
        let type: DocumentType?
        /// The token behind it and its issuer.
        let end: Int
    }

    /// Tokens between two members of a list: an issuer and a subject.
    private static let longestGapInList = 160
    /// A law's name is seldom longer.
    private static let longestName = 40
    /// Words between a type and *số* that say what the document is for.
    private static let longestQualifier = 4

    private let lexicon: Lexicon

    init(_ lexicon: Lexicon) {
        self.lexicon = lexicon
    }

    /// What stands before the symbol that starts at `index`; `previous` is the reference before it, if it may be a
    /// member of the same list.
    ///
    /// Nil where the number is no document's: a form's, or a shape that only a type word would make a symbol.
    func read(before index: Int, _ symbol: SymbolReader.Reading, previous: Previous?, in text: TokenizedText)
        -> Reading?
    {
        var reading = lead(before: index, symbol, previous: previous, in: text)
        reading?.isBehindNumberWord = index > 0 && text.word(index - 1) == .number
        return reading
    }

    private func lead(before index: Int, _ symbol: SymbolReader.Reading, previous: Previous?, in text: TokenizedText)
        -> Reading?
    {
        var start = index
        if index > 0, text.word(index - 1) == .number,
            !Link([.anySpace, .colon]).isDisjoint(with: text.link(after: index - 1))
        {
            start = index - 1
        }
        let before = start - 1
        if before >= 0, Keyword.forms.contains(text.word(before)), text.link(after: before).isSpace { return nil }

        let adjacent =
            before >= 0 && (text.link(after: before).isSpace || (start < index && text.link(after: before) == .colon))
            ? type(endingAt: before, in: text) : nil
        if start < index, adjacent == nil, let (type, first) = abbreviation(endingAt: before, in: text),
            canBear(type, symbol)
        {
            return Reading(type: type, typeTokens: first..<start, start: first, issuerStart: nil)
        }
        if start < index, adjacent.map({ !canBear($0.0, symbol) }) ?? true,
            let reading = separatedType(before: start, symbol, in: text)
        {
            return reading
        }
        if let (type, first) = adjacent {
            let isLetter = text.word(first) == .official
            return Reading(
                type: isLetter ? type : proper(type, symbol), typeTokens: first..<start, start: first, issuerStart: nil)
        }
        if let previous, isListMember(start, of: previous, in: text), let shared = previous.type {
            return Reading(type: listed(shared, symbol), typeTokens: nil, start: start, issuerStart: nil)
        }
        guard !symbol.form.needsType else { return nil }
        return Reading(type: codeType(symbol), typeTokens: nil, start: start, issuerStart: nil)
    }

    /// *Luật Báo chí số 103/2016/QH13*, *Nghị định của Chính phủ số 132/2008/NĐ-CP*.
    private func separatedType(before start: Int, _ symbol: SymbolReader.Reading, in text: TokenizedText) -> Reading? {
        let isLegislature = symbol.symbol.isOfLegislature || symbol.symbol.types.contains(.order)
        var index = start - 1
        while index >= 0, start - index <= Self.longestName {
            guard text.link(after: index).isWithinName, !text.isNumber(index) else { return nil }
            if lexicon.classes[Int(text.word(index))].contains(.typeNameEnd),
                let (type, first) = type(endingAt: index, in: text), text.isCapitalised(first)
            {
                // Luật Luật sư
                if type == .law, first > 0, text.link(after: first - 1) == .space,
                    text.word(first - 1) == text.word(index), text.isCapitalised(first - 1)
                {
                    index -= 1
                    continue
                }
                let followedByOf = text.word(index + 1) == .of
                if isLegislature, type.isCitedByName || (followedByOf && type == .resolution) {
                    return Reading(
                        type: type, typeTokens: first..<index + 1, start: first,
                        issuerStart: followedByOf ? index + 2 : nil)
                }
                // Names have words that are types elsewhere: Luật Điện ảnh.
                if isLegislature, !followedByOf {
                    index -= 1
                    continue
                }
                // Báo cáo thẩm tra số 64/BC-VHXH
                let isQualified = start - index <= Self.longestQualifier
                guard followedByOf && codeType(symbol) == nil || type == codeType(symbol),
                    followedByOf || isQualified
                else { return nil }
                return Reading(
                    type: type, typeTokens: first..<index + 1, start: first,
                    issuerStart: followedByOf ? index + 2 : nil)
            }
            index -= 1
        }
        return nil
    }

    /// Words before a law's symbol may be the end of its name: *Luật … theo hợp đồng số 69/2020/QH14*.
    private func canBear(_ type: DocumentType, _ symbol: SymbolReader.Reading) -> Bool {
        guard symbol.symbol.term != nil, symbol.symbol.typeCode == nil else { return true }
        return type.isCitedByName || type == .resolution || type == .officialLetter
    }

    /// Whether the list of the citation before goes on at `start`: behind a comma or *và*, in the same sentence.
    private func isListMember(_ start: Int, of previous: Previous, in text: TokenizedText) -> Bool {
        guard start > 0, start - previous.end <= Self.longestGapInList else { return false }
        let link = text.link(after: start - 1)
        let word = text.word(start - 1)
        guard link == .comma || link == .semicolon || (link.isSpace && (word == .and || word == .or)) else {
            return false
        }
        return !(max(0, previous.end - 1)..<start).contains {
            !Link([.dot, .blankLine, .end]).isDisjoint(with: text.link(after: $0))
        }
    }

    private func type(endingAt index: Int, in text: TokenizedText) -> (DocumentType, Int)? {
        guard lexicon.classes[Int(text.word(index))].contains(.typeNameEnd),
            let (type, start) = lexicon.typeNames.longestMatch(endingAt: index, in: text)
        else { return nil }
        // The second syllable of pháp luật.
        if type == .law, start > 0, text.word(start - 1) == .legal { return nil }
        return (type, start)
    }

    /// *QĐ số 1228/QĐ-TTg*: the code of a type in the place of its name.
    private func abbreviation(endingAt index: Int, in text: TokenizedText) -> (DocumentType, Int)? {
        guard index >= 0, text.link(after: index) == .space, text.isInCapitals(index),
            lexicon.classes[Int(text.word(index))].contains(.typeCode),
            index == 0 || text.link(after: index - 1) != .tightHyphen && text.link(after: index - 1) != .slash,
            let code = lexicon.codes.index(ofWord: text.word(index)), let type = lexicon.codes.codes[code].types.first
        else { return nil }
        return (type, index)
    }

    /// The type that a symbol has: the stated one, but for *văn bản số 12/QĐ-UBND*.
    private func proper(_ stated: DocumentType, _ symbol: SymbolReader.Reading) -> DocumentType {
        guard stated == .officialLetter, let code = symbol.symbol.typeCode?.value, code != "CV" else { return stated }
        return codeType(symbol) ?? stated
    }

    /// The type that a member of a list shares, unless its own code names another.
    private func listed(_ shared: DocumentType, _ symbol: SymbolReader.Reading) -> DocumentType {
        let own = symbol.symbol.types
        return own.isEmpty || own.contains(shared) ? shared : own[0]
    }

    private func codeType(_ symbol: SymbolReader.Reading) -> DocumentType? { symbol.symbol.types.first }
}

extension Link {
    fileprivate var isWithinName: Bool { !isDisjoint(with: [.anySpace, .hyphen, .comma]) }
}
