import Foundation
import Testing

@Suite("Pages of rules")
struct RuleCommandTests {
    private struct Pages: Decodable {
        struct Page: Decodable {
            struct Flagged: Decodable {
                let text: String
                let bytes: [Int]
            }

            let code: String
            let name: String
            let severity: String
            let onByDefault: Bool
            let what: String
            let why: String
            let source: String
            let flagged: [Flagged]
            let clean: [String]
        }

        let schema: Int
        let rules: [Page]
    }

    private func output(_ arguments: String) throws -> String {
        let run = try Program.shell("\"$0\" rule \(arguments)", in: TemporaryFolder())
        #expect(run.exitCode == 0, "\(arguments)")
        #expect(run.errors.isEmpty, "\(arguments)")
        return run.text
    }

    private func pages(_ arguments: String) throws -> [Pages.Page] {
        try JSONDecoder().decode(Pages.self, from: Data(output("--output-format json \(arguments)").utf8)).rules
    }

    @Test("the table in the README is the one that the program prints")
    func readme() throws {
        let readme = try String(contentsOf: Program.repository.appendingPathComponent("README.md"), encoding: .utf8)
        let table = try #require(readme.firstMatch(of: /<!-- rules -->\n\n((?:.*\n)*?)\n<!-- \/rules -->/)).1
        #expect(try String(table) == output("--all --output-format markdown-table"))
    }

    @Test("a page in text and in Markdown has all that the JSON has", arguments: ["vi", "en"])
    func forms(language: String) throws {
        for page in try pages("--all --lang \(language)") {
            for form in ["text", "markdown"] {
                let text = try output("\(page.code) --lang \(language) --output-format \(form)")
                for words in [page.code, page.name, page.what, page.why, page.source] {
                    #expect(text.contains(words), "\(page.code) \(form)")
                }
                #expect(text.count { $0 == "↓" } == 1 + page.flagged.map(\.bytes.count).reduce(0, +), "\(page.code)")
                for example in page.flagged.map(\.text) + page.clean {
                    for line in example.split(separator: "\n") {
                        #expect(text.replacing("↓", with: "").contains(line), "\(page.code) \(form)")
                    }
                }
                #expect(text.contains("--extend-select \(page.code)") == !page.onByDefault, "\(page.code)")
            }
        }
    }

    @Test("the places in the JSON are where check reports the example")
    func places() throws {
        let page = try #require(try pages("VD101").first)
        let example = try #require(page.flagged.first)
        let folder = try TemporaryFolder(["a.txt": example.text])
        let run = try Program.run("check", "--select", "VD101", "--output-format", "json", "a.txt", in: folder)
        #expect(try Report(run).findings.map(\.span.start.byte) == example.bytes)
    }

    @Test("--all has every rule once, in the order of the codes, in every form")
    func all() throws {
        let codes = try pages("--all").map(\.code)
        #expect(codes == codes.sorted() && codes.contains("VD101") && codes.contains("VD406"))
        for (form, start) in [("markdown", "## "), ("markdown-table", "| "), ("text", "")] {
            let lines = try output("--all --output-format \(form)").split(separator: "\n")
            let starts = lines.filter { $0.hasPrefix("\(start)VD") }.map { String($0.dropFirst(start.count).prefix(5)) }
            #expect(starts == codes, "\(form)")
        }
    }

    @Test("--lang en explains in English; examples stay Vietnamese")
    func english() throws {
        let (english, vietnamese) = (try pages("VD401 --lang en"), try pages("VD401"))
        #expect(english[0].what.contains("leading zero") && !vietnamese[0].what.contains("leading zero"))
        #expect(english[0].clean == vietnamese[0].clean)
    }

    @Test(
        "an unknown code is 2, with the nearest named",
        arguments: [("VD1101", "VD101"), ("vd404", "VD404"), ("missing-number", "VD402")])
    func unknown(code: String, nearest: String) throws {
        let run = try Program.run("rule", code, in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.count == 1)
        #expect(run.errors.contains(code) && run.errors.contains(nearest))
    }

    @Test(
        "a wrong command line is 2",
        arguments: [
            "", "VD101 VD102", "VD101 --all", "--all VD101", "VD101 --output-format sarif", "VD101 --threads 2",
        ])
    func usage(arguments: String) throws {
        let run = try Program.shell("\"$0\" rule \(arguments)", in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(run.output.isEmpty)
        #expect(run.errorLines.count == 1)
    }

    @Test("output that can't be written is 2")
    func fullDisk() throws {
        let run = try Program.shell("\"$0\" rule --all > /dev/full", in: TemporaryFolder())
        #expect(run.exitCode == 2)
        #expect(run.errorLines.count == 1)
    }
}
