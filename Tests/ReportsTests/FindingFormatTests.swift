import Citations
import Consistency
import Foundation
import LegalText
import Testing

@testable import Reports

@Suite struct FindingFormatTests {
    private let paths = ReportPaths(root: "/kho", folder: "/kho")

    /// A finding whose words and path try to break out of each format, with a fix.
    private func hostile(path: String) throws -> (Finding, SourceText) {
        let source = try SourceText(path: path, "Nghị định ](x) số 41\n")
        let text = "=1+1,\"a\" <b>&\r\n::error::%0A [x](http://a.b) \u{1B}[31m\u{202E}"
        let page = try #require(RuleCatalog.page("VD101"))
        let finding = Finding(
            page, at: 12..<15, LocalizedText(vi: text, en: text),
            evidence: [Finding.Evidence(.table, LocalizedText(vi: text, en: text))],
            fix: Fix(12..<15, "=2", isSafe: true))
        return (finding, source)
    }

    private func report(_ reporter: some FindingReporter, path: String = "a:b,c%.txt") throws -> String {
        let (finding, source) = try hostile(path: path)
        return String(decoding: reporter.report([finding], in: source).flatMap(\.bytes), as: UTF8.self)
    }

    @Test func aWorkflowCommandIsOneLineWhateverTheWords() throws {
        let line = try report(FindingGitHub(language: .english, paths: paths))
        #expect(line.count { $0.isNewline } == 1)
        #expect(line.hasPrefix("::error file=a%3Ab%2Cc%25.txt,line=1,endLine=1,col="))
        #expect(line.contains("title=VD101 symbol-year-mismatch::=1+1,\"a\" <b>& ::error::%250A"))
        #expect(line.contains("%0Aproposed: =2"))
        #expect(!line.contains("\u{1B}") && !line.contains("\u{202E}"))
    }

    @Test func aNameWithALineBreakStartsNoCommand() throws {
        let line = try report(FindingGitHub(language: .english, paths: paths), path: "a\n::set-env name=B::c.txt")
        #expect(line.count { $0.isNewline } == 1)
    }

    @Test func cellsAreNoFormulas() throws {
        let row = try report(FindingCSV(language: .english), path: "@SUM(A1).txt")
        #expect(row.hasPrefix("'@SUM(A1).txt,"))
        #expect(row.contains(",\"'=1+1,\"\"a\"\" <b>&"))
        #expect(row.count { $0.isNewline } == 1)
    }

    @Test func xmlHoldsHostileWordsAsText() throws {
        let reporter = FindingJUnit(language: .english, failOn: .warning)
        let entries = try report(reporter, path: "<a>\"&.txt")
        #expect(entries.contains("<testsuite name=\"&lt;a&gt;&quot;&amp;.txt\" tests=\"1\" failures=\"1\""))
        #expect(entries.contains("&lt;b&gt;&amp;"))
        #expect(!entries.unicodeScalars.contains("\u{1B}"))
    }

    @Test func findingsBelowTheThresholdPassInJUnit() throws {
        let source = try SourceText(path: "a.txt", "Nghị định\n")
        let page = try #require(RuleCatalog.page("VD101"))
        let finding = Finding(page, severity: .info, at: 0..<4, LocalizedText(vi: "x", en: "x"))
        let bytes = FindingJUnit(language: .english, failOn: .warning).report([finding], in: source).flatMap(\.bytes)
        let text = String(decoding: bytes, as: UTF8.self)
        #expect(text.contains("failures=\"0\"") && text.contains("<system-out>") && !text.contains("<failure"))
    }

    @Test func wordsOfADocumentAreNoLinkInSARIF() throws {
        let result = try report(FindingSARIF(language: .english, version: "1.2.3", paths: paths))
        #expect(result.contains("[x] (http://a.b)"))
        #expect(!result.contains("[x](http"))
        #expect(result.contains(#""uri":"a%3Ab%2Cc%25.txt","uriBaseId":"%SRCROOT%""#))
    }

    @Test func fingerprintsDifferBetweenDocumentsInGitLab() throws {
        struct Issue: Decodable { let fingerprint: String }
        let reporter = FindingGitLab(language: .english, paths: paths)
        let prints = try ["a.txt", "b.txt", "./a.txt"].map { path in
            try JSONDecoder().decode(Issue.self, from: Data(try report(reporter, path: path).utf8)).fingerprint
        }
        #expect(prints[0] != prints[1])
        #expect(prints[0] == prints[2])
    }

    @Test func resultsHaveAtMostHundredPlacesAndSayHowManyMore() throws {
        let source = try SourceText(path: "a.txt", String(repeating: "a\n", count: 200))
        let page = try #require(RuleCatalog.page("VD101"))
        let evidence = (0..<120).map { Finding.Evidence($0 * 2..<$0 * 2 + 1, LocalizedText(vi: "ở đây", en: "here")) }
        let finding = Finding(page, at: 0..<1, LocalizedText(vi: "x", en: "x"), evidence: evidence)
        let reporter = FindingSARIF(language: .english, version: "1.2.3", paths: paths)
        let text = String(decoding: reporter.report([finding], in: source).flatMap(\.bytes), as: UTF8.self)
        #expect(text.components(separatedBy: "\"here\"").count == 101)
        #expect(text.contains("x; and 20 more places"))
    }

    @Test func whatIsLeftOutIsToldInSARIF() throws {
        let reporter = FindingSARIF(language: .english, version: "1.2.3", paths: paths)
        var summary = Summary()
        #expect(!String(decoding: reporter.closing(summary, leftOut: 0), as: UTF8.self).contains("left out"))
        #expect(String(decoding: reporter.closing(summary, leftOut: 7), as: UTF8.self).contains("the 7 least grave"))
        summary.failed = [Summary.Skipped(path: "b b.txt", reason: LocalizedText(vi: "hỏng", en: "broken"))]
        let closing = String(decoding: reporter.closing(summary, leftOut: 0), as: UTF8.self)
        #expect(closing.contains(#""executionSuccessful":false"#))
        #expect(closing.contains("broken") && closing.contains("b%20b.txt"))
    }
}
