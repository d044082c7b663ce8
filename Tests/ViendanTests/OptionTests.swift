import Foundation
import Testing

@Suite("Options")
struct OptionTests {
    private static let shared = [
        "--output-format", "--config", "--isolated", "--lang", "--threads", "--allow-empty",
    ]
    private static let options = [
        "check": shared + ["--fail-on", "--register", "--select", "--extend-select", "--ignore"],
        "extract": shared + ["--unparsed"],
        "register": ["--output", "--config", "--isolated", "--lang", "--threads", "--allow-empty"],
        "rule": ["--all", "--output-format", "--lang"],
        "report": [
            "--output", "--fail-on", "--register", "--select", "--extend-select", "--ignore", "--config", "--isolated",
            "--lang", "--threads", "--allow-empty",
        ],
        "graph": shared + ["--from", "--to", "--depth", "--most-cited", "--dangling", "--cycles"],
    ]
    private static let values = [
        "check": ["json", "warning"], "extract": ["jsonl"], "rule": ["markdown", "markdown-table", "json"],
        "graph": ["dot", "graphml", "mermaid", "csv-nodes", "csv-edges", "json", "text"],
    ]

    @Test(
        "--help of a command is 0 and names every option, every form and the exit codes",
        arguments: ["check", "extract", "graph", "register", "report", "rule"])
    func help(command: String) throws {
        let folder = try TemporaryFolder()
        for language in ["vi", "en"] {
            let run = try Program.run(command, "--help", "--lang", language, in: folder)
            #expect(run.exitCode == 0)
            #expect(run.errors.isEmpty)
            for word in try #require(Self.options[command]) + (Self.values[command] ?? []) + ["101"] {
                #expect(run.text.contains(word), "\(language): \(word)")
            }
            #expect(try Program.run(command, "--lang", language, "-h", in: folder).text == run.text)
        }
    }

    /// So that no option can be added without its help: what the parser takes is what the help names.
    @Test("every option that the help names is taken", arguments: ["check", "extract", "graph", "register", "report"])
    func named(command: String) throws {
        let folder = try TemporaryFolder(["a.txt": Sample.clean, "viendan.json": "{}"])
        _ = try Program.run("register", "-o", "bang.tsv", "a.txt", in: folder)
        let help = try Program.run(command, "--help", in: folder).text
        let named = Set(help.matches(of: /--[a-z-]+/).map { String($0.output) }).subtracting(["--help"])
        #expect(named == Set(try #require(Self.options[command])))
        let values = [
            "--output-format": command == "graph" ? "dot" : "text", "--lang": "en", "--threads": "2",
            "--fail-on": "info", "--from": "a.txt", "--to": "a.txt", "--depth": "1 --from a.txt", "--select": "VD1",
            "--extend-select": "VD4", "--ignore": "VD101", "--register": "bang.tsv", "--output": "bang-moi.tsv",
            "--config": "viendan.json",
        ]
        for option in named.sorted() {
            let needed = command == "report" && option != "--output" ? "-o trang.html" : ""
            let arguments = [option, values[option] ?? "", needed].filter { !$0.isEmpty }.joined(separator: " ")
            #expect(try Program.shell("\"$0\" \(command) \(arguments) a.txt", in: folder).exitCode == 0, "\(option)")
        }
    }

    @Test("the help of the program names every command", arguments: ["--help", "-h", "help"])
    func program(argument: String) throws {
        let folder = try TemporaryFolder()
        let run = try Program.run(argument, in: folder)
        #expect(run.exitCode == 0)
        for word in [
            "viendan check", "viendan extract", "viendan graph", "viendan register", "viendan report", "viendan rule",
            "--version",
            "--help",
        ] {
            #expect(run.text.contains(word))
        }
        #expect(try Program.run(argument, "--lang", "en", in: folder).text.contains("Usage"))
    }

    @Test("--version is one line with a number", arguments: ["--version", "-V"])
    func version(argument: String) throws {
        let run = try Program.run(argument, in: TemporaryFolder())
        #expect(run.exitCode == 0)
        #expect(run.text.wholeMatch(of: /viendan \d+\.\d+\.\d+\n/) != nil)
    }

    @Test("--lang en leaves no Vietnamese but the words of the document, in findings, summary and errors")
    func english() throws {
        let folder = try TemporaryFolder(["a.txt": Sample.wrongYear, "b.csv": "x", "rong.txt": ""])
        let english = try Program.run("check", "--lang", "en", in: folder)
        let vietnamese = try Program.run("check", in: folder)
        let own = english.lines.filter { !$0.contains("cầu phao") }.joined() + english.errors
        #expect(own.allSatisfy { $0.isASCII || $0 == "…" })
        #expect(english.lines.count == vietnamese.lines.count)
        #expect(english.text != vietnamese.text)
        #expect(english.errors != vietnamese.errors)
    }
}
