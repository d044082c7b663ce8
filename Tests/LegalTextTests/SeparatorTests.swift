import Testing

@testable import LegalText

@Suite struct SeparatorTests {
    struct Case: Sendable, CustomTestStringConvertible {
        let between: String
        let expected: Separator
        var testDescription: String { between.debugDescription }

        /// - Parameter mark: the mark, or the first and the last of several; empty for none.
        init(
            _ between: String, mark: String = "", spacedBefore: Bool = false, spacedAfter: Bool = false,
            lineBreaks: Int = 0, blankLine: Bool = false,
            startsLine: Bool = false
        ) {
            self.between = between
            var expected = Separator()
            let marks = Array(mark.utf8)
            expected.mark = marks.count > 1 ? Separator.several : marks.first ?? Separator.none
            expected.firstMark = marks.first ?? Separator.none
            expected.lastMark = marks.last ?? Separator.none
            expected.isSpacedBefore = spacedBefore
            expected.isSpacedAfter = spacedAfter
            expected.lineBreaks = lineBreaks
            expected.hasBlankLine = blankLine
            expected.startsLine = startsLine
            self.expected = expected
        }

        /// No mark: what is before is what is behind.
        static func space(_ between: String, lineBreaks: Int = 0, blankLine: Bool = false) -> Case {
            Case(between, spacedBefore: true, spacedAfter: true, lineBreaks: lineBreaks, blankLine: blankLine)
        }
    }

    @Test(arguments: [
        Case.space(" "), .space("   "), .space("\t"), .space("\u{C}"), .space("\u{A0}"), .space(" \u{A0} "),
        .space("\u{2009}"), .space("\u{AD}"), .space("\u{200B}"), .space("\u{FEFF}"),
    ])
    func spaceOfAnyKindIsSpace(of test: Case) throws { try check(test) }

    /// The rest of Unicode's white space, and of what nobody sees.
    @Test(arguments: [
        "\u{B}", "\u{202F}", "\u{205F}", "\u{3000}", "\u{2028}", "\u{2029}", "\u{2060}", "\u{202A}", "\u{202C}",
    ])
    func rarerSpaceIsSpaceToo(between: String) throws { try check(.space(between)) }

    @Test(arguments: [
        Case.space("\n", lineBreaks: 1), .space("\r\n", lineBreaks: 1), .space(" \n  ", lineBreaks: 1),
        .space("\n\n", lineBreaks: 2, blankLine: true), .space("\r\n\r\n", lineBreaks: 2, blankLine: true),
        .space("\n \u{A0}\t\n", lineBreaks: 2, blankLine: true), .space("\n\n\n", lineBreaks: 3, blankLine: true),
        .space("\n**\n", lineBreaks: 2, blankLine: true),
    ])
    func lineBreaksAreCounted(of test: Case) throws { try check(test) }

    @Test(arguments: [
        Case(".\n\n", mark: ".", spacedAfter: true, lineBreaks: 2, blankLine: true),
        Case("\n\n(", mark: "(", spacedBefore: true, lineBreaks: 2, blankLine: true, startsLine: true),
        Case(";\n", mark: ";", spacedAfter: true, lineBreaks: 1),
        Case("\n-\n", mark: "-", spacedBefore: true, spacedAfter: true, lineBreaks: 2, startsLine: true),
        Case(
            "\n-\n\n", mark: "-", spacedBefore: true, spacedAfter: true, lineBreaks: 3, blankLine: true,
            startsLine: true),
    ])
    func aLineWithAMarkIsNotBlank(of test: Case) throws { try check(test) }

    @Test(arguments: [
        Case("\n- ", mark: "-", spacedBefore: true, spacedAfter: true, lineBreaks: 1, startsLine: true),
        Case("\r\n\t– ", mark: "-", spacedBefore: true, spacedAfter: true, lineBreaks: 1, startsLine: true),
        Case("\n**(", mark: "(", spacedBefore: true, lineBreaks: 1, startsLine: true),
        Case("\n-(", mark: "-(", spacedBefore: true, lineBreaks: 1, startsLine: true),
        Case(" -\n", mark: "-", spacedBefore: true, spacedAfter: true, lineBreaks: 1),
        Case(";\n-", mark: ";-", lineBreaks: 1),
    ])
    func onlyAMarkBehindALineBreakStartsItsLine(of test: Case) throws { try check(test) }

    @Test(arguments: [
        Case("**"), Case("_"), .space(" **"), .space("** "), .space("** **"),
        Case(".** ", mark: ".", spacedAfter: true), Case("**-**", mark: "-"),
        Case(" **(", mark: "(", spacedBefore: true),
    ])
    func emphasisIsNoMarkAndNoSpace(of test: Case) throws { try check(test) }

    @Test(arguments: [
        "-", "\u{2010}", "\u{2011}", "\u{2012}", "–", "—", "\u{2015}", "\u{2212}", "\u{F02D}", "\u{F0BE}",
    ])
    func dashesOfAnyLengthAreHyphens(dash: String) throws {
        try check(Case(dash, mark: "-"))
        try check(Case(" \(dash)", mark: "-", spacedBefore: true))
        try check(Case("\(dash) ", mark: "-", spacedAfter: true))
        try check(Case("\u{A0}\(dash)\n", mark: "-", spacedBefore: true, spacedAfter: true, lineBreaks: 1))
    }

    @Test(arguments: [
        Case("/", mark: "/"), Case(",", mark: ","), Case("“", mark: "\""), Case("” ", mark: "\"", spacedAfter: true),
        Case("„", mark: "\""), Case("‘", mark: "'"), Case("’", mark: "'"), Case("…", mark: "."), Case("§", mark: "?"),
        Case("€", mark: "?"), Case("漢", mark: "?"), Case("😀", mark: "?"), Case("\u{E33}", mark: "?"),
    ])
    func aMarkIsToldAsASCII(of test: Case) throws { try check(test) }

    @Test(arguments: [
        Case("),", mark: "),"), Case(") – (", mark: ")(", spacedAfter: false), Case("--", mark: "--"),
        Case(" “(", mark: "\"(", spacedBefore: true), Case("”, ", mark: "\",", spacedAfter: true),
        Case(", “", mark: ",\""), Case("..\n(", mark: ".(", lineBreaks: 1),
        Case("😀…", mark: "?."), Case(".\n\n/ ", mark: "./", spacedAfter: true, lineBreaks: 2, blankLine: true),
    ])
    func severalMarksAreToldByTheFirstAndTheLast(of test: Case) throws { try check(test) }

    @Test func nothingStandsBetweenALetterAndADigit() throws {
        #expect(try separator(in: "QH14") == Separator())
        #expect(try separator(in: "a**b") == Separator())
        for between in [" ", "\n", "-", ")("] {
            #expect(try separator(in: "a\(between)b") != Separator(), "\(between)")
        }
    }

    @Test func eachTokenHasItsOwnSeparator() throws {
        let source = try SourceText("số 33/2023\nnăm")
        let tokens = TokenColumns(source)
        let separators = (0..<3).map { tokens.separator(after: $0, in: source) }
        #expect(separators.map(\.mark) == [Separator.none, UInt8(ascii: "/"), Separator.none])
        #expect(separators.map(\.lineBreaks) == [0, 0, 1])
    }

    private func check(_ test: Case) throws {
        let separator = try separator(in: "a\(test.between)b")
        #expect(separator == test.expected, "\(test.between.debugDescription)")
    }

    /// Between the first two tokens of a text.
    private func separator(in text: String) throws -> Separator {
        let source = try SourceText(text)
        let tokens = TokenColumns(source)
        try #require(tokens.count == 2)
        return tokens.separator(after: 0, in: source)
    }
}
