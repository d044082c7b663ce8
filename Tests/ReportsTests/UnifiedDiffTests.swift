import Consistency
import LegalText
import Testing

@testable import Reports

@Suite struct UnifiedDiffTests {
    /// The diff of a text in which the first of each of some words becomes another.
    private func diff(
        _ text: String, _ words: KeyValuePairs<String, String>, path: String = "a.txt", isForTerminal: Bool = false
    ) throws -> String {
        let source = try SourceText(text)
        let fixes = try words.map { old, new in
            Fix(try #require(source.firstRange(of: old, in: 0..<source.count)), new, isSafe: true)
        }
        let plan = FixPlan(fixes, includesUnsafe: false)
        let bytes = UnifiedDiff(of: plan, in: source).bytes(path: Array(path.utf8), isForTerminal: isForTerminal)
        return String(decoding: bytes, as: UTF8.self)
    }

    @Test func aChangeHasThreeLinesAroundIt() throws {
        #expect(
            try diff("1\n2\n3\n4\n5\n6\n7\n8\n9\n", ["5": "năm"])
                == "--- a.txt\n+++ a.txt\n@@ -2,7 +2,7 @@\n 2\n 3\n 4\n-5\n+năm\n 6\n 7\n 8\n")
    }

    @Test func changesNearEachOtherShareAHunkAndOthersDont() throws {
        let text = (10...30).map { "\($0)\n" }.joined()
        #expect(try diff(text, ["11": "x", "18": "y"]).split(separator: "\n").count { $0.hasPrefix("@@") } == 1)
        #expect(
            try diff(text, ["11": "x", "19": "y"]).split(separator: "\n").filter { $0.hasPrefix("@@") }
                == ["@@ -1,5 +1,5 @@", "@@ -7,7 +7,7 @@"])
    }

    @Test func linesThatAFixJoinsShiftWhatFollows() throws {
        let text = (10...40).map { "\($0)\n" }.joined()
        let result = try diff(text, ["12\n13": "12", "30": "x"])
        #expect(result.contains("@@ -1,7 +1,6 @@\n 10\n 11\n-12\n-13\n+12\n 14\n"))
        #expect(result.contains("@@ -18,7 +17,7 @@\n"))
    }

    @Test func linesBesideEachOtherChangeTogether() throws {
        #expect(try diff("1\n2\n", ["1": "a", "2": "b"]).hasSuffix("@@ -1,2 +1,2 @@\n-1\n-2\n+a\n+b\n"))
    }

    @Test func aMissingLastLineEndIsTold() throws {
        #expect(
            try diff("1\n2", ["2": "b"]).hasSuffix(
                " 1\n-2\n\\ No newline at end of file\n+b\n\\ No newline at end of file\n"))
        #expect(try diff("1\n2", ["1": "a"]).hasSuffix("-1\n+a\n 2\n\\ No newline at end of file\n"))
    }

    @Test func lineEndsStayAndOnATerminalNothingSteersIt() throws {
        let text = "một\u{1B}[31m\r\nhai\r\n"
        #expect(try diff(text, ["hai": "ba"]).hasSuffix(" một\u{1B}[31m\r\n-hai\r\n+ba\r\n"))
        #expect(
            try diff(text, ["hai": "ba"], isForTerminal: true).unicodeScalars.allSatisfy {
                $0 == "\n" || $0.properties.generalCategory != .control
            })
    }

    @Test(arguments: [
        ("một hai.txt", "một hai.txt\t"), ("a\nb.txt", #""a\012b.txt""#), (#"a"b\c.txt"#, #""a\"b\\c.txt""#),
    ])
    func aNameCantEndItsLine(path: String, shown: String) throws {
        #expect(try diff("1\n", ["1": "a"], path: path).hasPrefix("--- \(shown)\n+++ \(shown)\n@@"))
    }

    @Test func withoutEditsNothingIsPrinted() throws {
        #expect(try diff("1\n", [:]).isEmpty)
    }
}
