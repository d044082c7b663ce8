/// A token pattern compiled for the matcher.
struct PatternProgram: Sendable {
    enum Instruction: Sendable {
        case token(Test)
        case link(Link)
        /// Goes on behind it, and at `target` if that fails.
        case split(Int)
        case jump(Int)
        case open(Int)
        case close(Int)
        case match
    }

    /// A token test with its word ids looked up.
    enum Test: Sendable {
        case word(UInt16)
        case digits(ClosedRange<Int>)
        case year, suffixLetter, code
        case wordClass(WordClass)
    }

    let instructions: [Instruction]

    init(_ pattern: TokenPattern, lexicon: Lexicon) {
        var instructions: [Instruction] = []
        Self.compile(pattern, lexicon, into: &instructions)
        instructions.append(.match)
        self.instructions = instructions
    }

    /// How a match may go on behind a capture.
    struct Continuation: Sendable {
        let link: Link
        let test: Test
    }

    /// Every way to go on behind the first capture of a kind.
    func continuations(behind capture: Capture) -> [Continuation] {
        var result: [Continuation] = []
        var pending: [(instruction: Int, link: Link)] = instructions.indices.filter {
            if case .close(capture.rawValue) = instructions[$0] { true } else { false }
        }.prefix(1).map { ($0 + 1, .anySpace) }
        while let (index, link) = pending.popLast() {
            switch instructions[index] {
            case .token(let test): result.append(Continuation(link: link, test: test))
            case .link(let explicit): pending.append((index + 1, explicit))
            case .split(let target): pending += [(index + 1, link), (target, link)]
            case .jump(let target): pending.append((target, link))
            case .open, .close: pending.append((index + 1, link))
            case .match: continue
            }
        }
        return result
    }

    private static func compile(_ pattern: TokenPattern, _ lexicon: Lexicon, into code: inout [Instruction]) {
        switch pattern {
        case .token(let test): code.append(.token(Self.test(test, lexicon)))
        case .link(let link): code.append(.link(link))
        case .sequence(let parts):
            for part in parts { compile(part, lexicon, into: &code) }
        case .choice(let parts):
            var jumps: [Int] = []
            for (index, part) in parts.enumerated() {
                let split = code.count
                if index < parts.count - 1 { code.append(.split(0)) }
                compile(part, lexicon, into: &code)
                if index < parts.count - 1 {
                    jumps.append(code.count)
                    code.append(.jump(0))
                    code[split] = .split(code.count)
                }
            }
            for jump in jumps { code[jump] = .jump(code.count) }
        case .optional(let part):
            let split = code.count
            code.append(.split(0))
            compile(part, lexicon, into: &code)
            code[split] = .split(code.count)
        case .repeated(let part, let limit):
            // Unrolled: limits are small, and every match then ends after a known number of steps.
            var splits: [Int] = []
            for _ in 0..<limit {
                splits.append(code.count)
                code.append(.split(0))
                compile(part, lexicon, into: &code)
            }
            for split in splits { code[split] = .split(code.count) }
        case .capture(let capture, let part):
            code.append(.open(capture.rawValue))
            compile(part, lexicon, into: &code)
            code.append(.close(capture.rawValue))
        }
    }

    private static func test(_ test: TokenTest, _ lexicon: Lexicon) -> Test {
        switch test {
        case .keyword(let keyword): .word(keyword.id)
        case .digits(let count): .digits(count)
        case .year: .year
        case .suffixLetter: .suffixLetter
        case .code: .code
        case .typeCode: .wordClass(.typeCode)
        case .legislatureCode: .wordClass(.legislatureCode)
        case .knownCode: .wordClass(.knownCode)
        }
    }
}
