import LegalText

/// The short names of a text, found letter for letter: a short name is a proper name from its definition on.
struct AliasNames {
    private struct Name {
        /// Index into the definitions; the first of those with this name.
        let definition: Int
        let tokens: Range<Int>
    }

    /// By the key of the words.
    private var names: [UInt64: Name] = [:]
    private var isFirstByte = [Bool](repeating: false, count: 256)
    /// The token behind the first definition; nil where there is none.
    private(set) var start: Int?

    init(_ definitions: [AliasDefinition], in text: TokenizedText) {
        for (index, definition) in definitions.enumerated() where definition.meaning != .nothing {
            guard let tokens = text.tokens(in: definition.range) else { continue }
            var key = FNV1a()
            for token in tokens { text.add(token, to: &key) }
            if names[key.value] == nil { names[key.value] = Name(definition: index, tokens: tokens) }
            isFirstByte[Int(text.byte(at: definition.range.lowerBound))] = true
            start = start ?? tokens.upperBound
        }
    }

    /// The longest name that starts at a token, and the token behind it; nil if none does. *Kế hoạch 45* goes before
    /// *Kế hoạch*.
    func longestMatch(at index: Int, in text: TokenizedText) -> (definition: Int, end: Int)? {
        guard isFirstByte[Int(text.byte(at: text.start(index)))] else { return nil }
        var found: (Int, Int)?
        var key = FNV1a()
        for end in index..<min(index + AliasReader.longestName, text.count) {
            if end > index, text.link(after: end - 1).isDisjoint(with: [.anySpace, .anySlash, .hyphen, .comma]) {
                break
            }
            text.add(end, to: &key)
            if let name = names[key.value], name.tokens.upperBound <= index, isEqual(name.tokens, at: index, in: text) {
                found = (name.definition, end + 1)
            }
        }
        return found
    }

    private func isEqual(_ name: Range<Int>, at index: Int, in text: TokenizedText) -> Bool {
        for offset in 0..<name.count {
            let (own, other) = (text.range(name.lowerBound + offset), text.range(index + offset))
            guard text.source.slice(own).elementsEqual(text.source.slice(other)) else { return false }
        }
        return true
    }
}

extension TokenizedText {
    fileprivate func add(_ token: Int, to key: inout FNV1a) {
        for offset in range(token) { key.add(byte(at: offset)) }
        key.add(0xFF)
    }
}
