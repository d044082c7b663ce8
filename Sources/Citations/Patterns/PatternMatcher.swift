import LegalText

/// The tokens that a match covers, and the captures in it, as token ranges.
struct PatternMatch: Sendable {
    let tokens: Range<Int>
    /// From the first token of the match.
    private let starts: SIMD8<Int16>
    private let ends: SIMD8<Int16>

    fileprivate init(_ tokens: Range<Int>, _ starts: SIMD8<Int16>, _ ends: SIMD8<Int16>) {
        self.tokens = tokens
        self.starts = starts
        self.ends = ends
    }

    /// The tokens of a capture; nil if its part didn't take part.
    subscript(capture: Capture) -> Range<Int>? {
        let start = starts[capture.rawValue]
        let end = ends[capture.rawValue]
        return start >= 0 && end > start ? tokens.lowerBound + Int(start)..<tokens.lowerBound + Int(end) : nil
    }
}

/// Runs compiled patterns over tokens, trying alternatives in the order in which the pattern lists them.
struct PatternMatcher {
    private struct State {
        var instruction: Int
        var token: Int
        /// The link that the next token must have to the one before; nil behind no explicit link.
        var link: Link?
        var starts = SIMD8<Int16>(repeating: -1)
        var ends = SIMD8<Int16>(repeating: -1)
    }

    let classes: [WordClass]
    private var pending: [State] = []

    init(classes: [WordClass]) { self.classes = classes }

    /// The match of `program` whose first token is `start`; nil if there is none.
    mutating func match(_ program: PatternProgram, at start: Int, in text: TokenizedText) -> PatternMatch? {
        pending.removeAll(keepingCapacity: true)
        var state = State(instruction: 0, token: start, link: nil)
        while true {
            var failed = false
            switch program.instructions[state.instruction] {
            case .match:
                return PatternMatch(start..<state.token, state.starts, state.ends)
            case .jump(let target):
                state.instruction = target
                continue
            case .split(let target):
                var other = state
                other.instruction = target
                pending.append(other)
            case .open(let capture): state.starts[capture] = Int16(truncatingIfNeeded: state.token - start)
            case .close(let capture): state.ends[capture] = Int16(truncatingIfNeeded: state.token - start)
            case .link(let link): state.link = link
            case .token(let test):
                failed = !(accepts(test, at: state.token, in: text) && isJoined(state, start: start, in: text))
                state.token += 1
                state.link = nil
            }
            state.instruction += 1
            if failed {
                guard let next = pending.popLast() else { return nil }
                state = next
            }
        }
    }

    private func isJoined(_ state: State, start: Int, in text: TokenizedText) -> Bool {
        guard state.token > start else { return true }
        return (state.link ?? .anySpace).contains(text.link(after: state.token - 1))
    }

    /// Whether a program that starts with `continuation` may go on with the token at `index`, joined by `link`.
    func mayGoOn(_ continuation: PatternProgram.Continuation, at index: Int, behind link: Link, in text: TokenizedText)
        -> Bool
    {
        continuation.link.contains(link) && accepts(continuation.test, at: index, in: text)
    }

    private func accepts(_ test: PatternProgram.Test, at index: Int, in text: TokenizedText) -> Bool {
        guard index < text.count else { return false }
        let word = text.word(index)
        switch test {
        case .word(let wanted): return word == wanted
        case .digits(let count): return text.isNumber(index) && count.contains(text.length(index))
        case .year:
            guard text.isNumber(index), text.length(index) == 4, let value = text.number(index) else { return false }
            return (1900...2099).contains(value)
        case .suffixLetter:
            return text.length(index) == 1 && !text.isNumber(index)
        case .code: return CodeShape.holds(index, in: text, known: classes[Int(word)].contains(.knownCode))
        case .wordClass(let wordClass):
            // Small letters are told from other words by the type and *số* before: see NumberedReader.
            return classes[Int(word)].contains(wordClass)
        }
    }
}
